import { coordinated } from './coordination.ts'
import { feedbackTerms } from './feedback.ts'
import { frequencyOf } from './frequency.ts'
import type { IndexState } from './index-state.ts'
import { type Together, together } from './proximity.ts'
import { merged } from './scored-words.ts'
import { idfOf, normsOf, type ScoredWord, type Scores, saturated } from './scoring.ts'
import { WatchedTerms } from './watched-terms.ts'
import type { RankingWeights } from './weights.ts'

/** What of a ranking is looked at more closely. */
export interface Rerank {
  /** The words of the query, in their order, as often as they stand there. */
  readonly words: readonly ScoredWord[]
  /** The best articles, best first. */
  readonly candidates: readonly number[]
  /** Whether the query is after a subject; one with phrases or filters knows what it wants. */
  readonly isTopical: boolean
  readonly weights: RankingWeights
}

/** Ours: shorter queries are names and single things; the words of their best articles lead astray. */
const TOPICAL_WORDS = 3
/** Ours: how many of the first are looked at for neighbouring words. */
const BREADTH = 100

/**
 * Scores the best articles anew: by the words that the very best of them share, and by words of the query that stand together as they
 * do there. They stay ahead of all others.
 */
export function reranked(state: IndexState, scores: Scores, wanted: Rerank): Scores {
  const { words, candidates, isTopical, weights } = wanted
  const { asked, k } = weights
  const norms = normsOf(state, weights)
  const fresh = scores.slice()
  const distinct = merged(words)
  const expansion =
    isTopical && distinct.length >= TOPICAL_WORDS
      ? feedbackTerms(state, {
          ...{ scores, weights },
          slots: candidates.slice(0, weights.feedbackDocuments),
        })
      : []
  if (expansion.length > 0) {
    const mass = distinct.reduce((sum, { weight }) => sum + weight, 0)
    const watched = new WatchedTerms(state)
    const added = expansion.map(({ term, share }) => ({
      group: watched.watch([term]),
      weight: (1 - asked) * mass * share * idfOf(frequencyOf(state, term), state.documents.count),
    }))
    for (const slot of candidates) {
      watched.read(slot, false)
      const shared = added.reduce(
        (sum, { group, weight }) =>
          sum + weight * saturated(watched.counts[group] ?? 0, norms[slot] ?? 0, k),
        0,
      )
      fresh[slot] = asked * (scores[slot] ?? 0) + shared
    }
  }
  addProximity(state, fresh, wanted, norms)
  return keptAhead(coordinated(state, fresh, distinct, candidates), candidates)
}

function addProximity(
  state: IndexState,
  scores: Scores,
  { words, candidates, weights: { proximity, window, k } }: Rerank,
  norms: Float64Array,
): void {
  const watched = new WatchedTerms(state)
  const pairs = pairsOf(words, watched)
  if (pairs.length === 0) return
  const first = candidates
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
    .slice(0, BREADTH)
  const found = first.map((slot) => {
    watched.read(slot, true)
    return pairs.map(([a, b]) => together(watched.places[a] ?? [], watched.places[b] ?? [], window))
  })
  for (const i of pairs.keys())
    for (const feature of ['ordered', 'near'] as const)
      addFeature(found.map((counts) => counts[i]?.[feature] ?? 0))

  /** A pair that few of these articles have tells more. */
  function addFeature(counts: readonly Together[keyof Together][]): void {
    const idf = idfOf(counts.filter((count) => count > 0).length, state.documents.count)
    for (const [at, slot] of first.entries())
      scores[slot] =
        (scores[slot] ?? 0) + proximity * idf * saturated(counts[at] ?? 0, norms[slot] ?? 0, k)
  }
}

/** Every two different words of the query that follow each other, each pair once, as groups of watched terms. */
function pairsOf(words: readonly ScoredWord[], watched: WatchedTerms): [number, number][] {
  const groups = words.map(({ terms }) =>
    terms.length === 0 ? null : watched.watch(terms.map(({ term }) => term)),
  )
  const pairs = new Map<string, [number, number]>()
  for (const [i, group] of groups.entries()) {
    const next = groups[i + 1] ?? null
    if (group !== null && next !== null && group !== next)
      pairs.set(`${group} ${next}`, [group, next])
  }
  return [...pairs.values()]
}

/** Brings the scores of all others below those of the candidates, which are on another scale, in the order that they have. */
function keptAhead(scores: Scores, candidates: readonly number[]): Scores {
  const isAhead = new Uint8Array(scores.length)
  let [least, highest] = [Infinity, 0]
  for (const slot of candidates) {
    isAhead[slot] = 1
    least = Math.min(least, scores[slot] ?? 0)
  }
  for (let slot = 0; slot < scores.length; slot += 1)
    if (isAhead[slot] === 0) highest = Math.max(highest, scores[slot] ?? 0)
  if (!Number.isFinite(least) || highest <= least) return scores
  const fresh = scores.slice()
  for (let slot = 0; slot < fresh.length; slot += 1)
    if (isAhead[slot] === 0) fresh[slot] = ((fresh[slot] ?? 0) * least) / highest
  return fresh
}
