import type { Span } from '../../article.ts'
import { analyze } from '../../search/analyze.ts'

/** The words of a statement as numbers, each the same for all forms of a word. */
export interface StatementWords {
  /** Its different words, without those that stand in every text. */
  readonly terms: readonly number[]
  /** Its different pairs of neighbours among them. */
  readonly pairs: readonly number[]
}

/** The words of all statements of an article. */
export interface ArticleWords {
  readonly statements: readonly StatementWords[]
  /** By the number of a word: in how many statements it stands. */
  readonly spread: readonly number[]
  /** By the number of a pair: in how many statements it stands. */
  readonly pairSpread: readonly number[]
}

/** Numbers the words of statements, and the pairs of words that stand beside each other. */
export function wordsOf(text: string, statements: readonly Span[]): ArticleWords {
  const terms = new Numbered<string>()
  const pairs = new Numbered<string>()
  const numbered = statements.map(({ start, end }) => {
    const order = analyze(text.slice(start, end)).map(({ term }) => terms.numberOf(term))
    const beside = order.slice(1).map((term, i) => pairs.numberOf(`${order[i]} ${term}`))
    return { terms: [...new Set(order)], pairs: [...new Set(beside)] }
  })
  return {
    statements: numbered,
    spread: spreadOf(
      numbered.map((words) => words.terms),
      terms.size,
    ),
    pairSpread: spreadOf(
      numbered.map((words) => words.pairs),
      pairs.size,
    ),
  }
}

class Numbered<Thing> {
  readonly #numbers = new Map<Thing, number>()

  numberOf(thing: Thing): number {
    const known = this.#numbers.get(thing)
    if (known !== undefined) return known
    this.#numbers.set(thing, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get size(): number {
    return this.#numbers.size
  }
}

function spreadOf(lists: readonly (readonly number[])[], size: number): number[] {
  const spread = new Array<number>(size).fill(0)
  for (const list of lists) for (const number of list) spread[number] = (spread[number] ?? 0) + 1
  return spread
}
