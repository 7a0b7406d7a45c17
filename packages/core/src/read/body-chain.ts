/**
 * Where a line stands as to the body: above its first line, in it, between two of its lines without belonging to it, or below its
 * last line.
 */
export const PLACES = ['before', 'body', 'inside', 'after'] as const
const SIZE = PLACES.length

/** A page begins above its body or with it, and ends with the body or below it; a page may have none. */
const BEGINS: readonly boolean[] = [true, true, false, false]
const ENDS: readonly boolean[] = [true, true, false, true]

/** The steps that there are from a line's place to the next line's: the body is left for good only once. */
export const STEPS: readonly { readonly from: number; readonly to: number }[] = [
  { from: 0, to: 0 },
  { from: 0, to: 1 },
  { from: 1, to: 1 },
  { from: 1, to: 2 },
  { from: 1, to: 3 },
  { from: 2, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 3 },
]

/** What all ways through a page add up to. */
export interface ChainSums {
  /** The logarithm of the sum over all ways; minus infinity where there is none. */
  readonly total: number
  /** For each line, how likely each place is: four numbers a line. */
  readonly chances: Float64Array
  /** How often each step is to be expected: asked for in learning only. */
  expectedSteps(): Float64Array
}

/**
 * Sums over all ways through the places of a page, by the forward-backward algorithm: linear time.
 *
 * @param scores four numbers a line: what its features add for each place
 * @param steps what each of `STEPS` adds
 * @param allowed for each line a bit for each place that it may have; default: all
 */
export function sumChain(
  scores: Float64Array,
  steps: Float64Array,
  allowed?: readonly number[],
): ChainSums {
  const length = scores.length / SIZE
  const may = (at: number, place: number): boolean =>
    allowed === undefined || (((allowed[at] ?? 0) >> place) & 1) === 1
  const forward = new Float64Array(scores.length).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(scores.length).fill(Number.NEGATIVE_INFINITY)
  for (let place = 0; place < SIZE && length > 0; place += 1) {
    if (BEGINS[place] && may(0, place)) forward[place] = scores[place] ?? 0
    if (ENDS[place] && may(length - 1, place)) backward[(length - 1) * SIZE + place] = 0
  }
  for (let at = 1; at < length; at += 1) {
    let step = 0
    for (const { from, to } of STEPS) {
      const way = (forward[(at - 1) * SIZE + from] ?? 0) + (steps[step] ?? 0)
      if (may(at, to)) add(forward, at * SIZE + to, way + (scores[at * SIZE + to] ?? 0))
      step += 1
    }
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    let step = 0
    for (const { from, to } of STEPS) {
      const next = (at + 1) * SIZE + to
      const way = (backward[next] ?? 0) + (steps[step] ?? 0) + (scores[next] ?? 0)
      if (may(at, from)) add(backward, at * SIZE + from, way)
      step += 1
    }
  }
  return expect(scores, steps, forward, backward)
}

function expect(
  scores: Float64Array,
  steps: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
): ChainSums {
  const last = scores.length - SIZE
  const ends = new Float64Array([Number.NEGATIVE_INFINITY])
  for (let place = 0; place < SIZE; place += 1)
    add(ends, 0, (forward[last + place] ?? 0) + (backward[last + place] ?? 0))
  const total = ends[0] ?? 0
  return {
    total,
    chances: forward.map((way, i) => Math.exp(way + (backward[i] ?? 0) - total)),
    expectedSteps() {
      const expected = new Float64Array(STEPS.length)
      for (let at = SIZE; at < scores.length; at += SIZE) {
        STEPS.forEach(({ from, to }, step) => {
          const way = (forward[at - SIZE + from] ?? 0) + (steps[step] ?? 0) + (scores[at + to] ?? 0)
          expected[step] = (expected[step] ?? 0) + Math.exp(way + (backward[at + to] ?? 0) - total)
        })
      }
      return expected
    },
  }
}

/** Adds to a sum whose logarithm is kept. */
function add(sums: Float64Array, at: number, logarithm: number): void {
  if (logarithm === Number.NEGATIVE_INFINITY) return
  const sum = sums[at] ?? 0
  const most = Math.max(sum, logarithm)
  const gap = Math.min(sum, logarithm) - most
  // What is smaller than a double can tell beside the rest is left out.
  sums[at] = gap > -40 ? most + Math.log1p(Math.exp(gap)) : most
}
