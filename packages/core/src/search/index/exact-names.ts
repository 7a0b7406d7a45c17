import { words } from '../analyze.ts'
import { SHORT_QUERY } from './coordination.ts'
import { frequencyOf } from './frequency.ts'
import type { IndexState } from './index-state.ts'
import { type LookedFor, VARIANT_WEIGHT } from './looked-for.ts'
import { scoredWords } from './scored-words.ts'
import { idfOf, type Scores, scoresOf } from './scoring.ts'
import type { RankingWeights } from './weights.ts'
import type { WeightedTerm } from './word-terms.ts'

/** The names of a query, and the articles that are looked at. */
export interface ExactNames {
  /** As typed. */
  readonly texts: readonly string[]
  readonly lookedFor: (text: string) => LookedFor
  readonly candidates: readonly number[]
  readonly weights: RankingWeights
}

/**
 * Scores of a short query in which a name counts as another spelling where an article does not have it just as it was typed, though a word of the same
 * stem, and for the more where it does: Orrell is not Orrel, nor Pelle Pell. An ending of the plural is no other name.
 */
export function withExactNames(state: IndexState, scores: Scores, asked: ExactNames): Scores {
  const { texts, lookedFor, candidates, weights } = asked
  if (texts.length > SHORT_QUERY) return scores
  const fresh = scores.slice()
  for (const text of new Set(texts)) {
    const name = nameIn(state, text)
    if (name === 0) continue
    const looked = lookedFor(text)
    const terms = new Set(looked.words.flat().flatMap(termOfSame))
    const kinds = candidates.map((slot) => ({ slot, as: formIn(state, slot, name, terms) }))
    const withName = kinds.filter(({ as }) => as === 'name').length
    const withAny = kinds.filter(({ as }) => as !== null).length
    if (withName === 0 || withName === withAny) continue
    const frequency = Math.max(...[...terms].map((term) => frequencyOf(state, term)))
    const idf = (share: number) => idfOf(frequency * share, state.documents.count)
    const factor = idf(withName / withAny) / Math.max(idf(1), 1e-6)
    const had = scoresOf(state, scoredWords(looked), weights)
    for (const { slot, as } of kinds) {
      const weight = as === 'name' ? factor : as === 'other' ? VARIANT_WEIGHT : 1
      fresh[slot] = (fresh[slot] ?? 0) + (weight - 1) * (had[slot] ?? 0)
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

/** Whether an article has a name, or its plural, or else another word of some terms; null where it has neither. */
function formIn(
  state: IndexState,
  slot: number,
  name: number,
  terms: ReadonlySet<number>,
): 'name' | 'other' | null {
  const [document, sequence] = [state.documents.at(slot), state.sequences[slot]]
  if (document === null || sequence == null) return null
  if (sequence.includes(name)) return 'name'
  const termOf = state.termsOfWords.in(document.language)
  const same = [...new Set(sequence.filter((word) => terms.has(termOf(word))))]
  const typed = singular(state.words.word(name))
  if (same.some((word) => singular(state.words.word(word)) === typed)) return 'name'
  return same.length > 0 ? 'other' : null
}

const singular = (word: string): string => word.replace(/e?s$/, '')
