/** Numbers for words, from 1, in the order in which they are first seen; 0 stands for no word. A number is never given back. */
export class Vocabulary {
  readonly #numbers: Map<string, number>
  readonly #words: string[]

  /** `words` are those that have the numbers 1, 2, … already. */
  constructor(words: readonly string[] = []) {
    this.#words = ['', ...words]
    this.#numbers = new Map(words.map((word, i) => [word, i + 1]))
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#words.length
  }

  /** The number of a word; 0 for one that was never seen. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0
  }

  /** The number of a word, which gets one if it has none. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  word(number: number): string {
    return this.#words[number] ?? ''
  }

  /** All words, in the order of their numbers, from 1. */
  words(): readonly string[] {
    return this.#words.slice(1)
  }
}
