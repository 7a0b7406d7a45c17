/** A case to learn from: what was measured, by name; what it is; how much it counts. */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly label: boolean
  readonly weight: number
}

/** What was learned: the logarithm of the odds is `base` and the sum of all that was measured times its weight. */
export interface Model {
  readonly base: number
  readonly weights: Readonly<Record<string, number>>
}

const STEPS = 12

/**
 * Logistic regression with a penalty on the squares of the weights, by Newton's method: the same examples always give the same
 * model. `penalty` pulls weights towards 0.
 */
export function learn(examples: readonly Example[], penalty: number): Model {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort()
  const column = new Map(names.map((name, i) => [name, i + 1]))
  const rows = examples.map(({ features }): [number, number][] => [
    [0, 1],
    ...[...features].map(([name, value]): [number, number] => [column.get(name) ?? 0, value]),
  ])
  const weights = new Float64Array(names.length + 1)
  for (let step = 0; step < STEPS; step += 1) {
    const change = newtonStep(examples, rows, { weights, penalty })
    change.forEach((by, i) => {
      weights[i] = (weights[i] ?? 0) - by
    })
  }
  return {
    base: weights[0] ?? 0,
    weights: Object.fromEntries(names.map((name, i) => [name, weights[i + 1] ?? 0])),
  }
}

/** What the base weight is pulled by: as good as nothing. */
const BASE_PENALTY = 1e-6

function newtonStep(
  examples: readonly Example[],
  rows: readonly (readonly [number, number][])[],
  { weights, penalty }: { readonly weights: Float64Array; readonly penalty: number },
): Float64Array {
  const size = weights.length
  const slope = Float64Array.from(
    weights,
    (weight, i) => weight * (i === 0 ? BASE_PENALTY : penalty),
  )
  const curve = Array.from({ length: size }, (_, i) => {
    const line = new Float64Array(size)
    line[i] = i === 0 ? BASE_PENALTY : penalty
    return line
  })
  rows.forEach((row, n) => {
    const example = examples[n]
    if (example === undefined) return
    const odds = row.reduce((sum, [i, value]) => sum + value * (weights[i] ?? 0), 0)
    const chance = 1 / (1 + Math.exp(-odds))
    const miss = example.weight * (chance - Number(example.label))
    const bend = example.weight * chance * (1 - chance)
    for (const [i, value] of row) {
      slope[i] = (slope[i] ?? 0) + miss * value
      const line = curve[i]
      if (line === undefined) continue
      for (const [j, other] of row) line[j] = (line[j] ?? 0) + bend * value * other
    }
  })
  return solve(curve, slope)
}

/** Solves a system of linear equations by elimination; the matrix is positive definite, so that no row need be swapped. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let i = 0; i < size; i += 1) {
    const pivot = matrix[i]
    if (pivot === undefined) continue
    for (let k = i + 1; k < size; k += 1) {
      const line = matrix[k]
      const factor = (line?.[i] ?? 0) / (pivot[i] ?? 1)
      if (line === undefined || factor === 0) continue
      for (let j = i; j < size; j += 1) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0)
      right[k] = (right[k] ?? 0) - factor * (right[i] ?? 0)
    }
  }
  const solution = new Float64Array(size)
  for (let i = size - 1; i >= 0; i -= 1) {
    let left = right[i] ?? 0
    for (let j = i + 1; j < size; j += 1) left -= (matrix[i]?.[j] ?? 0) * (solution[j] ?? 0)
    solution[i] = left / (matrix[i]?.[i] ?? 1)
  }
  return solution
}
