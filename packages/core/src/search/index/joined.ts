import { words } from '../analyze.ts'
import type { Query, WordNode } from '../query/query-tree.ts'
import { isStopWord } from '../stop-words.ts'
import { frequencyOf } from './frequency.ts'
import type { IndexState } from './index-state.ts'
import type { LookedFor } from './looked-for.ts'
import { idfOf } from './scoring.ts'
import { termsOf, type WeightedTerm } from './word-terms.ts'

/** In UTF-16 units. Ours: two short words make many a word that has nothing to do with them. */
const SHORTEST = 6
const SHORTEST_PART = 3
/** Ours: somebody who types more says it in other words as well, and chance pairs lead astray. */
const MOST_WORDS = 4

/** Two words of a query that stand side by side, and that articles print as one. */
export interface Joined {
  /** Both, as typed. */
  readonly typed: string
  readonly parts: readonly [string, string]
  /** Folded. */
  readonly word: string
}

/** The words of a query that articles print as one: "life boat" as "lifeboat". */
export function joinedIn(state: IndexState, { text, optional }: Query): Joined[] {
  if (optional.length > MOST_WORDS) return []
  return optional.slice(1).flatMap((second, i): Joined[] => {
    const first = optional[i]
    if (first === undefined || text.slice(first.end, second.start).trim() !== '') return []
    const folded = [first, second].map(partOf)
    const word = folded.join('')
    if (folded.includes('') || word.length < SHORTEST || termsOf(state, word).length === 0)
      return []
    return [{ typed: text.slice(first.start, second.end), parts: [first.text, second.text], word }]
  })
}

/**
 * How a word of a query was looked up, with the words that it is joined with a neighbour to: an article with those has it. They are
 * rarer, and tell no more for that.
 */
export function withJoined(
  state: IndexState,
  text: string,
  found: LookedFor,
  joined: readonly Joined[],
): LookedFor {
  const more = joined
    .filter(({ parts }) => parts.includes(text))
    .flatMap(({ word }) => termsOf(state, word))
  if (more.length === 0) return found
  // What was tried for a word that is in no article is a guess, and this is none.
  if (found.instead.length > 0) return { ...found, words: [more], instead: [], apart: null }
  const idf = ({ term }: WeightedTerm) => idfOf(frequencyOf(state, term), state.documents.count)
  const words = found.words.map((terms) => {
    const own = Math.min(...terms.map(idf))
    const capped = more.map((one) => ({ ...one, weight: Math.min(1, own / idf(one)) }))
    return [...terms, ...capped]
  })
  return { ...found, words }
}

/** A single word that may be a part of another, folded; empty for any other. */
function partOf({ text }: WordNode): string {
  const [only, ...others] = words(text)
  const isPart =
    only !== undefined &&
    others.length === 0 &&
    only.term.length >= SHORTEST_PART &&
    /^\p{L}+$/u.test(only.term) &&
    !isStopWord(text, only.term)
  return isPart ? only.term : ''
}
