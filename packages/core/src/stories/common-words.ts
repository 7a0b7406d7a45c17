/**
 * How many words two runs of words have in common, in the same order: the length of their longest common subsequence. Words are numbers.
 * Takes time as the product of both lengths. (R. A. Wagner, M. J. Fischer: The string-to-string correction problem, JACM 1974.)
 */
export function commonWords(one: Uint32Array, other: Uint32Array): number {
  const row = new Uint16Array(other.length + 1)
  for (const word of one) {
    let diagonal = 0
    for (let at = 1; at <= other.length; at += 1) {
      const above = row[at] ?? 0
      row[at] = word === other[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0)
      diagonal = above
    }
  }
  return row[other.length] ?? 0
}
