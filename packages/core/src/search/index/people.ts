import { withGivenNames } from '../../edits/given-names.ts'
import { findNames } from '../../extract/names/find-names.ts'
import { findQuotes } from '../../extract/quotes/find-quotes.ts'
import type { FiledArticle } from '../../filed-article.ts'
import { words } from '../analyze.ts'
import type { Count } from '../index-port.ts'
import { firstOf } from './best.ts'
import { NameSpellings } from './name-spellings.ts'
import { Postings, type PostingsData } from './postings.ts'
import { isTooEmpty } from './room.ts'
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

/** The fields of a query that names go by: who is named at all, or who is quoted. */
const NAME_FIELDS = ['person', 'said-by'] as const
export type NameField = (typeof NAME_FIELDS)[number]

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

  /** Whether so many articles were changed or taken out that `tidied` is worth its time. */
  get needsTidying(): boolean {
    return isTooEmpty(this.#ids.length, this.size)
  }

  /** The same articles in places without gaps, and the names that they have. */
  tidied(): People {
    const fresh = new People()
    const places = new Map<number, number>()
    for (const [place, id] of this.#ids.entries()) {
      if (id === null) continue
      places.set(place, places.size)
      fresh.addPlace({ id, hasQuote: this.#quoting.has(id) })
    }
    for (const old of this.#all()) {
      let number = 0
      for (const field of NAME_FIELDS)
        this.#postingsOf(field).each(old, (at) => {
          const place = places.get(at)
          if (place === undefined) return
          if (number === 0) number = fresh.addName(this.#names.word(old))
          fresh.#postingsOf(field).add(number, place, 1)
        })
    }
    return fresh
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

  /** How many articles were taken in. */
  get size(): number {
    return this.#placeOf.size
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

  /**
   * Names that have every word of what is typed, the last as a beginning, or any where nothing is typed; the most often quoted first, then
   * the most often named.
   */
  complete(typed: string, limit: number, quoted: boolean): Count[] {
    const read = words(typed).map(({ term }) => term)
    const last = read.pop()
    const found = [...(last === undefined ? this.#all() : this.#begun(read, last))]
    const counted = found
      .map((number) => ({
        value: this.#names.word(number),
        named: this.#countOf(number, 'person'),
        quoted: this.#countOf(number, 'said-by'),
      }))
      .filter((one) => (quoted ? one.quoted : one.named) > 0)
    const isBefore = (one: number, other: number): boolean => {
      const [a, b] = [counted[one], counted[other]]
      if (a === undefined || b === undefined) return false
      const difference = a.quoted - b.quoted || a.named - b.named
      return difference > 0 || (difference === 0 && a.value < b.value)
    }
    return firstOf(counted.keys(), limit, isBefore).flatMap((at) => {
      const one = counted[at]
      return one === undefined ? [] : [{ value: one.value, count: quoted ? one.quoted : one.named }]
    })
  }

  *#all(): Iterable<number> {
    for (let number = 1; number < this.#names.size; number += 1) yield number
  }

  /** The names with all of some words, and one that begins with another. */
  #begun(whole: readonly string[], beginning: string): Set<number> {
    const having = whole.map((word) => this.#withWord(word))
    const found = new Set<number>()
    for (let word = 1; word < this.#words.size; word += 1) {
      if (!this.#words.word(word).startsWith(beginning)) continue
      this.#byWord.each(word, (number) => {
        if (having.every((names) => names.has(number))) found.add(number)
      })
    }
    return found
  }

  /** How many articles have a name. Where none is gone, all that were noted have it. */
  #countOf(number: number, field: NameField): number {
    const postings = this.#postingsOf(field)
    if (this.size === this.#ids.length) return postings.frequency(number)
    return postings.count(number, (place) => this.#ids[place] != null)
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
