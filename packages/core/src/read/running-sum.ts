/** Sums over stretches of a list, each in constant time. Positions outside the list count as its ends. */
export interface RunningSum {
  readonly total: number
  /** The sum of all before the position. */
  above(at: number): number
  /** The sum over `[from, to)`; 0 where that is empty. */
  between(from: number, to: number): number
  /** The sum over so many on both sides, and the position itself. */
  within(at: number, reach: number): number
  /** The same, divided by how many these are. */
  shareWithin(at: number, reach: number): number
}

/** Adds up a list once. */
export function runningSum(values: readonly number[]): RunningSum {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value
  })
  const above = (at: number): number => sums[Math.min(Math.max(at, 0), values.length)] ?? 0
  const between = (from: number, to: number): number => (from < to ? above(to) - above(from) : 0)
  return {
    total: above(values.length),
    above,
    between,
    within: (at, reach) => between(at - reach, at + reach + 1),
    shareWithin(at, reach) {
      const from = Math.max(0, at - reach)
      const to = Math.min(values.length, at + reach + 1)
      return between(from, to) / Math.max(1, to - from)
    },
  }
}
