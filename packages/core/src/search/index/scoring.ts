import { frequencyOf } from './frequency.ts'
import type { IndexState } from './index-state.ts'
import type { Numbers } from './room.ts'
import { type RankingWeights, WEIGHTS } from './weights.ts'
import type { WeightedTerm } from './word-terms.ts'

/** A word that is scored: the terms that stand for it, of which the best counts, and what it counts for itself. */
export interface ScoredWord {
  readonly terms: readonly WeightedTerm[]
  readonly weight: number
}

/** By slot. */
export type Scores = Float64Array

interface Field {
  readonly name: 'text' | 'headline'
  readonly weight: number
  readonly k: number
  /** By slot: what the length of a document takes from a count in it. */
  readonly norm: Float64Array
}

/**
 * Scores all articles by some words: BM25 (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework, 2009), its idf as Lucene
 * has it.
 */
export function scoresOf(
  state: IndexState,
  words: readonly ScoredWord[],
  weights: RankingWeights,
): Scores {
  const fields: readonly Field[] = [
    { name: 'text', weight: 1, k: weights.k, norm: normsOf(state, weights) },
    { ...headlineField(state, weights), weight: weights.headline },
  ]
  const scores = new Float64Array(state.documents.slots)
  for (const word of words) for (const field of fields) addWord(state, scores, word, field)
  return scores
}

/** Scores all articles by words in their headlines alone. */
export function headlineScoresOf(state: IndexState, words: readonly ScoredWord[]): Scores {
  const scores = new Float64Array(state.documents.slots)
  const field = headlineField(state, WEIGHTS)
  for (const word of words) addWord(state, scores, word, field)
  return scores
}

/** What so many mentions of a word count for, of which the length of the document takes its share: see `normsOf`. */
export const saturated = (count: number, norm: number, k: number): number =>
  (count * (k + 1)) / (count + norm)

/** How much a term tells that so many of the documents have. */
export const idfOf = (frequency: number, documents: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))

/** By slot: what the length of a document takes from a count in it. */
export function normsOf({ documents }: IndexState, { k, b }: RankingWeights): Float64Array {
  return lengthNorms(documents.lengths, documents.averageLength, { k, b })
}

function lengthNorms(
  lengths: Numbers,
  average: number,
  { k, b }: Pick<RankingWeights, 'k' | 'b'>,
): Float64Array {
  const norms = new Float64Array(lengths.length)
  for (let slot = 0; slot < lengths.length; slot += 1)
    norms[slot] = k * (1 - b + (b * (lengths[slot] ?? 0)) / (average || 1))
  return norms
}

function headlineField({ documents }: IndexState, { headlineK: k, b }: RankingWeights): Field {
  const norm = lengthNorms(documents.headlineLengths, documents.averageHeadlineLength, { k, b })
  return { name: 'headline', weight: 1, k, norm }
}

function addWord(state: IndexState, scores: Scores, word: ScoredWord, field: Field): void {
  const { name, norm, k } = field
  const best = word.terms.length > 1 ? new Float64Array(scores.length) : null
  for (const { term, weight } of word.terms) {
    const idf = idfOf(frequencyOf(state, term, { field: name }), state.documents.count)
    const whole = field.weight * word.weight * weight * idf
    state[name].each(term, (slot, count) => {
      const score = whole * saturated(count, norm[slot] ?? 0, k)
      if (best === null) scores[slot] = (scores[slot] ?? 0) + score
      else best[slot] = Math.max(best[slot] ?? 0, score)
    })
  }
  if (best === null) return
  for (let slot = 0; slot < scores.length; slot += 1)
    scores[slot] = (scores[slot] ?? 0) + (best[slot] ?? 0)
}
