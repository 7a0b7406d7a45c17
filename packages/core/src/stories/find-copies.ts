import type { FiledArticle } from '../filed-article.ts'
import { type Copy, comparisonOf } from './copies-among.ts'
import { hashOfShingle } from './hash.ts'
import { basisOf, inTimeOrder, type OrderBasis } from './ran-first.ts'
import { type Wording, wordingsOf } from './wording.ts'

/** An article and its copies: reprints, updates, shortened and extended versions of one text. */
export interface CopyGroup {
  /** The one that ran first, as far as is known. */
  readonly first: FiledArticle
  /** By what that is told; null where it cannot be told. */
  readonly basis: OrderBasis | null
  /** The others in time order. An article that was put together from several stands in several groups. */
  readonly copies: readonly Copy<FiledArticle>[]
}

/**
 * The groups of articles that are copies of one text, as `copiesAmong` tells copies, in the order of their first ones. Articles without
 * a copy are in none. The same for any order of the list.
 *
 * Each article is compared with those alone that it shares runs of words with (A. Z. Broder: On the resemblance and containment of
 * documents, 1997), so that time grows with the list and not with its square.
 */
export function findCopies(articles: readonly FiledArticle[]): CopyGroup[] {
  const ordered = inTimeOrder(articles)
  const wordings = wordingsOf(ordered)
  return groupCopies(wordings).map(({ first, others }) => {
    const copies = others.map((other) => {
      const { kept, taken } = comparisonOf(at(wordings, first), at(wordings, other))
      return { article: at(ordered, other), kept, taken }
    })
    const group = [first, ...others].map((place) => at(ordered, place))
    return { first: at(ordered, first), basis: basisOf(group), copies }
  })
}

interface Group {
  readonly first: number
  readonly others: number[]
}

/** Takes wordings in time order; groups of their places, of two or more. */
function groupCopies(wordings: readonly Wording[]): Group[] {
  const groups: Group[] = []
  const groupsOf: number[][] = []
  const likely = earlierAlike()
  wordings.forEach((wording, place) => {
    const joined = new Set<number>()
    for (const candidate of likely(wording, place)) {
      const theirs = groupsOf[candidate] ?? []
      if (theirs.some((group) => joined.has(group))) continue
      const isCopyOf = (other: number | undefined) =>
        other !== undefined && comparisonOf(at(wordings, other), wording).isCopy
      const direct = theirs.filter((group) => isCopyOf(groups[group]?.first))
      const groupsToJoin = direct.length > 0 ? direct : isCopyOf(candidate) ? theirs : []
      for (const group of groupsToJoin) joined.add(group)
    }
    for (const group of joined) groups[group]?.others.push(place)
    if (joined.size === 0) joined.add(groups.push({ first: place, others: [] }) - 1)
    groupsOf.push([...joined])
  })
  return groups.filter(({ others }) => others.length > 0)
}

/** In words. */
const SHINGLE = 3
/** Of one shingle, how many articles are remembered: what stands in more is a form, and copies share rarer ones as well. */
const MOST_ARTICLES = 32
/** Shingles in common, and as a share of the words of the shorter article: with half of its words changed it still has an eighth. */
const LEAST_SHARED = 2
const LEAST_SHARE = 0.04
/** Earlier articles looked at. */
const MOST_LIKELY = 12

/** Gives for each wording, in turn, the places of those before it that share most shingles with it. */
function earlierAlike(): (wording: Wording, place: number) => number[] {
  const standing = new Map<number, number[]>()
  const lengths: number[] = []
  return ({ clauses, length }, place) => {
    lengths.push(length)
    const votes = new Map<number, number>()
    for (const shingle of shinglesOf(clauses)) {
      const places = standing.get(shingle) ?? []
      for (const earlier of places) votes.set(earlier, (votes.get(earlier) ?? 0) + 1)
      if (places.length < MOST_ARTICLES) places.push(place)
      standing.set(shingle, places)
    }
    return [...votes]
      .filter(([earlier, shared]) => {
        const shorter = Math.min(length, lengths[earlier] ?? 0)
        return shared >= Math.max(LEAST_SHARED, LEAST_SHARE * shorter)
      })
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_LIKELY)
      .map(([earlier]) => earlier)
  }
}

function shinglesOf(clauses: Wording['clauses']): ReadonlySet<number> {
  const shingles = new Set<number>()
  for (const { words } of clauses)
    for (let i = 0; i + SHINGLE <= words.length; i += 1)
      shingles.add(hashOfShingle(words, i, SHINGLE))
  return shingles
}

function at<Item>(list: readonly Item[], place: number): Item {
  const item = list[place]
  if (item === undefined) throw new RangeError(`There is no item ${place} of ${list.length}.`)
  return item
}
