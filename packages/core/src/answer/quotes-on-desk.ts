import type { NamesEdit } from '../edits/edit.ts'
import { alsoCalled } from '../edits/given-names.ts'
import { namesOnDesk } from '../edits/names-on-desk.ts'
import type { FiledArticle } from '../filed-article.ts'
import type { SearchIndex } from '../search/index-port.ts'
import type { ResultWindow } from '../search/search.ts'
import { rankOnDesk } from '../search/search-desk.ts'
import { articleOn, articlesOf, type SearchedDesk } from '../search/searched-desk.ts'
import { checkAmount } from '../store/check.ts'
import type { QuoteQuery } from './desk-quotes.ts'
import { namingQuery } from './naming-query.ts'
import { type QuoteAnswer, quoteAnswer, quotesInAll } from './quote-answer.ts'

/** How many articles quotes are looked for in. */
const QUOTED_IN = 100
const NAMED_IN = 500
const NEWEST = 20

/** The quotes of a desk that are asked for; `Desk.quotes` says in which articles they are looked for. */
export async function quotesOnDesk(
  desk: SearchedDesk,
  query: QuoteQuery,
  { limit = 10, skip = 0 }: ResultWindow,
): Promise<QuoteAnswer> {
  checkAmount('limit', limit)
  checkAmount('skip', skip)
  const names = await namesOnDesk(desk.store, desk.name)
  const { articles, left, unread } = await quotedIn(desk, query, names)
  const hits = await quotesInAll(articles, query, names)
  const told = { ...quoteAnswer(hits, query.by, names), left, unread }
  return { ...told, hits: hits.slice(skip, skip + limit) }
}

/** The articles that quotes are looked for in, and of how many more it is known, or not known yet, that they have some. */
interface QuotedIn extends Pick<QuoteAnswer, 'left' | 'unread'> {
  readonly articles: readonly FiledArticle[]
}

const NONE_LEFT = { left: 0, unread: 0 }

async function quotedIn(
  desk: SearchedDesk,
  query: QuoteQuery,
  names: readonly NamesEdit[],
): Promise<QuotedIn> {
  const { name, store, indexes, kept } = desk
  const { by, to, about, in: reference } = query
  if (reference !== undefined) return { articles: [await articleOn(desk, reference)], ...NONE_LEFT }
  const called = [by, to].flatMap((one) =>
    one === undefined ? [] : [one, ...alsoCalled(one, names)],
  )
  const wanted = [...called, about].filter((words) => words !== undefined).join(' ')
  if (wanted === '') {
    const newest = await store.recent(name, { limit: NEWEST, skip: 0 })
    return { articles: newest.map((article) => kept.same(article)), ...NONE_LEFT }
  }
  const best = await rankOnDesk(desk, wanted, { plain: true, limit: QUOTED_IN })
  const naming = namingQuery(query, names)
  if (naming === null) return { articles: await articlesOf(best.hits, desk), ...NONE_LEFT }
  const search = (index: SearchIndex) => index.search(naming, { limit: NAMED_IN, fold: false })
  const named = await indexes.use(name, search, { facts: true })
  return {
    articles: await articlesOf([...best.hits, ...named.hits], desk),
    left: named.total - named.hits.length,
    unread: named.unread,
  }
}
