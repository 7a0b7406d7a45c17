/** How well a grouping agrees with the truth, counted over pairs: precision and recall from 0 to 1, 1 where there is nothing to count. */
export interface PairScores {
  readonly precision: number
  readonly recall: number
  readonly wrong: readonly string[]
}

/** Compares two groupings of the same names. A pair is two names in one group. */
export function pairScores(
  truth: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): PairScores {
  const [wanted, got] = [pairsOf(truth), pairsOf(found)]
  const right = [...got].filter((pair) => wanted.has(pair)).length
  return {
    precision: got.size === 0 ? 1 : right / got.size,
    recall: wanted.size === 0 ? 1 : right / wanted.size,
    wrong: [
      ...[...got].filter((pair) => !wanted.has(pair)).map((pair) => `joined: ${pair}`),
      ...[...wanted].filter((pair) => !got.has(pair)).map((pair) => `parted: ${pair}`),
    ],
  }
}

const pairsOf = (groups: readonly (readonly string[])[]): Set<string> =>
  new Set(
    groups.flatMap((group) => {
      const names = [...group].sort()
      return names.flatMap((one, i) => names.slice(i + 1).map((other) => `${one} and ${other}`))
    }),
  )
