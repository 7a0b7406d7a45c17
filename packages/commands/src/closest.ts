/** The known word that somebody most likely meant, or null: the only one that begins so, or one with at most two letters wrong, fewer than half. */
export function closest(typed: string, known: readonly string[]): string | null {
  if (typed === '' || typed.length > 30) return null
  const [begun, ...others] = known.filter((word) => word.startsWith(typed))
  if (begun !== undefined && others.length === 0) return begun
  const ranked = known
    .map((word) => ({ word, distance: editDistance(typed, word) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best !== undefined && best.distance <= 2 && best.distance * 2 < typed.length
    ? best.word
    : null
}

/** Letters to add, drop or change to make one word of the other (Levenshtein 1965), a row of the table at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j += 1) {
      const changed = (row[j] ?? 0) + (to[j] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
