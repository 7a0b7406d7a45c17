import type { Span } from '../../article.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { analyze } from '../../search/analyze.ts'

/** The words of a statement as numbers, each the same for all forms of a word. */
export interface StatementWords {
  /** Its different words, without those that stand in every text. */
  readonly terms: ReadonlySet<number>
  /** Its different pairs of neighbours among them. */
  readonly pairs: ReadonlySet<number>
  /** The names in it, by their place in the list of the article's names. */
  readonly names: ReadonlySet<number>
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
export function wordsOf(
  text: string,
  statements: readonly Span[],
  names: readonly NamedEntity[],
): ArticleWords {
  const named = namesIn(statements, names)
  const terms = new Numbered<string>()
  const pairs = new Numbered<string>()
  const numbered = statements.map(({ start, end }, at) => {
    const order = analyze(text.slice(start, end)).map(({ term }) => terms.numberOf(term))
    const beside = order.slice(1).map((term, i) => pairs.numberOf(`${order[i]} ${term}`))
    return { terms: new Set(order), pairs: new Set(beside), names: named[at] ?? new Set() }
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

/** Which of the names stand in each statement. */
function namesIn(statements: readonly Span[], names: readonly NamedEntity[]): Set<number>[] {
  const found = statements.map(() => new Set<number>())
  for (const [name, { mentions }] of names.entries()) {
    let at = 0
    for (const { start } of mentions) {
      while (at < statements.length && (statements[at]?.end ?? 0) <= start) at += 1
      if (start >= (statements[at]?.start ?? Number.POSITIVE_INFINITY)) found[at]?.add(name)
    }
  }
  return found
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

function spreadOf(lists: readonly ReadonlySet<number>[], size: number): number[] {
  const spread = new Array<number>(size).fill(0)
  for (const list of lists) for (const number of list) spread[number] = (spread[number] ?? 0) + 1
  return spread
}
