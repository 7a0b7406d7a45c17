const ROUNDS = 1_000

/** The 95 % interval of a mean, by bootstrap over the numbers; the same each time. */
export function intervalOfMean(numbers: readonly number[]): readonly [number, number] {
  const next = mulberry32(20_240_501)
  const means = Array.from({ length: ROUNDS }, () => {
    let sum = 0
    for (let i = 0; i < numbers.length; i += 1)
      sum += numbers[Math.floor(next() * numbers.length)] ?? 0
    return sum / numbers.length
  }).sort((a, b) => a - b)
  return [means[Math.floor(ROUNDS * 0.025)] ?? 0, means[Math.ceil(ROUNDS * 0.975) - 1] ?? 0]
}

export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

/** Numbers from 0 to 1, for resampling: T. Ettinger's mulberry32 (public domain), since those of a linear generator fall into a pattern. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
