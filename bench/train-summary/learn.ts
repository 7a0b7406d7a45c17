import { random } from '../train-reader/random.ts'
import { fitExpected, fitTowardsBest } from './fit.ts'
import { featuresOf, type LessonCandidate, type SummaryLesson, vectorOf } from './lessons.ts'
import { chosenSet, drawnSets, ROOMS, type Sets } from './sets.ts'

/** A weight for each feature of a statement and of a set. */
export type Weights = ReadonlyMap<string, number>

/** The sets of an article that are learned from, for each length. */
export interface DrawnLesson {
  readonly lesson: SummaryLesson
  readonly drawn: readonly (readonly LessonCandidate[])[][]
}

/** How many sets are drawn of each article and length. */
const DRAWS = 500
const STEPS = 320
/**
 * Highlights leave out who says so, and weights that follow them would choose a statement for having no attribution. We want the opposite,
 * whatever it costs: what the article attributes rather than background of the outlet's own.
 */
const FLOORS: ReadonlyMap<string, number> = new Map([['attributed', 2]])

/** Draws sets of each article, the same each time. */
export function drawLessons(lessons: readonly SummaryLesson[]): DrawnLesson[] {
  const next = random(3)
  return lessons.map((lesson) => ({
    lesson,
    drawn: ROOMS.map((room) => drawnSets(lesson, { room, draws: DRAWS, next })),
  }))
}

/** The weights that articles teach: fitted once, then once more with the sets that the first weights choose among those to learn from. */
export function learnWeights(lessons: readonly DrawnLesson[]): Weights {
  const features = featuresOf(lessons.map(({ lesson }) => lesson))
  const asNumbers = (more: (lesson: SummaryLesson, room: number) => LessonCandidate[][]): Sets[] =>
    lessons.flatMap(({ lesson, drawn }) =>
      drawn.map((sets, room) => setsOf(lesson, [...sets, ...more(lesson, room)], features)),
    )
  const named = (weights: Float64Array): Weights =>
    new Map(features.map((name, i) => [name, weights[i] ?? 0]))
  const floors = features.map((name) => FLOORS.get(name) ?? Number.NEGATIVE_INFINITY)
  const first = fitTowardsBest(
    asNumbers(() => []),
    floors,
  )
  const chosen = asNumbers((lesson, room) => {
    const { [room]: length } = ROOMS
    return length === undefined ? [] : [chosenSet(lesson, named(first), length)]
  })
  return named(fitExpected(chosen, first, { steps: STEPS, floors }))
}

function setsOf(
  { weighed, rouge }: SummaryLesson,
  sets: readonly (readonly LessonCandidate[])[],
  features: readonly string[],
): Sets {
  const filled = sets.filter((set) => set.length > 0)
  return {
    vectors: filled.map((set) => vectorOf(set, weighed, features)),
    goodness: filled.map((set) => {
      const { rouge1, rouge2 } = rouge.score(set.map(({ at }) => at))
      return (rouge1 + rouge2) / 2
    }),
  }
}
