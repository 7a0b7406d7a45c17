import {
  type Candidate,
  type Choice,
  EMPTY_CHOICE,
  gain,
  joined,
  type SetWeights,
  type Weighed,
} from '../../packages/core/src/answer/summary/statement-set.ts'
import { SET_WEIGHTS } from '../../packages/core/src/answer/summary/summary-weights.ts'
import { toldIn, weighedOf } from '../../packages/core/src/answer/summary/told.ts'
import type { JudgedSummary } from './judged-summaries.ts'
import type { KitScorers } from './kit-scorers.ts'
import { QuickRouge } from './quick-rouge.ts'

/** An article whose statements can be put together in many ways, each of which can be judged. */
export interface SummaryLesson {
  readonly candidates: readonly LessonCandidate[]
  readonly weighed: Weighed
  readonly rouge: QuickRouge
}

export interface LessonCandidate extends Candidate {
  readonly text: string
  readonly features: Readonly<Record<string, number>>
}

export function lessonOf(
  { article, reference }: JudgedSummary,
  { stem }: KitScorers,
): SummaryLesson {
  const told = toldIn(article)
  const candidates = told.statements.flatMap(({ text, isTellable, words, leansOn }, at) => {
    const own = told.words.statements[at]
    const features = told.features[at]
    if (!isTellable || own === undefined || features === undefined) return []
    return [{ ...own, text, at, words, leansOn, features, score: 0 }]
  })
  const texts = told.statements.map(({ text }) => text)
  return { candidates, weighed: weighedOf(told), rouge: new QuickRouge(reference, texts, stem) }
}

const SET_FEATURES = Object.keys(SET_WEIGHTS) as (keyof SetWeights)[]

/** What is learned: the weights of sets, then those of statements. */
export const featuresOf = (lessons: readonly SummaryLesson[]): string[] => [
  ...SET_FEATURES,
  ...new Set(lessons.flatMap(({ candidates }) => Object.keys(candidates[0]?.features ?? {}))),
]

/** A set of statements as numbers, in the order of `features`. */
export function vectorOf(
  chosen: readonly LessonCandidate[],
  weighed: Weighed,
  features: readonly string[],
): Float32Array {
  const sums: Record<string, number> = {}
  let choice: Choice<LessonCandidate> = EMPTY_CHOICE
  for (const candidate of chosen) {
    const gained: Readonly<Record<string, number>> = { ...gain(choice, candidate, weighed) }
    for (const set of [gained, candidate.features]) {
      for (const name of Object.keys(set)) sums[name] = (sums[name] ?? 0) + (set[name] ?? 0)
    }
    choice = joined(choice, candidate, 0)
  }
  return Float32Array.from(features, (name) => sums[name] ?? 0)
}
