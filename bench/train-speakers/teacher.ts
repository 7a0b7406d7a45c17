import type { Learned } from '../../packages/core/src/extract/quotes/find-quotes.ts'
import { likeliestPerson } from '../../packages/core/src/extract/quotes/resolve-speaker.ts'
import { caseLessons } from './case-lessons.ts'
import type { JudgedArticle } from './judged-quotes.ts'
import type { LabelledSet } from './labelled-sets.ts'
import { type Lesson, numbering, speakerLessons } from './lessons.ts'
import { mentionLessons } from './mention-lessons.ts'
import { personLessons } from './person-lessons.ts'
import { trainSpeakers, type Weights, weightsOf } from './sparse-ranking.ts'

/** How often each lesson of a set is given that the rules were not made with in sight: these tell more. */
const FRESH = 3
/** What large weights cost where people are chosen: there are few lessons. A third and three times of it gave the same to half a point. */
const PENALTY = 0.03

/** Both tables by which speakers are told. */
export interface Taught {
  readonly speakers: Weights
  readonly people: Weights
}

/** Makes the tables from articles whose speakers' words were marked, and from sets of articles whose speakers' names were labelled. */
export function teacherOf(articles: readonly JudgedArticle[]): (sets: readonly LabelledSet[]) => Taught {
  const mentions = numbering()
  const marked = articles.flatMap((article) => speakerLessons(article, mentions.numberOf))
  const base = weightsOf(mentions, trainSpeakers(marked, mentions.count()))
  return (sets) => {
    const named = lessonsOf(sets, (article) => mentionLessons(article, mentions.numberOf, base))
    const speakers = weightsOf(mentions, trainSpeakers([...marked, ...named], mentions.count()))
    const people = numbering()
    const lessons = [
      ...lessonsOf(sets, (article) => personLessons(article, people.numberOf, speakers)),
      ...caseLessons(people.numberOf, speakers),
    ]
    return { speakers, people: weightsOf(people, trainSpeakers(lessons, people.count(), PENALTY)) }
  }
}

/** What was taught, in the form in which quotes are found by it. */
export const learnedBy = ({ speakers, people }: Taught): Learned => ({
  speakerWeights: speakers,
  choosePerson: likeliestPerson(people),
})

function lessonsOf(
  sets: readonly LabelledSet[],
  teach: (article: LabelledSet['articles'] extends ReadonlyMap<string, infer Article> ? Article : never) => Lesson[],
): Lesson[] {
  return sets.flatMap(({ articles, isFresh }) => {
    const lessons = [...articles.values()].flatMap(teach)
    return Array.from({ length: isFresh ? FRESH : 1 }, () => lessons).flat()
  })
}
