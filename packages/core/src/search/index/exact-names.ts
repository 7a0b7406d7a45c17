import { words } from '../analyze.ts'
import type { IndexState } from './index-state.ts'
import { type LookedFor, VARIANT_WEIGHT, type WeightedTerm } from './looked-for.ts'
import { idfOf, type Scores, saturated } from './scoring.ts'

/** The names of a query, and the articles that are looked at. */
export interface ExactNames {
  /** As typed. */
  readonly texts: readonly string[]
  readonly lookedFor: (text: string) => LookedFor
  readonly candidates: readonly number[]
  /** By slot: see `normsOf`. */
  readonly norms: Float64Array
}

/**
 * Scores in which a name counts as another spelling where an article does not have it just as it was typed, though a word of the same
 * stem, and for the more where it does: Orrell is not Orrel, nor Pelle Pell. An ending of the plural is no other name.
 */
export function withExactNames(state: IndexState, scores: Scores, asked: ExactNames): Scores {
  const { texts, lookedFor, candidates, norms } = asked
  const fresh = scores.slice()
  for (const text of new Set(texts)) {
    const name = nameIn(state, text)
    if (name === 0) continue
    const terms = new Set(lookedFor(text).words.flat().flatMap(termOfSame))
    const mentions = candidates.map((slot) => ({ slot, ...mentionsIn(state, slot, name, terms) }))
    const withName = mentions.filter(({ exact }) => exact > 0).length
    const withAny = mentions.filter(({ exact, others }) => exact + others > 0).length
    if (withName === 0 || withName === withAny) continue
    const frequency = Math.max(...[...terms].map((term) => state.text.frequency(term)))
    const idf = idfOf(frequency, state.documents.count)
    const extra = idfOf((frequency * withName) / withAny, state.documents.count) - idf
    for (const { slot, exact, others } of mentions) {
      const weight = exact > 0 ? extra : (VARIANT_WEIGHT - 1) * idf
      fresh[slot] = (fresh[slot] ?? 0) + weight * saturated(exact || others, norms[slot] ?? 0)
    }
  }
  return fresh
}

/** The number of the single word of a text that is printed as a name; 0 for any other text. */
function nameIn({ words: known, names }: IndexState, text: string): number {
  const [only, ...others] = words(text)
  const number = only === undefined || others.length > 0 ? 0 : known.numberOf(only.term)
  return names.isName(number) ? number : 0
}

const termOfSame = ({ term, weight }: WeightedTerm): number[] => (weight === 1 ? [term] : [])

/** How often an article has a name, or its plural; where it has neither, how often other words of some terms. */
function mentionsIn(
  state: IndexState,
  slot: number,
  name: number,
  terms: ReadonlySet<number>,
): { readonly exact: number; readonly others: number } {
  const [document, sequence] = [state.documents.at(slot), state.sequences[slot]]
  if (document === null || sequence == null) return { exact: 0, others: 0 }
  const count = sequence.reduce((sum, word) => sum + (word === name ? 1 : 0), 0)
  if (count > 0) return { exact: count, others: 0 }
  const termOf = state.termsOfWords.in(document.language)
  const same = [...sequence.filter((word) => word !== 0 && terms.has(termOf(word)))]
  const typed = singular(state.words.word(name))
  const isPlural = same.some((word) => singular(state.words.word(word)) === typed)
  return isPlural ? { exact: same.length, others: 0 } : { exact: 0, others: same.length }
}

const singular = (word: string): string => word.replace(/e?s$/, '')
