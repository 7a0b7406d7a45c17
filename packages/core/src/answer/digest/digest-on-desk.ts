import type { FiledArticle } from '../../filed-article.ts'
import type { Query } from '../../search/query/query-tree.ts'
import { rankOnDesk } from '../../search/search-desk.ts'
import type { SearchedDesk } from '../../search/searched-desk.ts'
import { groupInTurns } from '../../stories/group-in-turns.ts'
import type { Story } from '../../stories/group-stories.ts'
import { outletOf } from '../outlet-of.ts'
import { articlesSince } from './articles-since.ts'

/** What is asked of a digest. */
export interface DigestRequest {
  /** Since when it was filed. */
  readonly since: Date
  /** Only what this query finds. Default: everything. */
  readonly query?: string
}

/** What came in since a time. */
export interface Digest {
  /** How the query was read; null where none was given. */
  readonly query: Query | null
  /** That of most outlets first, and of as many the one with the newest article. */
  readonly stories: readonly Story[]
  /** How many articles they have. */
  readonly articles: number
  /** Whether more came in than a digest looks through: these are the newest. */
  readonly isCut: boolean
}

/** What came in on a desk since a time, by story; `Desk.digest` says more. */
export async function digestOnDesk(
  desk: SearchedDesk,
  { since, query: asked }: DigestRequest,
): Promise<Digest> {
  const { articles, isCut } = await articlesSince(desk, since)
  const found = asked === undefined ? null : await foundBy(desk, asked)
  const wanted = found === null ? articles : articles.filter(({ id }) => found.ids.has(id))
  return {
    query: found?.query ?? null,
    stories: byOutlets(await groupInTurns(wanted)),
    articles: wanted.length,
    isCut,
  }
}

/** All that a query finds, by id. */
async function foundBy(desk: SearchedDesk, asked: string) {
  const limit = await desk.store.count(desk.name)
  const { query, hits } = await rankOnDesk(desk, asked, { limit, fold: false })
  return { query, ids: new Set(hits.map(({ id }) => id)) }
}

/** Stories of as many outlets stay in their order. */
const byOutlets = (stories: readonly Story[]): Story[] =>
  stories.toSorted((a, b) => outletsOf(b.articles) - outletsOf(a.articles))

const outletsOf = (articles: readonly FiledArticle[]): number =>
  new Set(articles.map((article) => outletOf(article) ?? article.id)).size
