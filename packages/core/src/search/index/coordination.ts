import { frequencyOf } from './frequency.ts'
import type { IndexState } from './index-state.ts'
import { idfOf, type ScoredWord, type Scores } from './scoring.ts'
import type { Slots } from './slots.ts'

/** Ours: longer queries say one thing in several words, and an article need not have them all, nor just as they were typed. */
export const SHORT_QUERY = 4
/** Ours: 1 takes the whole share of what is lacking, 0 nothing. */
const STRENGTH = 0.75

/**
 * Scores of a short query, in which an article counts the less the more it lacks of what was asked: all of three words are better than
 * two of them, however often.
 */
export function coordinated(
  state: IndexState,
  scores: Scores,
  words: readonly ScoredWord[],
  candidates: readonly number[],
): Scores {
  if (words.length < 2 || words.length > SHORT_QUERY) return scores
  const fresh = scores.slice()
  const parts = words.map((word) => ({ had: slotsOf(state, word), idf: idfOfWord(state, word) }))
  const all = parts.reduce((sum, { idf }) => sum + idf, 0)
  if (all === 0) return scores
  for (const slot of candidates) {
    const had = parts.reduce((sum, part) => sum + (part.had[slot] === 1 ? part.idf : 0), 0)
    fresh[slot] = (fresh[slot] ?? 0) * (had / all) ** STRENGTH
  }
  return fresh
}

/** The articles that have a word. */
function slotsOf({ text, documents }: IndexState, { terms }: ScoredWord): Slots {
  const slots = new Uint8Array(documents.slots)
  for (const { term } of terms)
    text.each(term, (slot) => {
      slots[slot] = 1
    })
  return slots
}

/** How much a word tells: as much as the most frequent of its terms that count in full. */
function idfOfWord(state: IndexState, { terms }: ScoredWord): number {
  const frequency = Math.max(...terms.map(({ term }) => frequencyOf(state, term)), 0)
  return frequency === 0 ? 0 : idfOf(frequency, state.documents.count)
}
