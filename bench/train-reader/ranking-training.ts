import { random, shuffled } from './random.ts'

/** A page of which one candidate, or none, is to be chosen. */
export interface Choice {
  readonly candidates: readonly { readonly values: readonly number[]; readonly right: boolean }[]
  /** Whether no candidate is right. */
  readonly none: boolean
}

const EPOCHS = 60
const RATE = 0.1
/** What large weights cost; chosen among 0.001, 0.003 and 0.01 by cross-validation. */
const PENALTY = 0.003

/**
 * Learns weights by which the right candidate of each page is the likeliest: a multinomial logit with "none" at 0, by stochastic
 * gradient (AdaGrad, Duchi, Hazan and Singer 2011). The same pages give the same weights.
 */
export function trainRanking(choices: readonly Choice[], featureCount: number): Float64Array {
  const weights = new Float64Array(featureCount)
  const seen = new Float64Array(featureCount).fill(1e-6)
  const next = random(1)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const choice of shuffled(choices, next)) {
      const slope = slopeOf(choice, weights)
      for (let i = 0; i < featureCount; i += 1) {
        const step = (slope[i] ?? 0) - PENALTY * (weights[i] ?? 0)
        seen[i] = (seen[i] ?? 0) + step * step
        weights[i] = (weights[i] ?? 0) + (RATE * step) / Math.sqrt(seen[i] ?? 1)
      }
    }
  }
  return weights
}

/** What the features of a candidate add up to. */
export const rankOf = (values: readonly number[], weights: ArrayLike<number>): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)

function slopeOf({ candidates, none }: Choice, weights: Float64Array): Float64Array {
  const exps = candidates.map(({ values }) => Math.exp(rankOf(values, weights)))
  const all = 1 + sum(exps)
  const right = (none ? 1 : 0) + sum(exps.filter((_, i) => candidates[i]?.right))
  const slope = new Float64Array(weights.length)
  candidates.forEach(({ values, right: isRight }, i) => {
    const exp = exps[i] ?? 0
    const gain = (isRight ? exp / right : 0) - exp / all
    values.forEach((value, feature) => {
      slope[feature] = (slope[feature] ?? 0) + gain * value
    })
  })
  return slope
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
