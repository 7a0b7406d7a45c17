import { withGivenNames } from '../../edits/given-names.ts'
import { findNames } from '../../extract/names/find-names.ts'
import { findQuotes } from '../../extract/quotes/find-quotes.ts'
import type { FiledArticle } from '../../filed-article.ts'
import { words } from '../analyze.ts'
import type { Count } from '../index-port.ts'
import { NameSpellings } from './name-spellings.ts'
import { Postings, type PostingsData } from './postings.ts'
import { Vocabulary } from './vocabulary.ts'

/** What is kept of an article in its place. */
export interface ReadArticle {
  readonly id: string
  readonly hasQuote: boolean
}

/** What is known of names and quotes as it stood at one time. */
export interface PeopleData {
  /** By their places; null for one that is gone. */
  readonly articles: readonly (ReadArticle | null)[]
  /** In the order of their numbers. */
  readonly names: readonly string[]
  readonly named: PostingsData
  readonly quoted: PostingsData
}

/** The field of a query that names go by: who is named at all, or who is quoted. */
export type NameField = 'person' | 'said-by'

/**
 * Whom the articles of a desk name and quote. A name is looked up by its words, each in any spelling that may be one of the same name:
 * "Ghaani" finds "Esmail Qaani". Articles go by places of their own here, as they are taken in later than their words.
 */
export class People {
  readonly #ids: (string | null)[] = []
  readonly #placeOf = new Map<string, number>()
  readonly #names = new Vocabulary()
  readonly #words = new Vocabulary()
  readonly #spellings = new NameSpellings(this.#words)
  /** Which names have a word: names in the place of documents. */
  readonly #byWord = new Postings()
  readonly #named: Postings
  readonly #quoted: Postings
  readonly #quoting = new Set<string>()

  /** The postings of names that get their numbers, and of articles that get their places, with `addName` and `addPlace`. */
  constructor(named = new Postings(), quoted = new Postings()) {
    this.#named = named
    this.#quoted = quoted
  }

  /** All of it as it stands. */
  frozen(): PeopleData {
    return {
      articles: this.#ids.map((id) =>
        id === null ? null : { id, hasQuote: this.#quoting.has(id) },
      ),
      names: this.#names.words(),
      named: this.#named.frozen(),
      quoted: this.#quoted.frozen(),
    }
  }

  /** Whether an article was taken in. */
  has(id: string): boolean {
    return this.#placeOf.has(id)
  }

  /** Gives an article the next place; null leaves it empty. */
  addPlace(article: ReadArticle | null): void {
    const place = this.#ids.push(article?.id ?? null) - 1
    if (article === null) return
    this.#placeOf.set(article.id, place)
    if (article.hasQuote) this.#quoting.add(article.id)
  }

  /** Takes in an article, in the place of what it was before. */
  add(article: FiledArticle): void {
    this.remove(article.id)
    const place = this.#ids.push(article.id) - 1
    this.#placeOf.set(article.id, place)
    const quotes = findQuotes(article)
    const speakers = quotes.flatMap(({ speaker }) => speaker.name ?? [])
    const named = withGivenNames(findNames(article), article.edits).map(({ name }) => name)
    for (const name of new Set([...named, ...speakers]))
      this.#named.add(this.addName(name), place, 1)
    for (const name of new Set(speakers)) this.#quoted.add(this.addName(name), place, 1)
    if (quotes.length > 0) this.#quoting.add(article.id)
  }

  remove(id: string): void {
    const place = this.#placeOf.get(id)
    if (place === undefined) return
    this.#ids[place] = null
    this.#placeOf.delete(id)
    this.#quoting.delete(id)
  }

  /** The articles that have a quote. */
  quoting(): ReadonlySet<string> {
    return this.#quoting
  }

  /** The articles that name, or quote, somebody whose name has all words of another, in any of their spellings. */
  articlesWith(field: NameField, name: string): Set<string> {
    const found = new Set<string>()
    for (const number of this.#numbersOf(name))
      this.#postingsOf(field).each(number, (place) => {
        const id = this.#ids[place]
        if (id != null) found.add(id)
      })
    return found
  }

  /** The names with all words of another, in any of their spellings. */
  namesLike(name: string): string[] {
    return this.#numbersOf(name).map((number) => this.#names.word(number))
  }

  /** Names that have every word of what is typed, the last as a beginning; the most frequent first. */
  complete(typed: string, limit: number): Count[] {
    const read = words(typed).map(({ term }) => term)
    const last = read.pop()
    if (last === undefined) return []
    const whole = read.map((word) => this.#withWord(word))
    const found = new Set<number>()
    for (const word of this.#words.words()) {
      if (!word.startsWith(last)) continue
      this.#byWord.each(this.#words.numberOf(word), (number) => {
        if (whole.every((names) => names.has(number))) found.add(number)
      })
    }
    return [...found]
      .map((number) => ({ value: this.#names.word(number), count: this.#named.frequency(number) }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, limit)
  }

  #postingsOf(field: NameField): Postings {
    return field === 'person' ? this.#named : this.#quoted
  }

  /** The number of a name; a new one gets the next. */
  addName(name: string): number {
    const known = this.#names.numberOf(name)
    if (known > 0) return known
    const number = this.#names.add(name)
    for (const word of new Set(words(name).map(({ term }) => term))) {
      this.#byWord.add(this.#words.add(word), number, 1)
      this.#spellings.note(this.#words.numberOf(word), true)
    }
    return number
  }

  #numbersOf(name: string): number[] {
    const [first, ...others] = words(name).map(({ term }) =>
      [term, ...this.#spellings.variantsOf(term)].map((word) => this.#withWord(word)),
    )
    if (first === undefined) return []
    const numbers = new Set(first.flatMap((names) => [...names]))
    return [...numbers].filter((number) =>
      others.every((spellings) => spellings.some((names) => names.has(number))),
    )
  }

  /** The names that have a word. */
  #withWord(word: string): Set<number> {
    const names = new Set<number>()
    this.#byWord.each(this.#words.numberOf(word), (number) => names.add(number))
    return names
  }
}
