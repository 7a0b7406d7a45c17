import type { FiledArticle } from '../filed-article.ts'
import type { Store } from '../store/store.ts'
import { applyEdits } from './apply-edits.ts'

/** A store whose articles come with what people put right in them. Closing it closes the other. */
export function editedStore(store: Store): Store {
  const withAll = async (articles: Promise<readonly FiledArticle[]>) => (await articles).map(edited)
  return {
    location: store.location,
    async file(desk, drafts) {
      const filed = await store.file(desk, drafts)
      return filed.map(({ article, outcome }) => ({ article: edited(article), outcome }))
    },
    get: (desk, ids) => withAll(store.get(desk, ids)),
    async numbered(desk, number) {
      const article = await store.numbered(desk, number)
      return article && edited(article)
    },
    recent: (desk, page) => withAll(store.recent(desk, page)),
    count: (desk) => store.count(desk),
    async changes(desk, since, limit) {
      const changes = await store.changes(desk, since, limit)
      return changes.map(({ seq, article }) => ({ seq, article: edited(article) }))
    },
    changedIds: (desk, since, limit) => store.changedIds(desk, since, limit),
    async edit(desk, id, change) {
      const article = await store.edit(desk, id, change)
      return article && edited(article)
    },
    edits: (desk) => store.edits(desk),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
}

const edited = (article: FiledArticle): FiledArticle => applyEdits(article, article.edits)
