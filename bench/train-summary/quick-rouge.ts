/**
 * ROUGE-1 and ROUGE-2 F1 of sets of statements against one reference, counted once for each statement, so that thousands of sets can be
 * tried. Equal to the scorer's own for the statements joined by a space.
 */
export class QuickRouge {
  readonly #words: Ngrams
  readonly #pairs: Ngrams
  readonly #statements: readonly Counted[]

  constructor(reference: string, statements: readonly string[], stem: (word: string) => string) {
    const wanted = tokensOf(reference, stem)
    this.#words = ngramsOf(wanted)
    this.#pairs = ngramsOf(pairsOf(wanted))
    this.#statements = statements.map((text) => {
      const tokens = tokensOf(text, stem)
      const words = foundIn(tokens, this.#words)
      const pairs = foundIn(pairsOf(tokens), this.#pairs)
      return {
        size: tokens.length,
        words,
        pairs,
        first: tokens[0] ?? '',
        last: tokens.at(-1) ?? '',
      }
    })
  }

  /** Of the statements with these places, which are in order. */
  score(places: readonly number[]): { rouge1: number; rouge2: number } {
    const chosen = places
      .flatMap((place) => this.#statements[place] ?? [])
      .filter(({ size }) => size > 0)
    const size = chosen.reduce((sum, statement) => sum + statement.size, 0)
    const joints = chosen.slice(1).flatMap(({ first }, i) => {
      const number = this.#pairs.numbers.get(`${chosen[i]?.last} ${first}`)
      return number === undefined ? [] : [number]
    })
    const words = shared(
      chosen.map((statement) => statement.words),
      this.#words,
    )
    const pairs = shared([...chosen.map((statement) => statement.pairs), joints], this.#pairs)
    return {
      rouge1: f1(words, size, this.#words.total),
      rouge2: f1(pairs, Math.max(0, size - 1), this.#pairs.total),
    }
  }
}

interface Ngrams {
  readonly numbers: ReadonlyMap<string, number>
  readonly counts: readonly number[]
  readonly total: number
}

interface Counted {
  readonly size: number
  /** The reference's n-grams that stand in it, each as often as it does. */
  readonly words: readonly number[]
  readonly pairs: readonly number[]
  readonly first: string
  readonly last: string
}

const tokensOf = (text: string, stem: (word: string) => string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 ? stem(word) : word,
  )

const pairsOf = (tokens: readonly string[]): string[] =>
  tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`)

function ngramsOf(tokens: readonly string[]): Ngrams {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  for (const token of tokens) {
    const number = numbers.get(token) ?? numbers.size
    numbers.set(token, number)
    counts[number] = (counts[number] ?? 0) + 1
  }
  return { numbers, counts, total: tokens.length }
}

const foundIn = (tokens: readonly string[], { numbers }: Ngrams): number[] =>
  tokens.flatMap((token) => numbers.get(token) ?? [])

function shared(lists: readonly (readonly number[])[], { counts }: Ngrams): number {
  const left = [...counts]
  let sum = 0
  for (const list of lists) {
    for (const number of list) {
      if ((left[number] ?? 0) === 0) continue
      left[number] = (left[number] ?? 0) - 1
      sum += 1
    }
  }
  return sum
}

function f1(both: number, given: number, wanted: number): number {
  return both === 0 ? 0 : (2 * both) / (given + wanted)
}
