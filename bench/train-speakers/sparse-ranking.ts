import { random, shuffled } from '../train-reader/random.ts'
import type { Lesson, Numbering, Option } from './lessons.ts'

const EPOCHS = 12
const RATE = 0.15
/** What large weights cost; three times and a third of it gave the same to a few tenths of a point. */
const PENALTY = 0.0003
/** Beyond it `exp` says nothing more. */
const MOST = 30

/**
 * Learns weights by which the right mention of each quotation is the likeliest: a multinomial logit with "nobody" at 0, by stochastic
 * gradient (AdaGrad, Duchi, Hazan and Singer 2011), on features most of which are 0. The same lessons give the same weights.
 */
export function trainSpeakers(
  lessons: readonly Lesson[],
  featureCount: number,
  penalty = PENALTY,
): Float64Array {
  const weights = new Float64Array(featureCount)
  const seen = new Float64Array(featureCount).fill(1e-6)
  const next = random(1)
  const known = lessons.filter(
    ({ isTelling, none, candidates }) =>
      isTelling && (none || candidates.some(({ right }) => right)),
  )
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const lesson of shuffled(known, next)) {
      for (const [feature, slope] of slopeOf(lesson, weights)) {
        const step = slope - penalty * (weights[feature] ?? 0)
        seen[feature] = (seen[feature] ?? 0) + step * step
        weights[feature] = (weights[feature] ?? 0) + (RATE * step) / Math.sqrt(seen[feature] ?? 1)
      }
    }
  }
  return weights
}

/** Weights by the names of their features. */
export type Weights = Readonly<Record<string, number>>

/** The weights to two places, as a table has them; those of nothing are left out. */
export const weightsOf = ({ names }: Numbering, weights: Float64Array): Weights =>
  Object.fromEntries(
    names()
      .map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100 || 0] as const)
      .filter(([, weight]) => weight !== 0),
  )

/** What the features of a mention add up to. */
export function sumOf({ features }: Option, weights: Float64Array): number {
  let sum = 0
  for (const [feature, value] of features) sum += value * (weights[feature] ?? 0)
  return sum
}

function slopeOf({ candidates, none }: Lesson, weights: Float64Array): Map<number, number> {
  const exps = candidates.map((option) => Math.exp(Math.min(MOST, sumOf(option, weights))))
  const add = (sum: number, exp: number): number => sum + exp
  const all = exps.reduce(add, 1)
  const right = exps.filter((_, i) => candidates[i]?.right).reduce(add, none ? 1 : 0)
  const slope = new Map<number, number>()
  candidates.forEach(({ features, right: isRight }, i) => {
    const exp = exps[i] ?? 0
    const gain = (isRight ? exp / right : 0) - exp / all
    for (const [feature, value] of features)
      slope.set(feature, (slope.get(feature) ?? 0) + gain * value)
  })
  return slope
}
