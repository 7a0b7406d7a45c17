import { stem } from '../stem.ts'
import { isStopWord } from '../stop-words.ts'
import { type Numbers, withRoom } from './room.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a list of terms holds of a word that has not been asked for. */
const UNKNOWN = 0
/** What it holds of a word without a term: one too common to search for. Terms are kept one higher. */
const NONE = 1

/** The terms of the words of an index, worked out once each. */
export class TermsOfWords {
  readonly #words: Vocabulary
  readonly #terms: Vocabulary
  readonly #known = new Map<string | null, Numbers>()

  constructor(words: Vocabulary, terms: Vocabulary) {
    this.#words = words
    this.#terms = terms
  }

  /** Gives the term of each word in a language; 0 for words that have none, and for the gap between two texts. */
  in(language: string | null): (word: number) => number {
    const list = withRoom(this.#known.get(language) ?? new Uint32Array(0), this.#words.size)
    this.#known.set(language, list)
    return (word) => {
      const known = list[word] ?? UNKNOWN
      if (known !== UNKNOWN) return known - NONE
      const folded = this.#words.word(word)
      const term = isStopWord(folded, folded) ? 0 : this.#terms.numberOf(stem(folded, language))
      list[word] = term + NONE
      return term
    }
  }
}
