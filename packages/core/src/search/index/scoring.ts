import type { IndexState } from './index-state.ts'
import type { WeightedTerm } from './looked-for.ts'
import type { Postings } from './postings.ts'

/** A word that is scored: the terms that stand for it, of which the best counts, and what it counts for itself. */
export interface ScoredWord {
  readonly terms: readonly WeightedTerm[]
  readonly weight: number
}

/** By slot. */
export type Scores = Float64Array

/**
 * BM25 (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework, 2009), its idf as Lucene has it: how fast further mentions
 * of a word count less, and how much longer texts need more of them. These and the other weights of the ranking hold over all judged
 * collections (`npm run bench -- ranking`); neighbouring values change little.
 */
const K = 1.6
const B = 0.75
/** What a word counts for once more where it stands in the headline, and how fast further mentions count less there. */
const HEADLINE = 0.2
const HEADLINE_K = 1.2

interface Field {
  readonly postings: Postings
  readonly weight: number
  readonly k: number
  /** By slot: what the length of a document takes from a count in it. */
  readonly norm: Float64Array
}

/** Scores all articles by some words. */
export function scoresOf(state: IndexState, words: readonly ScoredWord[]): Scores {
  const fields: readonly Field[] = [
    { postings: state.text, weight: 1, k: K, norm: normsOf(state) },
    { postings: state.headline, weight: HEADLINE, k: HEADLINE_K, norm: headlineNormsOf(state) },
  ]
  const scores = new Float64Array(state.documents.slots)
  for (const word of words)
    for (const field of fields) addWord(scores, word, field, state.documents.count)
  return scores
}

/** Scores all articles by terms in their headlines alone. */
export function headlineScoresOf(state: IndexState, terms: readonly number[]): Scores {
  const { headline, documents } = state
  const scores = new Float64Array(documents.slots)
  const field = { postings: headline, weight: 1, k: HEADLINE_K, norm: headlineNormsOf(state) }
  for (const term of terms)
    addWord(scores, { terms: [{ term, weight: 1 }], weight: 1 }, field, documents.count)
  return scores
}

/** What so many mentions of a word count for, of which the length of the document takes its share: see `normsOf`. */
export const saturated = (count: number, norm: number, k = K): number =>
  (count * (k + 1)) / (count + norm)

/** How much a term tells. Documents that were replaced may still be counted among those that have it, so never less than nothing. */
export const idfOf = (frequency: number, documents: number): number =>
  Math.log(1 + Math.max(0, documents - frequency + 0.5) / (frequency + 0.5))

/** By slot: what the length of a document takes from a count in it. */
export function normsOf({ documents }: IndexState): Float64Array {
  const norms = new Float64Array(documents.slots)
  const average = documents.averageLength || 1
  for (const [slot, { length }] of documents.entries())
    norms[slot] = K * (1 - B + (B * length) / average)
  return norms
}

function headlineNormsOf({ documents }: IndexState): Float64Array {
  const norms = new Float64Array(documents.slots)
  const average = documents.averageHeadlineLength || 1
  for (const [slot, { headlineLength }] of documents.entries())
    norms[slot] = HEADLINE_K * (1 - B + (B * headlineLength) / average)
  return norms
}

function addWord(scores: Scores, word: ScoredWord, field: Field, documents: number): void {
  const { postings, norm, k } = field
  const best = word.terms.length > 1 ? new Float64Array(scores.length) : null
  for (const { term, weight } of word.terms) {
    const whole = field.weight * word.weight * weight * idfOf(postings.frequency(term), documents)
    postings.each(term, (slot, count) => {
      const score = whole * saturated(count, norm[slot] ?? 0, k)
      if (best === null) scores[slot] = (scores[slot] ?? 0) + score
      else best[slot] = Math.max(best[slot] ?? 0, score)
    })
  }
  if (best === null) return
  for (let slot = 0; slot < scores.length; slot += 1)
    scores[slot] = (scores[slot] ?? 0) + (best[slot] ?? 0)
}
