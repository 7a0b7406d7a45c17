import { PLACES, STEPS, sumChain } from '../../packages/core/src/read/body-chain.ts'
import { random, shuffled } from './random.ts'

/** A page to learn from. */
export interface Example {
  /** The features of each line. */
  readonly features: readonly Sparse[]
  /** For each line a bit for each place that it may have. */
  readonly allowed: readonly number[]
  readonly weight: number
}

/** The values of a line that are not 0, with their places. */
export interface Sparse {
  readonly at: Uint16Array
  readonly values: Float64Array
}

/** Leaves the zeros out. */
export function sparse(values: Float64Array): Sparse {
  const at = Uint16Array.from([...values.keys()].filter((i) => values[i] !== 0))
  return { at, values: Float64Array.from(at, (i) => values[i] ?? 0) }
}

/** What is learned: four numbers a feature, then one a step. */
export interface Learned {
  readonly features: Float64Array
  readonly steps: Float64Array
}

const SIZE = PLACES.length
const EPOCHS = 40
const RATE = 0.05
/** What large weights cost; chosen among 1, 5 and 20 by cross-validation. */
const PENALTY = 5
const PAGES_A_STEP = 16

/**
 * Learns the weights of the chain that make the allowed places likeliest: Adam (Kingma and Ba 2015) on the conditional
 * likelihood, with a quadratic penalty; the weights of the last epochs are averaged. The same examples give the same weights.
 */
export function trainChain(examples: readonly Example[], featureCount: number): Learned {
  const weights = new Float64Array(featureCount * SIZE + STEPS.length)
  const [slope, drift, spread, average] = [0, 1, 2, 3].map(
    () => new Float64Array(weights.length),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const learned = split(weights, featureCount)
  const size = examples.reduce((sum, { weight }) => sum + weight, 0)
  const next = random(1)
  let step = 0
  let averaged = 0
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(examples, next)
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS)
    for (let from = 0; from < order.length; from += PAGES_A_STEP) {
      const batch = order.slice(from, from + PAGES_A_STEP)
      slope.fill(0)
      for (const example of batch) addSlope(example, learned, split(slope, featureCount))
      const scale = Math.max(
        1,
        batch.reduce((sum, { weight }) => sum + weight, 0),
      )
      step += 1
      for (let i = 0; i < weights.length; i += 1) {
        const down = -(slope[i] ?? 0) / scale + (PENALTY * (weights[i] ?? 0)) / size
        drift[i] = 0.9 * (drift[i] ?? 0) + 0.1 * down
        spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * down * down
        const mean = (drift[i] ?? 0) / (1 - 0.9 ** step)
        const root = Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** step))
        weights[i] = (weights[i] ?? 0) - (rate * mean) / (root + 1e-8)
      }
    }
    if (epoch < EPOCHS * 0.7) continue
    averaged += 1
    for (let i = 0; i < weights.length; i += 1) average[i] = (average[i] ?? 0) + (weights[i] ?? 0)
  }
  return split(
    average.map((sum) => sum / averaged),
    featureCount,
  )
}

/** What the features of each line add up to for each place. */
export function scoresOf(features: readonly Sparse[], learned: Learned): Float64Array {
  const scores = new Float64Array(features.length * SIZE)
  features.forEach((line, at) => {
    for (let i = 0; i < line.at.length; i += 1) {
      const value = line.values[i] ?? 0
      const weights = (line.at[i] ?? 0) * SIZE
      for (let place = 1; place < SIZE; place += 1)
        scores[at * SIZE + place] =
          (scores[at * SIZE + place] ?? 0) + value * (learned.features[weights + place] ?? 0)
    }
  })
  return scores
}

function split(all: Float64Array, featureCount: number): Learned {
  return {
    features: all.subarray(0, featureCount * SIZE),
    steps: all.subarray(featureCount * SIZE),
  }
}

/** The slope of the likelihood: what is to be expected where only allowed places count, less what is to be expected at all. */
function addSlope({ features, allowed, weight }: Example, learned: Learned, slope: Learned): void {
  const scores = scoresOf(features, learned)
  const wanted = sumChain(scores, learned.steps, allowed)
  if (wanted.total === Number.NEGATIVE_INFINITY) return
  const any = sumChain(scores, learned.steps)
  features.forEach((line, at) => {
    for (let place = 1; place < SIZE; place += 1) {
      const slot = at * SIZE + place
      const gain = weight * ((wanted.chances[slot] ?? 0) - (any.chances[slot] ?? 0))
      if (Math.abs(gain) < 1e-7) continue
      for (let i = 0; i < line.at.length; i += 1) {
        const weight = (line.at[i] ?? 0) * SIZE + place
        slope.features[weight] = (slope.features[weight] ?? 0) + (line.values[i] ?? 0) * gain
      }
    }
  })
  const [wantedSteps, anySteps] = [wanted.expectedSteps(), any.expectedSteps()]
  STEPS.forEach((_, step) => {
    const gain = weight * ((wantedSteps[step] ?? 0) - (anySteps[step] ?? 0))
    slope.steps[step] = (slope.steps[step] ?? 0) + gain
  })
}
