import type { Query, QueryNode } from '../query/query-tree.ts'
import { firstOf } from './best.ts'
import { withExactNames } from './exact-names.ts'
import type { IndexState } from './index-state.ts'
import { type LookedFor, lookUp } from './looked-for.ts'
import { reranked } from './reranking.ts'
import { merged, scoredWords } from './scored-words.ts'
import { type ScoredWord, type Scores, scoresOf } from './scoring.ts'
import { members, type Slots } from './slots.ts'
import { type RankingWeights, WEIGHTS } from './weights.ts'

/** Ours: how many of the articles found are looked at more closely. */
const CANDIDATES = 300

/** What was found, and how. */
interface Found {
  readonly slots: Slots
  readonly lookedFor: (text: string) => LookedFor
  /** Default: those in use. */
  readonly weights?: RankingWeights | undefined
}

/**
 * How well articles answer a query, by slot: BM25 over all, then a closer look at the best. The scores of articles that do not match
 * mean nothing.
 */
export function rank(
  state: IndexState,
  { optional, required }: Query,
  { slots, lookedFor, weights = WEIGHTS }: Found,
): Scores {
  const words = [...optional, ...required].flatMap(wordsOf)
  const first = scoresOf(state, merged(words), weights)
  const isBefore = (one: number, other: number): boolean => {
    const difference = (first[one] ?? 0) - (first[other] ?? 0)
    return difference > 0 || (difference === 0 && one > other)
  }
  const found = firstOf(members(slots), CANDIDATES, isBefore)
  const candidates = found.filter((slot) => (first[slot] ?? 0) > 0)
  const texts = [...optional, ...required].flatMap((node) =>
    node.kind === 'word' ? node.text : [],
  )
  const scores = withExactNames(state, first, { texts, lookedFor, candidates, weights })
  candidates.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
  return reranked(state, scores, { words, candidates, isTopical: required.length === 0, weights })

  function wordsOf(node: QueryNode): ScoredWord[] {
    if (node.kind === 'word') return scoredWords(lookedFor(node.text))
    if (node.kind === 'phrase') return scoredWords(lookUp(state, node.text, { exactly: true }))
    return node.kind === 'any' || node.kind === 'all' ? node.nodes.flatMap(wordsOf) : []
  }
}
