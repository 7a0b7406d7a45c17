import type { Query, QueryNode } from '../query/query-tree.ts'
import { firstOf } from './best.ts'
import type { IndexState } from './index-state.ts'
import { type LookedFor, lookUp } from './looked-for.ts'
import { reranked } from './reranking.ts'
import { merged, scoredWords } from './scored-words.ts'
import { type ScoredWord, type Scores, scoresOf } from './scoring.ts'
import { members, type Slots } from './slots.ts'

/** How many of the articles found are looked at more closely. */
const CANDIDATES = 300

/**
 * How well articles answer a query, by slot: BM25 over all, then a closer look at the best. The scores of articles that do not match
 * mean nothing.
 */
export function rank(
  state: IndexState,
  { optional, required }: Query,
  slots: Slots,
  lookedFor: (text: string) => LookedFor,
): Scores {
  const words = [...optional, ...required].flatMap(wordsOf)
  const scores = scoresOf(state, merged(words))
  const isBefore = (one: number, other: number): boolean => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
    return difference > 0 || (difference === 0 && one > other)
  }
  const candidates = firstOf(members(slots), CANDIDATES, isBefore).filter(
    (slot) => (scores[slot] ?? 0) > 0,
  )
  return reranked(state, scores, { words, candidates, isTopical: required.length === 0 })

  function wordsOf(node: QueryNode): ScoredWord[] {
    if (node.kind === 'word') return scoredWords(lookedFor(node.text))
    if (node.kind === 'phrase') return scoredWords(lookUp(state, node.text, { exactly: true }))
    return node.kind === 'any' || node.kind === 'all' ? node.nodes.flatMap(wordsOf) : []
  }
}
