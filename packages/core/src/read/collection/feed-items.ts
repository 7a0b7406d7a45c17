import type { Span } from '../../article.ts'
import { type OpenedElement, readXml, type XmlReader } from './xml.ts'

/** An element right inside an item of a feed. */
export interface FeedField {
  /** As the feed writes it, such as "title" or "content:encoded". */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its words; for XHTML the markup as it stands. */
  readonly value: string
}

/** An item of a feed as its elements. */
export interface FeedItem extends Span {
  readonly fields: readonly FeedField[]
  /** Whether the file goes on to its end. */
  readonly whole: boolean
}

/** The items of RSS 0.9x, 1.0 and 2.0 or the entries of Atom, and the title above them. Throws as `readXml` does. */
export function feedItems(text: string): {
  readonly title: string | null
  readonly items: readonly FeedItem[]
} {
  const reader = new FeedReader(text)
  readXml(text, reader)
  const { title, items, unfinished } = reader
  return {
    title: title?.trim() || null,
    items: unfinished === null ? items : [...items, unfinished],
  }
}

interface OpenField {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where its words begin. */
  readonly from: number
  words: string
  /** The words of a name or a title within it: an author and a source of Atom have more than that. */
  named: string | null
  inName: boolean
}

class FeedReader implements XmlReader {
  readonly #text: string
  readonly items: FeedItem[] = []
  title: string | null = null
  #inTitle = false
  #start: number | null = null
  #fields: FeedField[] = []
  #field: OpenField | null = null
  /** How many elements are open within the item. */
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  get unfinished(): FeedItem | null {
    if (this.#start === null) return null
    return { start: this.#start, end: this.#text.length, fields: this.#fields, whole: false }
  }

  open({ name, attributes, parents, start, end }: OpenedElement): void {
    if (this.#start === null) {
      if (name === 'item' || name === 'entry') this.#start = start
      this.#inTitle =
        name === 'title' && this.title === null && /^(?:channel|feed)$/.test(parents.at(-1) ?? '')
      return
    }
    this.#depth += 1
    if (this.#depth === 1) {
      this.#field = { name, attributes, from: end, words: '', named: null, inName: false }
    } else if (this.#field !== null && this.#depth === 2 && /^(?:name|title)$/.test(name)) {
      this.#field.inName = true
    }
  }

  words(words: string): void {
    if (this.#inTitle) this.title = (this.title ?? '') + words
    if (this.#field === null) return
    this.#field.words += words
    if (this.#field.inName) this.#field.named = (this.#field.named ?? '') + words
  }

  close(_name: string, place: Span): void {
    this.#inTitle = false
    if (this.#start === null) return
    if (this.#depth === 0) {
      this.items.push({ start: this.#start, end: place.end, fields: this.#fields, whole: true })
      this.#start = null
      this.#fields = []
      return
    }
    this.#depth -= 1
    if (this.#field === null) return
    if (this.#depth === 0) {
      this.#fields.push(this.#closed(this.#field, place.start))
      this.#field = null
    } else if (this.#depth === 1) this.#field.inName = false
  }

  #closed({ name, attributes, from, words, named }: OpenField, end: number): FeedField {
    const isMarkup = attributes['type'] === 'xhtml'
    const isBody = /^(?:author|source|creator|contributor)$/.test(name)
    const value = isMarkup ? this.#text.slice(from, end) : isBody ? (named ?? words) : words
    return { name, attributes, value }
  }
}
