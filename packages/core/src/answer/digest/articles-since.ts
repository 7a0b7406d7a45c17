import type { FiledArticle } from '../../filed-article.ts'
import type { SearchedDesk } from '../../search/searched-desk.ts'

/** How many articles are looked through: some days of a large desk. */
const MOST = 1_000
/** How many are taken from the store at a time. */
const BATCH = 100

/** The articles of a desk that were filed since a time, the newest first, and whether there are more than are looked through. */
export async function articlesSince(
  { name, store, kept }: SearchedDesk,
  since: Date,
): Promise<{ readonly articles: readonly FiledArticle[]; readonly isCut: boolean }> {
  const from = since.toISOString()
  const articles: FiledArticle[] = []
  for (let skip = 0; skip <= MOST; skip += BATCH) {
    const batch = await store.recent(name, { limit: BATCH, skip })
    const fresh = batch.filter(({ filed }) => filed >= from)
    articles.push(...fresh.map((article) => kept.same(article)))
    if (fresh.length < BATCH) break
  }
  return { articles: articles.slice(0, MOST), isCut: articles.length > MOST }
}
