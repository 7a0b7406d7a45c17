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

/** What an article comes back to, by the number of a word and of a pair of words; the sum of each list is 1. */
export interface Weighed {
  readonly terms: ArrayLike<number>
  readonly pairs: ArrayLike<number>
}

/** How much each of these counts in a set of statements. */
export interface SetWeights {
  /** Of what the article comes back to, the share that stands in the set. */
  readonly 'words covered': number
  readonly 'pairs covered': number
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
export interface Choice {
  readonly chosen: readonly Candidate[]
  readonly score: number
  readonly words: number
  readonly terms: ReadonlySet<number>
  readonly pairs: ReadonlySet<number>
}

/** How many sets are gone on with at each step. */
const WIDTH = 8
/** Statements that share more of their words than this say the same. */
const SAME = 0.6

/**
 * The set of statements that is worth most: its statements' scores, what of the article it covers, less what it says twice. Sets grow by
 * one statement at a time, the best few are gone on with (beam search). A statement joins only what makes it understood, and none joins
 * that says the same as one that is there.
 */
export function chooseStatements(
  candidates: readonly Candidate[],
  { weighed, weights, room }: { weighed: Weighed; weights: SetWeights; room: Room },
): Choice {
  let best: Choice = { chosen: [], score: 0, words: 0, terms: new Set(), pairs: new Set() }
  let open = [best]
  while (open.length > 0) {
    const grown = new Map<string, Grown>()
    const full: Choice[] = []
    for (const choice of open) {
      const more = candidates.filter((candidate) => mayJoin(candidate, choice, room))
      if (more.length === 0) full.push(choice)
      for (const candidate of more)
        note(
          grown,
          choice,
          candidate,
          worth(gain(choice, candidate, weighed), weights) + candidate.score + choice.score,
        )
    }
    for (const choice of full) {
      if (best.chosen.length === 0 || choice.score > best.score) best = choice
    }
    open = [...grown.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, WIDTH)
      .map(({ choice, candidate, score }) => joined(choice, candidate, score))
  }
  return best
}

interface Grown {
  readonly choice: Choice
  readonly candidate: Candidate
  readonly score: number
}

function note(grown: Map<string, Grown>, choice: Choice, candidate: Candidate, score: number) {
  const key = [...choice.chosen.map(({ at }) => at), candidate.at].sort((a, b) => a - b).join()
  if (!grown.has(key)) grown.set(key, { choice, candidate, score })
}

function joined(choice: Choice, candidate: Candidate, score: number): Choice {
  return {
    chosen: [...choice.chosen, candidate],
    score,
    words: choice.words + candidate.words,
    terms: new Set([...choice.terms, ...candidate.terms]),
    pairs: new Set([...choice.pairs, ...candidate.pairs]),
  }
}

export function mayJoin(candidate: Candidate, { chosen, words }: Choice, room: Room): boolean {
  if (chosen.length >= room.statements) return false
  if (chosen.length > 0 && words + candidate.words > room.words) return false
  const { leansOn } = candidate
  if (leansOn !== null && !chosen.some(({ at }) => leansOn.includes(at))) return false
  return chosen.every((other) => other.at !== candidate.at && sameness(other, candidate) <= SAME)
}

/** What a statement adds to a set. */
export function gain(choice: Choice, candidate: Candidate, weighed: Weighed): SetWeights {
  let repetition = 0
  let neighbours = 0
  for (const other of choice.chosen) {
    repetition += likeness(other, candidate)
    if (Math.abs(other.at - candidate.at) === 1) neighbours += 1
  }
  return {
    'words covered': added(candidate.terms, choice.terms, weighed.terms),
    'pairs covered': added(candidate.pairs, choice.pairs, weighed.pairs),
    repetition,
    neighbours,
  }
}

export const worth = (gained: SetWeights, weights: SetWeights): number =>
  gained['words covered'] * weights['words covered'] +
  gained['pairs covered'] * weights['pairs covered'] +
  gained.repetition * weights.repetition +
  gained.neighbours * weights.neighbours

function added(own: readonly number[], there: ReadonlySet<number>, weighed: ArrayLike<number>) {
  let sum = 0
  for (const number of own) if (!there.has(number)) sum += weighed[number] ?? 0
  return sum
}

const likeness = (a: Candidate, b: Candidate): number =>
  shared(a, b) / Math.sqrt(Math.max(1, a.terms.length * b.terms.length))

const sameness = (a: Candidate, b: Candidate): number =>
  shared(a, b) / Math.max(1, Math.min(a.terms.length, b.terms.length))

function shared(a: Candidate, b: Candidate): number {
  let count = 0
  for (const term of a.terms) if (b.terms.includes(term)) count += 1
  return count
}
