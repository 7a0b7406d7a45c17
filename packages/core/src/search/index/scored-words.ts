import type { LookedFor } from './looked-for.ts'
import type { ScoredWord } from './scoring.ts'

/** A word of the query as it is scored: its parts, and itself as a whole. */
export const scoredWords = ({ words, whole }: LookedFor): ScoredWord[] =>
  [...words, ...whole.map((one) => [one])].map((terms) => ({ terms, weight: 1 }))

/** Each word once; one that stands there several times weighs more, by the logarithm of how often. */
export function merged(words: readonly ScoredWord[]): ScoredWord[] {
  const times = new Map<string, { readonly word: ScoredWord; readonly count: number }>()
  for (const word of words) {
    const key = word.terms.map(({ term }) => term).join(' ')
    if (key !== '') times.set(key, { word, count: (times.get(key)?.count ?? 0) + 1 })
  }
  return [...times.values()].map(({ word, count }) => ({
    terms: word.terms,
    weight: 1 + Math.log(count),
  }))
}
