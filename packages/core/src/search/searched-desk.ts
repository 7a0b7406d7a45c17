import { ClipdeskError } from '../errors.ts'
import type { FiledArticle } from '../filed-article.ts'
import type { Store } from '../store/store.ts'
import type { IndexHit } from './index-port.ts'
import type { Indexes } from './indexes.ts'
import type { KeptArticles } from './kept-articles.ts'

/** A desk, where its articles are, and the indexes that follow them. */
export interface SearchedDesk {
  readonly name: string
  readonly store: Store
  readonly indexes: Indexes
  readonly kept: KeptArticles
}

/** The articles of hits, in their order, each once; those that are gone since are left out. */
export async function articlesOf(
  hits: readonly Pick<IndexHit, 'id'>[],
  { name, store, kept }: SearchedDesk,
): Promise<readonly FiledArticle[]> {
  const ids = [...new Set(hits.map(({ id }) => id))]
  const found = await store.get(name, ids)
  const byId = new Map(found.map((article) => [article.id, kept.same(article)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** An article by its number or its id. Throws `no-such-article`. */
export async function articleOn(
  { name, store, kept }: SearchedDesk,
  reference: number | string,
): Promise<FiledArticle> {
  const found =
    typeof reference === 'number'
      ? await store.numbered(name, reference)
      : (await store.get(name, [reference]))[0]
  if (found == null) throw noSuchArticle(reference)
  return kept.same(found)
}

export const noSuchArticle = (reference: number | string): ClipdeskError =>
  new ClipdeskError(
    'no-such-article',
    `There is no article ${typeof reference === 'number' ? `#${reference}` : `"${reference.slice(0, 40)}"`} on this desk.`,
  )
