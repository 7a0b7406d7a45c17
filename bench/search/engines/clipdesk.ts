import { articleFromText, type FiledArticle, parseQuery, plainQuery } from '@clipdesk/core'
import type { Doc } from '../judged-collection.ts'
import type { Engine } from './engine.ts'
import { openKeptIndex } from './kept-index.ts'

const NOW = new Date('2024-01-01T00:00:00Z')

/** Our index. With `fold` an answer is as the command gives it: near-duplicates under one hit. Counts by outlet and month come always. */
export function clipdesk({ fold }: { readonly fold: boolean }): Engine {
  const { index, keeping } = openKeptIndex()
  /** Which article stands under which change. */
  const standing = new Map<string, number>()
  const find = async (query: ReturnType<typeof plainQuery>, limit: number) => {
    const { hits } = await index.search(query, { limit, fold })
    return hits.map(({ id }) => id)
  }
  return {
    add(docs) {
      const first = index.seq + 1
      const changes = docs.map((doc, i) => ({ seq: first + i, article: filed(doc, first + i) }))
      for (const { seq, article } of changes) standing.set(article.id, seq)
      return () => index.apply(changes)
    },
    remove({ id }) {
      standing.delete(id)
      return index.apply([{ seq: index.seq + 1, removed: id }])
    },
    keeping: () =>
      keeping(async (since, limit) =>
        [...standing]
          .map(([id, seq]) => ({ id, seq }))
          .filter(({ seq }) => seq > since)
          .slice(0, limit),
      ),
    search: (query, limit) => find(plainQuery(query), limit),
    phrase: (words, limit) => find(parseQuery(`"${words}"`, { now: NOW }), limit),
  }
}

/** A document as an article whose body is the whole text, as a batch import files it. */
export function filed({ id, text, headline }: Doc, number: number): FiledArticle {
  const article = articleFromText({ text, ...(headline === undefined ? {} : { headline }) })
  return { ...article, id, key: id, number, filed: '2024-01-01T00:00:00Z', edits: [] }
}
