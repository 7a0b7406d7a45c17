/** Words that are tried when a word is in no article: those with one letter wrong, from seven letters on two, that begin alike. */
export function closeWords(typed: string, words: Iterable<string>): string[] {
  const most = typed.length < SHORTEST ? 0 : typed.length < LONG ? 1 : 2
  if (most === 0 || typed.length > LONGEST) return []
  let best = most
  let found: string[] = []
  for (const word of words) {
    if (word[0] !== typed[0] || Math.abs(word.length - typed.length) > best) continue
    const distance = lettersWrong(typed, word, best)
    if (distance > best) continue
    if (distance < best) found = []
    best = distance
    found.push(word)
  }
  return found
}

/** In UTF-16 units. Ours: of shorter words, every other word is close. */
const SHORTEST = 4
const LONG = 7
const LONGEST = 40

/**
 * How many letters have to be added, dropped, changed or exchanged with their neighbour to make one word of another (optimal string
 * alignment, after F. Damerau 1964); any number above `most` where it is more than that.
 */
function lettersWrong(from: string, to: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1]
      let cost = Math.min(
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      )
      const isExchanged = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (isExchanged) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return least
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}
