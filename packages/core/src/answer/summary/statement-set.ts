import type { StatementWords } from './statement-words.ts'

/** A statement as the chooser sees it. */
export interface Candidate extends StatementWords {
  /** Its place among the article's statements. */
  readonly at: number
  /** What speaks for it by itself. */
  readonly score: number
  readonly words: number
  /** See `Statement`. */
  readonly leansOn: readonly number[] | null
}

/** What an article comes back to, by the number of a word, of a pair of words, and of a name; the sum of each list is 1. */
export interface Weighed {
  readonly terms: ArrayLike<number>
  readonly pairs: ArrayLike<number>
  /** Of its first statements' words alone. */
  readonly top: ArrayLike<number>
  readonly names: ArrayLike<number>
}

/** How much each of these counts in a set of statements. */
export interface SetWeights {
  /** Of what the article comes back to, the share that stands in the set. */
  readonly 'words covered': number
  readonly 'pairs covered': number
  /** The same of what its first statements tell. */
  readonly 'words of the top covered': number
  /** Of all mentions of names, those of the names that stand in the set. */
  readonly 'names covered': number
  /** Likeness of each two of its statements. */
  readonly repetition: number
  /** Statements that stand beside each other in the article. */
  readonly neighbours: number
}

/** How long a set may be. */
export interface Room {
  readonly statements: number
  readonly words: number
}

/** A set of statements, with what it has of `SetWeights`. */
export interface Choice<One extends Candidate> {
  readonly chosen: readonly One[]
  readonly score: number
  readonly words: number
  readonly terms: ReadonlySet<number>
  readonly pairs: ReadonlySet<number>
  readonly names: ReadonlySet<number>
}

/** The set to begin with. */
export const EMPTY_CHOICE: Choice<never> = {
  chosen: [],
  score: 0,
  words: 0,
  terms: new Set(),
  pairs: new Set(),
  names: new Set(),
}

/** Statements that share more of their words than this say the same. */
const SAME = 0.6

/**
 * Whether a statement may join a set: there is room for it, what makes it understood is there, and nothing that says the same.
 */
export function mayJoin(
  candidate: Candidate,
  { chosen, words }: Choice<Candidate>,
  room: Room,
): boolean {
  if (chosen.length >= room.statements) return false
  if (chosen.length > 0 && words + candidate.words > room.words) return false
  const { leansOn } = candidate
  if (leansOn !== null && !chosen.some(({ at }) => leansOn.includes(at))) return false
  return chosen.every((other) => other.at !== candidate.at && sameness(other, candidate) <= SAME)
}

/** The set with one more statement, and its score then. */
export function joined<One extends Candidate>(
  choice: Choice<One>,
  candidate: One,
  score: number,
): Choice<One> {
  return {
    chosen: [...choice.chosen, candidate],
    score,
    words: choice.words + candidate.words,
    terms: new Set([...choice.terms, ...candidate.terms]),
    pairs: new Set([...choice.pairs, ...candidate.pairs]),
    names: new Set([...choice.names, ...candidate.names]),
  }
}

/** What a statement adds to a set. */
export function gain(
  choice: Choice<Candidate>,
  candidate: Candidate,
  weighed: Weighed,
): SetWeights {
  let repetition = 0
  let neighbours = 0
  for (const other of choice.chosen) {
    repetition += likeness(other, candidate)
    if (Math.abs(other.at - candidate.at) === 1) neighbours += 1
  }
  return {
    'words covered': added(candidate.terms, choice.terms, weighed.terms),
    'pairs covered': added(candidate.pairs, choice.pairs, weighed.pairs),
    'words of the top covered': added(candidate.terms, choice.terms, weighed.top),
    'names covered': added(candidate.names, choice.names, weighed.names),
    repetition,
    neighbours,
  }
}

/** What a gain is worth. */
export const worth = (gained: SetWeights, weights: SetWeights): number =>
  gained['words covered'] * weights['words covered'] +
  gained['pairs covered'] * weights['pairs covered'] +
  gained['words of the top covered'] * weights['words of the top covered'] +
  gained['names covered'] * weights['names covered'] +
  gained.repetition * weights.repetition +
  gained.neighbours * weights.neighbours

function added(own: ReadonlySet<number>, there: ReadonlySet<number>, weighed: ArrayLike<number>) {
  let sum = 0
  for (const number of own) if (!there.has(number)) sum += weighed[number] ?? 0
  return sum
}

const likeness = (a: Candidate, b: Candidate): number =>
  shared(a, b) / Math.sqrt(Math.max(1, a.terms.size * b.terms.size))

const sameness = (a: Candidate, b: Candidate): number =>
  shared(a, b) / Math.max(1, Math.min(a.terms.size, b.terms.size))

function shared(a: Candidate, b: Candidate): number {
  let count = 0
  for (const term of a.terms) if (b.terms.has(term)) count += 1
  return count
}
