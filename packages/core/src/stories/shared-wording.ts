import { findAlike } from './alike.ts'
import { commonWords } from './common-words.ts'
import { hashOfShingle } from './hash.ts'
import type { Clause, Wording } from './wording.ts'

/** How much of two articles stands in the other, word for word or reworded: weights of whole clauses. */
export interface SharedWording {
  /** Of the first, those found in the other. */
  readonly ofOne: number
  /** Of the other, those found in the first. */
  readonly ofOther: number
  /** Of the shorter, those found in the longer, and those that stand there with other names or numbers, as in two reports made from one form. */
  readonly same: number
  readonly differing: number
}

/** What two articles share; the same for either order. */
export function sharedWording(one: Wording, other: Wording): SharedWording {
  if (isBefore(one, other)) return ofClauses(one, other)
  const { ofOne, ofOther, ...shared } = ofClauses(other, one)
  return { ofOne: ofOther, ofOther: ofOne, ...shared }
}

/** Whether an article is the longer one, or, where both are as long, the one with the greater hash where they part. */
function isBefore(one: Wording, other: Wording): boolean {
  if (one.length !== other.length) return one.length > other.length
  const hashes = ({ clauses }: Wording) =>
    clauses.map(({ words }) => hashOfShingle(words, 0, words.length))
  const [a, b] = [hashes(one), hashes(other)]
  const parting = a.findIndex((hash, i) => hash !== b[i])
  return (a[parting] ?? 0) >= (b[parting] ?? 0)
}

/** Looks for each clause of the shorter in the longer. */
function ofClauses(longer: Wording, shorter: Wording): SharedWording {
  const likely = likelyIn(longer)
  const found = new Uint16Array(longer.clauses.length)
  let [same, ofOther, differing] = [0, 0, 0]
  for (const clause of shorter.clauses) {
    const match = bestOf(likely(clause.words), clause, longer.clauses)
    if (match === null) continue
    if (differInFacts(clause, match.clause)) {
      differing += clause.weight
      continue
    }
    same += clause.weight
    found[match.place] = (found[match.place] ?? 0) + match.common
    if (match.common >= SAME_SHARE * clause.words.length) ofOther += clause.weight
  }
  const ofOne = longer.clauses.reduce((sum, { words, weight }, i) => {
    return (found[i] ?? 0) >= Math.max(1, SAME_SHARE * words.length) ? sum + weight : sum
  }, 0)
  return { ofOne, ofOther, same, differing }
}

const known = new WeakMap<Wording, ReturnType<typeof findAlike>>()

/** Kept, as an article is compared with many. */
function likelyIn(wording: Wording): ReturnType<typeof findAlike> {
  const likely = known.get(wording) ?? findAlike(wording.clauses.map(({ words }) => words))
  known.set(wording, likely)
  return likely
}

interface Match {
  readonly clause: Clause
  readonly place: number
  /** Words in the same order. */
  readonly common: number
}

/** The clause that has most words in common with another, if they are enough. */
function bestOf(places: readonly number[], one: Clause, clauses: readonly Clause[]): Match | null {
  let best: Match | null = null
  for (const place of places) {
    const clause = clauses[place]
    if (clause === undefined) continue
    const common = commonWords(one.words, clause.words)
    const enough = commonOfSame(one.words.length, clause.words.length)
    if (common >= enough && common > (best?.common ?? 0)) best = { clause, place, common }
    if (common >= CERTAIN * one.words.length) break
  }
  return best
}

/** Ours: a sentence with half of its words changed. Two on one thing by two writers have a third in the same order, most of them "the" and "of". */
const SAME_SHARE = 0.38
/** Ours: of a sentence that became part of a longer one. */
const TAKEN_IN = 0.75
/** In words. */
const LEAST_COMMON = 5
/** Ours: with so much of a clause found, no other place is looked at. */
const CERTAIN = 0.9

/** How many words two clauses of some lengths have in common if one was made from the other. */
function commonOfSame(one: number, other: number): number {
  const [shorter, longer] = [Math.min(one, other), Math.max(one, other)]
  const enough = Math.min(SAME_SHARE * longer, TAKEN_IN * shorter)
  return Math.max(enough, Math.min(shorter, LEAST_COMMON))
}

/** Whether two clauses of nearly the same words tell of different things: their numbers, or their names, are mostly others. */
const differInFacts = (one: Clause, other: Clause): boolean =>
  areOthers(one.numbers, other.numbers) || areOthers(one.names, other.names)

function areOthers(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return common < Math.min(one.size, other.size) - common
}
