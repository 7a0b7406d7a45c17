import { z } from 'zod'
import type { FiledArticle } from '../../filed-article.ts'

/** What an index keeps of an article beside its words. */
export const IndexedDocument = z
  .object({
    id: z.string(),
    number: z.int().positive(),
    key: z.string(),
    headline: z.string().nullable(),
    /** As in `PageDate.value`: a year, a month, a day or a minute. */
    published: z.string().nullable(),
    /** The outlet's name, or its domain where it has none. */
    outlet: z.string().nullable(),
    authors: z.array(z.string()).readonly(),
    sections: z.array(z.string()).readonly(),
    /** A `stemmingLanguage`. */
    language: z.string().nullable(),
    /** The change by which it came to the desk first. */
    arrived: z.int().nonnegative(),
    /** The change by which it became what it is. */
    changed: z.int().nonnegative(),
    /** In terms. */
    length: z.int().nonnegative(),
    headlineLength: z.int().nonnegative(),
  })
  .readonly()
export type IndexedDocument = z.infer<typeof IndexedDocument>

/** The document of an article. */
export function documentOf(
  article: FiledArticle,
  rest: Pick<IndexedDocument, 'language' | 'arrived' | 'changed' | 'length' | 'headlineLength'>,
): IndexedDocument {
  const { id, number, key, headline, published, source, byline: authors, sections } = article
  const outlet = source.name ?? source.domain
  return {
    ...{ id, number, key, headline, published: published?.value ?? null },
    ...{ outlet, authors, sections, ...rest },
  }
}

/**
 * The documents of an index by their slots. An article that changes gets a new slot, and its old one stays empty until the index is
 * tidied up, so that postings are only ever added to.
 */
export class Documents {
  readonly #slots: (IndexedDocument | null)[] = []
  readonly #slotOf = new Map<string, number>()
  #totalLength = 0
  #totalHeadlineLength = 0

  /** How many slots there are, empty ones included. */
  get slots(): number {
    return this.#slots.length
  }

  /** How many documents there are. */
  get count(): number {
    return this.#slotOf.size
  }

  /** In terms. */
  get averageLength(): number {
    return this.#totalLength / Math.max(1, this.count)
  }

  get averageHeadlineLength(): number {
    return this.#totalHeadlineLength / Math.max(1, this.count)
  }

  /** The document in a slot; null for an empty one. */
  at(slot: number): IndexedDocument | null {
    return this.#slots[slot] ?? null
  }

  /** The slot of an article by its id. */
  slotOf(id: string): number | null {
    return this.#slotOf.get(id) ?? null
  }

  /** Gives a document a slot; an article with the same id loses the one that it had. */
  add(document: IndexedDocument): number {
    this.remove(document.id)
    const slot = this.#slots.push(document) - 1
    this.#slotOf.set(document.id, slot)
    this.#totalLength += document.length
    this.#totalHeadlineLength += document.headlineLength
    return slot
  }

  /** Leaves a slot empty. */
  skip(): void {
    this.#slots.push(null)
  }

  /** What every slot has, in their order; null for an empty one. */
  list(): (IndexedDocument | null)[] {
    return this.#slots.slice()
  }

  /** Empties the slot of an article; one that has none stays without. */
  remove(id: string): void {
    const slot = this.slotOf(id)
    const document = slot === null ? null : this.at(slot)
    if (slot === null || document === null) return
    this.#slots[slot] = null
    this.#slotOf.delete(id)
    this.#totalLength -= document.length
    this.#totalHeadlineLength -= document.headlineLength
  }

  /** All slots in use, in their order, with their documents. */
  *entries(): IterableIterator<[slot: number, document: IndexedDocument]> {
    for (const [slot, document] of this.#slots.entries())
      if (document !== null) yield [slot, document]
  }
}
