import MiniSearch from 'minisearch'
import type { Doc } from '../judged-collection.ts'
import { type Engine, textOf } from './engine.ts'

/** MiniSearch as it comes. It gives and sorts all matches. */
export function miniSearch(): Engine {
  const index = new MiniSearch<Doc>({ fields: ['headline', 'text'] })
  return {
    add(docs) {
      const ready = docs.map((doc) => ({ ...doc, text: textOf(doc) }))
      return () => index.addAll(ready)
    },
    remove({ id }) {
      index.discard(id)
    },
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }): string => id),
    phrase: null,
  }
}
