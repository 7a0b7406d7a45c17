import type { IndexAnswer, IndexHit, OtherWords } from '../index-port.ts'
import { needsFacts } from '../query/needs-facts.ts'
import type { Query, QuerySort } from '../query/query-tree.ts'
import { firstOf } from './best.ts'
import type { IndexedDocument } from './documents.ts'
import { facetsOf } from './facets.ts'
import { type Fold, folded } from './folded.ts'
import type { IndexState } from './index-state.ts'
import { joinedIn, withJoined } from './joined.ts'
import { type LookedFor, lookUp } from './looked-for.ts'
import { emptiedBy, matchesOf } from './matches.ts'
import { Matching } from './matching.ts'
import type { People } from './people.ts'
import { rank } from './ranking.ts'
import type { Scores } from './scoring.ts'
import { isEmpty, members, sizeOf } from './slots.ts'
import { typedIn } from './typed-in.ts'
import type { RankingWeights } from './weights.ts'

/** How an answer is made. */
export interface AnswerOptions {
  /** How many hits, from the first. */
  readonly depth: number
  readonly fold: boolean
  readonly asOf: number
  /** Default: those in use. */
  readonly weights?: RankingWeights
}

/** Ours: copies are looked for among the first so many; who turns to later pages sees each of them by itself. */
const FOLDED = 200

/** Answers a query with its first hits. */
export function answerOf(
  state: IndexState,
  people: People,
  query: Query,
  { depth, fold, asOf, weights }: AnswerOptions,
): IndexAnswer {
  const joined = joinedIn(state, query)
  const lookedFor = remembered((text) => withJoined(state, text, lookUp(state, text), joined))
  const matching = new Matching(state, { people, lookedFor, asOf })
  const slots = matchesOf(query, matching)
  const scores = rank(state, query, { slots, lookedFor, weights })
  const order = orderOf(state, query.sort, scores)
  const first = firstOf(members(slots), depth + (fold ? FOLDED : 0), order)
  const folds = fold
    ? [...folded(state, first.slice(0, FOLDED)), ...first.slice(FOLDED).map(alone)]
    : first.map(alone)
  return {
    hits: folds.slice(0, depth).flatMap((one) => hitOf(state, one, scores)),
    total: sizeOf(slots),
    asOf,
    facets: facetsOf(state, slots),
    otherWords: [
      ...typedIn(query).flatMap((text) => otherWordsOf(text, lookedFor(text))),
      ...joined.map(({ typed, word }): OtherWords => ({ typed, used: [word], as: 'variant' })),
    ],
    unread: needsFacts(query) ? unreadOf(state, people, asOf) : 0,
    emptiedBy: isEmpty(slots) ? emptiedBy(query, matching) : [],
  }
}

/** How many articles that had arrived nothing is known of. People may be ahead of the words, and have articles that the words have not. */
function unreadOf({ documents }: IndexState, people: People, asOf: number): number {
  let unread = 0
  for (const [, { id, arrived }] of documents.entries())
    if (arrived <= asOf && !people.has(id)) unread += 1
  return unread
}

const alone = (slot: number): Fold => ({ slot, copies: [] })

/** A function that looks at each text once. */
function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const answer = known.get(text) ?? find(text)
    known.set(text, answer)
    return answer
  }
}

function orderOf(
  { documents }: IndexState,
  sort: QuerySort,
  scores: Scores,
): (one: number, other: number) => boolean {
  const number = (slot: number): number => documents.at(slot)?.number ?? 0
  const isNewer = (one: number, other: number): boolean => number(one) > number(other)
  if (sort === 'relevance')
    return (one, other) => {
      const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
      return difference === 0 ? isNewer(one, other) : difference > 0
    }
  const date = (slot: number): string => documents.at(slot)?.published ?? ''
  return (one, other) => {
    const [a, b] = [date(one), date(other)]
    if (a === b) return sort === 'date' ? isNewer(one, other) : isNewer(other, one)
    // Articles without a date come last, either way.
    if (a === '' || b === '') return b === ''
    return sort === 'date' ? a > b : a < b
  }
}

function hitOf({ documents }: IndexState, { slot, copies }: Fold, scores: Scores): IndexHit[] {
  const document = documents.at(slot)
  if (document === null) return []
  const { id, key, headline } = document
  const others = copies.map((copy) => documents.at(copy)).filter(isThere)
  return [{ id, key, headline, score: scores[slot] ?? 0, copies: others.map((other) => other.id) }]
}

const isThere = (document: IndexedDocument | null): document is IndexedDocument => document !== null

function otherWordsOf(typed: string, { instead, variants }: LookedFor): OtherWords[] {
  const substitutes = instead.map((one): OtherWords => ({ ...one, as: 'instead' }))
  return variants.length === 0
    ? substitutes
    : [...substitutes, { typed, used: variants, as: 'variant' }]
}
