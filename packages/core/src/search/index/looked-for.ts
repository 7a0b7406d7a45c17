import { type Token, words } from '../analyze.ts'
import { otherEnglish } from '../other-english.ts'
import { otherForms } from '../other-forms.ts'
import { isStopWord } from '../stop-words.ts'
import { amountIn, apartOf } from './apart.ts'
import { frequencyOf } from './frequency.ts'
import type { IndexState } from './index-state.ts'
import { closeWords } from './spelling.ts'
import { isIn, termsOf, type WeightedTerm } from './word-terms.ts'

/** How a word of the query was looked up. */
export interface LookedFor {
  /** The words of it that are not too common to search for, each with the terms of any article that has it. */
  readonly words: readonly (readonly WeightedTerm[])[]
  /** The terms of it as one word: "alquds". */
  readonly whole: readonly WeightedTerm[]
  /** What was looked for in the place of words that are in no article. */
  readonly instead: readonly Substitute[]
  /** Other spellings of a name that were looked for as well. */
  readonly variants: readonly string[]
  /** The phrase that was looked for where two words were typed as one that no article has: "rail freight"; null otherwise. */
  readonly apart: string | null
}

/** A word that is in no article, and those that were looked for instead. */
interface Substitute {
  readonly typed: string
  readonly used: readonly string[]
}

/** Ours: an article with another spelling of a name comes behind one with the spelling that was typed, even where it has it often. */
export const VARIANT_WEIGHT = 0.2
/** Ours: the same word, in the spelling of the other side of the Atlantic. */
const ABROAD_WEIGHT = 0.8
/** Ours. */
const MOST_SUBSTITUTES = 3
/** In UTF-16 units. Ours: shorter beginnings are of every other word. */
const SHORTEST_BEGINNING = 4

/** Looks up a word as typed. With `exactly`, no other words are tried. */
export function lookUp(
  state: IndexState,
  text: string,
  { exactly = false }: { readonly exactly?: boolean } = {},
): LookedFor {
  const read = words(text)
  const apart = exactly ? null : apartFrom(state, text, read)
  if (apart !== null) {
    const whole = apart.join(' ')
    const parts = apart.map((part) => termsOf(state, part))
    const instead = [{ typed: text, used: [whole] }]
    return { words: parts, whole: [], instead, variants: [], apart: whole }
  }
  const found = read
    .filter(({ term, start, end }) => !isStopWord(text.slice(start, end), term))
    .map(({ term }) =>
      exactly ? { ...NO_OTHERS, terms: termsOf(state, term) } : wordFound(state, term),
    )
  return {
    words: found.map(({ terms }) => terms),
    whole: otherForms(text, read).flatMap(({ term }) => termsOf(state, term)),
    instead: found.flatMap(({ instead: used }) =>
      used.length === 0 ? [] : [{ typed: text, used }],
    ),
    variants: [...new Set(found.flatMap(({ variants }) => variants))],
    apart: null,
  }
}

/** What one word was found by. */
interface WordFound {
  readonly terms: readonly WeightedTerm[]
  readonly instead: readonly string[]
  readonly variants: readonly string[]
}

const NO_OTHERS = { instead: [], variants: [] }

/** Finds a folded word: as it is, and in other spellings; by other words only where no article has it in any. */
function wordFound(state: IndexState, word: string): WordFound {
  const same = termsOf(state, word)
  const isFound = same.length > 0
  const withOthers = (others: readonly string[], weight: number): readonly WeightedTerm[] => [
    ...same,
    ...others.flatMap((other) => weighed(termsOf(state, other), weight)),
  ]
  const abroad = otherEnglish(word).filter((other) => isIn(state, other))
  if (abroad.length > 0) {
    const terms = withOthers(abroad, ABROAD_WEIGHT)
    return isFound
      ? { terms, instead: [], variants: abroad }
      : { terms, instead: abroad, variants: [] }
  }
  const spellings = state.names.variantsOf(word).filter((other) => isIn(state, other))
  if (spellings.length > 0 && (!isFound || isName(state, word)))
    return { terms: withOthers(spellings, VARIANT_WEIGHT), instead: [], variants: spellings }
  if (isFound) return { ...NO_OTHERS, terms: same }
  const instead = substitutesOf(state, word)
  return { terms: withOthers(instead, 1), instead, variants: [] }
}

/** The two words that a word was meant for, should no article have it in any spelling, or those of an amount. */
function apartFrom(
  state: IndexState,
  text: string,
  read: readonly Token[],
): readonly [string, string] | null {
  const amount = amountIn(state, text)
  const word = read.length === 1 ? (read[0]?.term ?? '') : ''
  if (amount !== null || word === '') return amount
  const isKnown = isIn(state, word) || state.names.variantsOf(word).some((one) => isIn(state, one))
  return isKnown ? null : apartOf(state, word)
}

const weighed = (terms: readonly WeightedTerm[], weight: number): WeightedTerm[] =>
  terms.map(({ term }) => ({ term, weight }))

const isName = (state: IndexState, word: string): boolean =>
  state.names.isName(state.words.numberOf(word))

/**
 * Words of the articles that may be meant by one that is in none: those with a letter wrong, or those that begin with it. A number means
 * itself: who asks for 2027 wants nothing of 2021.
 */
function substitutesOf(state: IndexState, word: string): string[] {
  if (!/\p{L}/u.test(word)) return []
  const known = state.words.words()
  const close = closeWords(word, known, (other) => isIn(state, other))
  const found =
    close.length > 0 || word.length < SHORTEST_BEGINNING
      ? close
      : known.filter((other) => other.startsWith(word))
  return found
    .map((other) => ({ other, count: frequency(state, other) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.other.length - b.other.length)
    .slice(0, MOST_SUBSTITUTES)
    .map(({ other }) => other)
}

const frequency = (state: IndexState, word: string): number =>
  Math.max(...termsOf(state, word).map(({ term }) => frequencyOf(state, term)), 0)
