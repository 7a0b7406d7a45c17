import { words } from '../analyze.ts'
import { UNITS } from '../other-forms.ts'
import { isStopWord } from '../stop-words.ts'
import type { IndexState } from './index-state.ts'
import { hasPhrase } from './sequences.ts'
import { termsOf, type WeightedTerm } from './word-terms.ts'

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

const AMOUNT = /^\p{Sc}?(\p{Nd}[\p{Nd}.,]*)(bn|mn|m|tn|trn)$/u

/** The number and the unit of an amount that is typed as one ("9m"), where articles print them as two words and none has it as typed. */
export function amountIn(state: IndexState, text: string): readonly [string, string] | null {
  const [, digits = '', unit = ''] = AMOUNT.exec(text.toLowerCase()) ?? []
  const number = words(digits)[0]?.term ?? ''
  const amount = [number, UNITS[unit] ?? ''] as const
  if (number === '' || countOf(state, amount) === 0) return null
  const typed = words(text).map(({ term }) => term)
  return countOf(state, typed) === 0 ? amount : null
}

/** How many articles have words next to each other: only those with the rarest of them are looked at. */
function countOf(state: IndexState, phrase: readonly string[]): number {
  const numbers = phrase.map((word) => state.words.numberOf(word))
  if (numbers.includes(0)) return 0
  const frequency = (terms: readonly WeightedTerm[]): number =>
    terms.reduce((sum, { term }) => sum + state.text.frequency(term), 0)
  const [rarest = []] = phrase
    .map((word) => termsOf(state, word))
    .sort((a, b) => frequency(a) - frequency(b))
  const found = new Set<number>()
  for (const { term } of rarest)
    state.text.each(term, (slot) => {
      const sequence = state.sequences[slot]
      if (sequence != null && hasPhrase(sequence, numbers)) found.add(slot)
    })
  return found.size
}
