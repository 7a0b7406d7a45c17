import type { Token } from './analyze.ts'

/** Stands between two texts of an article, so that no phrase is found across them. */
const GAP = 0

/**
 * The words of every article in their order, to check phrases against. A word is a number here: four bytes a word instead of the
 * text, and a common phrase over 10,000 articles takes milliseconds, where reading their texts again took seconds. Numbers are never
 * given back, as the words of a changed article are mostly in others too.
 */
export class WordSequences {
  readonly #numbers = new Map<string, number>()
  readonly #sequences = new Map<string, Uint32Array>()

  /** Takes in the words of an article, text by text; they replace those it had. */
  set(id: string, texts: readonly (readonly Token[])[]): void {
    const sequence = texts.flatMap((text) => [...text.map(({ term }) => this.#add(term)), GAP])
    this.#sequences.set(id, Uint32Array.from(sequence))
  }

  /** Whether the words of a phrase stand next to each other in one of the article's texts. */
  has(id: string, phrase: readonly string[]): boolean {
    const sequence = this.#sequences.get(id)
    const numbers = phrase.map((word) => this.#numbers.get(word) ?? GAP)
    const [first = GAP] = numbers
    if (sequence === undefined || numbers.includes(GAP)) return false
    for (let at = sequence.indexOf(first); at >= 0; at = sequence.indexOf(first, at + 1)) {
      if (numbers.every((number, i) => sequence[at + i] === number)) return true
    }
    return false
  }

  #add(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1
    this.#numbers.set(word, number)
    return number
  }
}
