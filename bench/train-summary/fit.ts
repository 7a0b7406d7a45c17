import type { Sets } from './sets.ts'

/**
 * Weights for which the sets that they favour are good. First towards the best sets of each article (listwise, as in ListNet: Z. Cao et
 * al., ICML 2007), which has one optimum; then for the goodness that is expected when sets are drawn by their scores (minimum risk, as in
 * D. Smith and J. Eisner, COLING-ACL 2006). Both with a penalty on large weights, by Adam (D. Kingma and J. Ba, ICLR 2015). The same
 * sets give the same weights. None goes below its floor.
 */
export function fitTowardsBest(sets: readonly Sets[], floors: readonly number[]): Float64Array {
  const wanted = sets.map(({ goodness }) => softmax(goodness.map((good) => good / SHARPNESS)))
  return ascend(
    new Float64Array(floors.length),
    { steps: 80, rate: 0.1, floors },
    (weights, gradient) => {
      for (const [i, { vectors }] of sets.entries()) {
        const likely = softmax(vectors.map((vector) => dot(vector, weights)))
        vectors.forEach((vector, set) => {
          add(gradient, vector, ((wanted[i]?.[set] ?? 0) - (likely[set] ?? 0)) / sets.length)
        })
      }
    },
  )
}

/** See `fitTowardsBest`. */
export function fitExpected(
  sets: readonly Sets[],
  start: Float64Array,
  { steps, floors }: { readonly steps: number; readonly floors: readonly number[] },
): Float64Array {
  return ascend(start, { steps, rate: 0.05, floors }, (weights, gradient) => {
    for (const { vectors, goodness } of sets) {
      const likely = softmax(vectors.map((vector) => dot(vector, weights)))
      const expected = likely.reduce((sum, share, set) => sum + share * (goodness[set] ?? 0), 0)
      vectors.forEach((vector, set) => {
        const gain = (likely[set] ?? 0) * ((goodness[set] ?? 0) - expected)
        add(gradient, vector, (gain * RISK) / sets.length)
      })
    }
  })
}

/** Differences of goodness by which the best sets stand out. */
const SHARPNESS = 0.02
/** Brings expected goodness to the size of a likelihood, so that one penalty serves both. */
const RISK = 30
const PENALTY = 0.0005

function ascend(
  start: Float64Array,
  { steps, rate, floors }: { steps: number; rate: number; floors: readonly number[] },
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = Float64Array.from(start)
  const mean = new Float64Array(start.length)
  const spread = new Float64Array(start.length)
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight) => -PENALTY * weight)
    addGradient(weights, gradient)
    gradient.forEach((slope, i) => {
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * slope ** 2
      const steady = (mean[i] ?? 0) / (1 - 0.9 ** step)
      const scale = Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8
      weights[i] = Math.max(floors[i] ?? -Infinity, (weights[i] ?? 0) + (rate * steady) / scale)
    })
  }
  return weights
}

function softmax(scores: readonly number[]): Float64Array {
  const most = Math.max(...scores)
  const powers = Float64Array.from(scores, (score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

function dot(vector: Float32Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < vector.length; i += 1) sum += (vector[i] ?? 0) * (weights[i] ?? 0)
  return sum
}

function add(gradient: Float64Array, vector: Float32Array, share: number): void {
  if (Math.abs(share) < 1e-9) return
  for (let i = 0; i < vector.length; i += 1)
    gradient[i] = (gradient[i] ?? 0) + share * (vector[i] ?? 0)
}
