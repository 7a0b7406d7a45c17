import { caseLessons } from './case-lessons.ts'
import type { LabelledSet } from './labelled-sets.ts'
import { type Lesson, numbering } from './lessons.ts'
import { personLessons } from './person-lessons.ts'
import { trainSpeakers, type Weights, weightsOf } from './sparse-ranking.ts'

/** How often a lesson is given that the rules were not made with in sight: it tells how far these are to be relied on. */
const FRESH = 3
/** What large weights cost: there are few lessons. A third and three times of it gave the same to half a point. */
const PENALTY = 0.03

/** Learns weights by which people are chosen from some of the sets, and from the pronouns and descriptions that two readers labelled. */
export type Teach = (sets: readonly LabelledSet[]) => Weights

/** Prepares the lessons of sets, once for all. */
export function teacherOf(sets: readonly LabelledSet[]): Teach {
  const features = numbering()
  const bySet = new Map(
    sets.map((set) => [
      set,
      [...set.articles.values()].flatMap((article) => personLessons(article, features.numberOf)),
    ]),
  )
  const cases = caseLessons(features.numberOf)
  const lessonsIn = (set: LabelledSet): Lesson[] =>
    Array.from({ length: set.isFresh ? FRESH : 1 }, () => bySet.get(set) ?? []).flat()
  return (some) => {
    const lessons = [...some.flatMap(lessonsIn), ...cases]
    return weightsOf(features, trainSpeakers(lessons, features.count(), PENALTY))
  }
}
