import { isStopWord } from '../stop-words.ts'
import type { IndexState } from './index-state.ts'
import { hasPhrase } from './sequences.ts'

/** In UTF-16 units. Ours: shorter halves are endings, not words. */
const SHORTEST_HALF = 3
const LONGEST = 40

/**
 * The two words that are typed as one, such as "rail freight" for "railfreight": of those that stand next to each other in an article, the
 * pair that most articles have; null where there is none.
 */
export function apartOf(state: IndexState, word: string): readonly [string, string] | null {
  if (word.length > LONGEST || !/^\p{L}+$/u.test(word)) return null
  let best: readonly [string, string] | null = null
  let most = 0
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)] as const
    const count = halves.some((half) => isStopWord(half, half)) ? 0 : countOf(state, halves)
    if (count > most) [best, most] = [halves, count]
  }
  return best
}

/** How many articles have two words next to each other. */
function countOf({ words, sequences }: IndexState, pair: readonly string[]): number {
  const numbers = pair.map((word) => words.numberOf(word))
  if (numbers.includes(0)) return 0
  return sequences.filter((sequence) => sequence !== null && hasPhrase(sequence, numbers)).length
}
