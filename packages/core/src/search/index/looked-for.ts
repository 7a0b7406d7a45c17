import { words } from '../analyze.ts'
import { otherForms } from '../other-forms.ts'
import { stem } from '../stem.ts'
import { isStopWord } from '../stop-words.ts'
import type { IndexState } from './index-state.ts'
import { closeWords } from './spelling.ts'

/** A term with what it counts for, from 0 to 1. */
export interface WeightedTerm {
  readonly term: number
  readonly weight: number
}

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
}

/** A word that is in no article, and those that were looked for instead. */
interface Substitute {
  readonly typed: string
  readonly used: readonly string[]
}

/** Ours: an article with another spelling of a name comes behind one with the spelling that was typed. */
const VARIANT_WEIGHT = 0.5
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
  const instead: Substitute[] = []
  const variants: string[] = []
  const read = words(text)
  const wanted = read
    .filter(({ term, start, end }) => !isStopWord(text.slice(start, end), term))
    .map(({ term }) => {
      const same = termsOf(state, term)
      if (exactly) return same
      const spellings = state.names.variantsOf(term).filter((other) => isIn(state, other))
      const isFound = same.length > 0
      if (spellings.length > 0 && (isFound ? isName(state, term) : true)) {
        variants.push(...spellings)
        return [...same, ...spellings.flatMap((other) => weighed(termsOf(state, other)))]
      }
      if (isFound) return same
      const used = substitutesOf(state, term)
      if (used.length > 0) instead.push({ typed: text, used })
      return used.flatMap((other) => termsOf(state, other))
    })
  const whole = otherForms(text, read).flatMap(({ term }) => termsOf(state, term))
  return { words: wanted, whole, instead, variants: [...new Set(variants)] }
}

/** The terms that a folded word has in the languages of the articles, as far as an article has them. */
function termsOf(state: IndexState, word: string): WeightedTerm[] {
  const terms = new Set(
    [...state.languages].map((language) => state.terms.numberOf(stem(word, language))),
  )
  return [...terms]
    .filter((term) => state.text.frequency(term) > 0)
    .map((term) => ({ term, weight: 1 }))
}

const weighed = (terms: readonly WeightedTerm[]): WeightedTerm[] =>
  terms.map(({ term }) => ({ term, weight: VARIANT_WEIGHT }))

const isIn = (state: IndexState, word: string): boolean => termsOf(state, word).length > 0

const isName = (state: IndexState, word: string): boolean =>
  state.names.isName(state.words.numberOf(word))

/** Words of the articles that may be meant by one that is in none: those with a letter wrong, or those that begin with it. */
function substitutesOf(state: IndexState, word: string): string[] {
  const known = state.words.words()
  const close = closeWords(word, known)
  const found =
    close.length > 0 || word.length < SHORTEST_BEGINNING
      ? close
      : known.filter((other) => other.startsWith(word))
  return found
    .filter((other) => isIn(state, other))
    .toSorted((a, b) => frequency(state, b) - frequency(state, a) || a.length - b.length)
    .slice(0, MOST_SUBSTITUTES)
}

const frequency = (state: IndexState, word: string): number =>
  Math.max(...termsOf(state, word).map(({ term }) => state.text.frequency(term)), 0)
