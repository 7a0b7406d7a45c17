import type { IndexState } from './index-state.ts'
import type { Scores } from './scoring.ts'

/** A term that the best articles share, and its share of their words. */
export interface FeedbackTerm {
  readonly term: number
  readonly share: number
}

/** In articles, and terms. Chosen by `npm run bench -- ranking`, like all below. */
export const FEEDBACK_DOCUMENTS = 20
const TERMS = 40
/** How fast an article counts less than the best: its score is taken for the logarithm of its odds. */
const TEMPERATURE = 2
/** An article that counts for less brings nothing. */
const LEAST = 1e-3

/**
 * The terms that tell the best articles, best first: a relevance model (V. Lavrenko, W. B. Croft: Relevance-based language models,
 * 2001; RM3 when mixed with the query). Articles count by the softmax of their scores, so where one is far ahead, as for a known
 * headline, it speaks alone.
 */
export function feedbackTerms(
  state: IndexState,
  scores: Scores,
  slots: readonly number[],
): FeedbackTerm[] {
  const [first] = slots
  if (first === undefined) return []
  const top = scores[first] ?? 0
  const weights = slots.map((slot) => Math.exp(((scores[slot] ?? 0) - top) / TEMPERATURE))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = new Map<number, number>()
  for (const [i, slot] of slots.entries()) {
    const [document, sequence] = [state.documents.at(slot), state.sequences[slot]]
    const weight = (weights[i] ?? 0) / total
    if (document === null || sequence == null || weight < LEAST) continue
    const termOf = state.termsOfWords.in(document.language)
    for (const word of sequence) {
      const term = termOf(word)
      if (term > 0) shares.set(term, (shares.get(term) ?? 0) + weight / document.length)
    }
  }
  const kept = [...shares]
    // What one article alone has tells of no other.
    .filter(([term]) => state.text.frequency(term) > 1)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, TERMS)
  const sum = kept.reduce((before, [, share]) => before + share, 0)
  return kept.map(([term, share]) => ({ term, share: share / sum }))
}
