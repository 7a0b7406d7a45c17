import type { FiledArticle } from '../filed-article.ts'
import type { Change, Draft } from './store.ts'

/** One desk's articles in memory. Everything refers to an article by its number. */
export class Shelf {
  /** The article with number n is at n - 1. */
  readonly #articles: FiledArticle[] = []
  readonly #fingerprints: string[] = []
  readonly #byId = new Map<string, number>()
  readonly #byKey = new Map<string, number>()
  readonly #byFingerprint = new Map<string, Set<number>>()
  /** Number to seq, the latest change last. */
  readonly #changes = new Map<number, number>()

  get count(): number {
    return this.#articles.length
  }

  numbered(number: number): FiledArticle | null {
    return this.#articles[number - 1] ?? null
  }

  withId(id: string): FiledArticle | null {
    return this.numbered(this.#byId.get(id) ?? 0)
  }

  /** The article that the draft names. Where several carry its fingerprint, the first filed. */
  namedBy({ key, fingerprint }: Draft): FiledArticle | null {
    if (key !== null) return this.numbered(this.#byKey.get(key) ?? 0)
    const numbers = [...(this.#byFingerprint.get(fingerprint) ?? [])]
    return this.numbered(
      numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
    )
  }

  recent(limit: number, skip: number): readonly FiledArticle[] {
    const end = Math.max(this.count - skip, 0)
    return this.#articles.slice(Math.max(end - limit, 0), end).reverse()
  }

  /** Puts an article in its place, new or not, as changed by `seq`. */
  put(article: FiledArticle, fingerprint: string, seq: number): void {
    const { id, key, number } = article
    this.#articles[number - 1] = article
    this.#byId.set(id, number)
    this.#byKey.set(key, number)
    this.#changes.delete(number)
    this.#changes.set(number, seq)
    this.#mark(number, fingerprint)
  }

  /** Puts an article in place of its other version of the same text. */
  replace(article: FiledArticle, seq: number): FiledArticle {
    this.put(article, this.#fingerprints[article.number - 1] ?? '', seq)
    return article
  }

  changes(since: number, limit: number): readonly Change[] {
    const found: Change[] = []
    for (const [number, seq] of this.#changes) {
      if (found.length >= limit) break
      const article = this.numbered(number)
      if (article !== null && seq > since) found.push({ seq, article })
    }
    return found
  }

  #mark(number: number, fingerprint: string): void {
    const before = this.#fingerprints[number - 1]
    if (before !== undefined) this.#byFingerprint.get(before)?.delete(number)
    this.#fingerprints[number - 1] = fingerprint
    const numbers = this.#byFingerprint.get(fingerprint) ?? new Set()
    this.#byFingerprint.set(fingerprint, numbers.add(number))
  }
}
