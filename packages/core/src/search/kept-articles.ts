import type { FiledArticle } from '../filed-article.ts'

/**
 * The articles that answers were made of lately, so that what was read out of one (`remembered`) need not be read again: a store gives
 * an object of its own each time. Whoever was asked for longest ago leaves first.
 */
export class KeptArticles {
  readonly #most: number
  /** By id, the one that was asked for longest ago first. */
  readonly #kept = new Map<string, { readonly article: FiledArticle; readonly fields: string }>()

  constructor(most: number) {
    this.#most = most
  }

  /** The article that is kept, where it is just as this one; else a copy of this one, so that what was read of it leaves with it. */
  same(article: FiledArticle): FiledArticle {
    const { id, text } = article
    const before = this.#kept.get(id)
    const fields = JSON.stringify({ ...article, text: null })
    const isSame = before?.article.text === text && before.fields === fields
    const kept = isSame ? before : { article: { ...article }, fields }
    this.#kept.delete(id)
    this.#kept.set(id, kept)
    for (const longestAgo of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break
      this.#kept.delete(longestAgo)
    }
    return kept.article
  }
}
