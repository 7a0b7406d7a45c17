import {
  type Candidate,
  type Choice,
  EMPTY_CHOICE,
  gain,
  joined,
  mayJoin,
  type Room,
  type SetWeights,
  type Weighed,
  worth,
} from './statement-set.ts'

/** What sets of statements are compared by. */
export interface Choosing {
  readonly weighed: Weighed
  readonly weights: SetWeights
  readonly room: Room
}

/** How many sets are gone on with at each step. */
const WIDTH = 8

/**
 * The statements that together are worth most: their scores, what of the article they cover, less what they say twice. Sets grow by one
 * statement at a time, and the best few are gone on with (beam search). Fewer than there is room for where no other may join: see
 * `mayJoin`. In the order of the article.
 */
export function chooseStatements<One extends Candidate>(
  candidates: readonly One[],
  choosing: Choosing,
): One[] {
  let best: Choice<One> = EMPTY_CHOICE
  let open: Choice<One>[] = [best]
  while (open.length > 0) {
    const grown = open.map((choice) => grownFrom(choice, candidates, choosing))
    for (const [i, choice] of open.entries()) {
      if (grown[i]?.length === 0 && isBetter(choice, best, choosing.room)) best = choice
    }
    open = theBest(grown.flat())
  }
  return best.chosen.toSorted((a, b) => a.at - b.at)
}

interface Grown<One extends Candidate> {
  readonly choice: Choice<One>
  readonly candidate: One
  readonly score: number
}

const grownFrom = <One extends Candidate>(
  choice: Choice<One>,
  candidates: readonly One[],
  { weighed, weights, room }: Choosing,
): Grown<One>[] =>
  candidates
    .filter((candidate) => mayJoin(candidate, choice, room))
    .map((candidate) => {
      const more = candidate.score + worth(gain(choice, candidate, weighed), weights)
      return { choice, candidate, score: choice.score + more }
    })

/** Where statements are counted, more of them are better than fewer; where words are, all sets are full. */
function isBetter<One extends Candidate>(a: Choice<One>, b: Choice<One>, { words }: Room): boolean {
  const more = a.chosen.length - b.chosen.length
  if (b.chosen.length === 0 || (words === Number.POSITIVE_INFINITY && more > 0)) return true
  return a.score > b.score
}

/** The best sets, of those that are reached in several orders one. */
function theBest<One extends Candidate>(grown: readonly Grown<One>[]): Choice<One>[] {
  const kept = new Map<string, Grown<One>>()
  for (const one of grown.toSorted((a, b) => b.score - a.score)) {
    const key = [...one.choice.chosen.map(({ at }) => at), one.candidate.at]
      .sort((a, b) => a - b)
      .join()
    if (!kept.has(key)) kept.set(key, one)
    if (kept.size === WIDTH) break
  }
  return [...kept.values()].map(({ choice, candidate, score }) => joined(choice, candidate, score))
}
