import { chooseStatements } from '../../packages/core/src/answer/summary/choose-statements.ts'
import {
  type Choice,
  EMPTY_CHOICE,
  joined,
  mayJoin,
  type Room,
  type SetWeights,
} from '../../packages/core/src/answer/summary/statement-set.ts'
import type { LessonCandidate, SummaryLesson } from './lessons.ts'

/** Sets of an article's statements, each as numbers and with its goodness. */
export interface Sets {
  readonly vectors: readonly Float32Array[]
  /** The mean of ROUGE-1 and ROUGE-2 F1. */
  readonly goodness: readonly number[]
}

/** The lengths that are learned from. */
export const ROOMS: readonly Room[] = [
  { statements: 3, words: Number.POSITIVE_INFINITY },
  { statements: Number.POSITIVE_INFINITY, words: 100 },
]

/** So many sets, drawn so that statements near the top come more often; those that come twice once. */
export function drawnSets(
  { candidates }: SummaryLesson,
  { room, draws, next }: { room: Room; draws: number; next: () => number },
): LessonCandidate[][] {
  const sets = new Map<string, LessonCandidate[]>()
  for (let draw = 0; draw < draws; draw += 1) {
    const reach = REACHES[draw % REACHES.length] ?? 1
    let choice: Choice<LessonCandidate> = EMPTY_CHOICE
    for (;;) {
      const more = candidates.filter((candidate) => mayJoin(candidate, choice, room))
      const drawn = drawOne(more, ({ at }) => Math.exp(-at / reach), next)
      if (drawn === undefined) break
      choice = joined(choice, drawn, 0)
    }
    const set = choice.chosen.toSorted((a, b) => a.at - b.at)
    if (set.length > 0) sets.set(set.map(({ at }) => at).join(), set)
  }
  return [...sets.values()]
}

/** How far from the top statements are drawn, in statements. */
const REACHES = [4, 10, 40]

function drawOne<Thing>(
  things: readonly Thing[],
  likelihood: (thing: Thing) => number,
  next: () => number,
): Thing | undefined {
  const shares = things.map(likelihood)
  let left = next() * shares.reduce((sum, share) => sum + share, 0)
  return things.find((_, i) => {
    left -= shares[i] ?? 0
    return left <= 0
  })
}

/** The set that these weights choose. */
export function chosenSet(
  { candidates, weighed }: SummaryLesson,
  weights: ReadonlyMap<string, number>,
  room: Room,
): LessonCandidate[] {
  const rated = candidates.map((candidate) => {
    let score = 0
    for (const name of Object.keys(candidate.features))
      score += (candidate.features[name] ?? 0) * (weights.get(name) ?? 0)
    return { ...candidate, score }
  })
  return chooseStatements(rated, { weighed, weights: setWeights(weights), room })
}

const setWeights = (weights: ReadonlyMap<string, number>): SetWeights => ({
  'words covered': weights.get('words covered') ?? 0,
  'pairs covered': weights.get('pairs covered') ?? 0,
  'words of the top covered': weights.get('words of the top covered') ?? 0,
  'names covered': weights.get('names covered') ?? 0,
  repetition: weights.get('repetition') ?? 0,
  neighbours: weights.get('neighbours') ?? 0,
})
