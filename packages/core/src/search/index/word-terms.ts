import { stem } from '../stem.ts'
import { frequencyOf } from './frequency.ts'
import type { IndexState } from './index-state.ts'

/** A term with what it counts for, from 0 to 1. */
export interface WeightedTerm {
  readonly term: number
  readonly weight: number
}

/** The terms that a folded word has in the languages of the articles, as far as an article has them. */
export function termsOf(state: IndexState, word: string): WeightedTerm[] {
  const terms = new Set(
    state.documents.languages().map((language) => state.terms.numberOf(stem(word, language))),
  )
  return [...terms]
    .filter((term) => frequencyOf(state, term, { most: 1 }) > 0)
    .map((term) => ({ term, weight: 1 }))
}

/** Whether an article has a folded word, in this form or another. */
export const isIn = (state: IndexState, word: string): boolean => termsOf(state, word).length > 0
