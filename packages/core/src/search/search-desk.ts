import { alsoCalled } from '../edits/given-names.ts'
import { namesOnDesk } from '../edits/names-on-desk.ts'
import { checkAmount } from '../store/check.ts'
import { foundIn } from './found-in.ts'
import type { IndexAnswer, SearchIndex } from './index-port.ts'
import { marksOf } from './marks.ts'
import { findPassage } from './passage.ts'
import { asPrinted } from './printed-words.ts'
import { alsoCalledIn } from './query/also-called.ts'
import { needsFacts } from './query/needs-facts.ts'
import { parseQuery } from './query/parse-query.ts'
import { plainQuery } from './query/plain-query.ts'
import type { Query } from './query/query-tree.ts'
import type { SearchAnswer, SearchHit, SearchOptions } from './search.ts'
import { articlesOf, type SearchedDesk } from './searched-desk.ts'

/** Hits with the passage that matches; `Desk.search` says more. */
export async function searchDesk(
  desk: SearchedDesk,
  text: string,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const { query, hits, ...answer } = await rankOnDesk(desk, text, options)
  const ids = hits.flatMap(({ id, copies }) => [{ id }, ...copies.map((copy) => ({ id: copy }))])
  const byId = new Map((await articlesOf(ids, desk)).map((article) => [article.id, article]))
  const found = hits.flatMap(({ id, score, copies }): SearchHit[] => {
    const article = byId.get(id)
    if (article === undefined) return []
    const marks = marksOf(query, answer.otherWords, article.language)
    return [
      {
        ...{ article, score, passage: findPassage(article, marks) },
        foundIn: foundIn(article, marks),
        copies: copies.flatMap((copy) => byId.get(copy) ?? []),
      },
    ]
  })
  return { ...answer, query, hits: found, otherWords: asPrinted(answer.otherWords, found) }
}

/** The ranking alone, and how the query was read. */
export async function rankOnDesk(
  { name, store, indexes }: SearchedDesk,
  text: string,
  { plain = false, limit = 10, skip = 0, ...request }: SearchOptions,
): Promise<IndexAnswer & { readonly query: Query }> {
  checkAmount('limit', limit)
  checkAmount('skip', skip)
  const read = plain ? plainQuery(text) : parseQuery(text, { now: new Date() })
  const facts = needsFacts(read)
  const names = facts ? await namesOnDesk(store, name) : []
  const query = alsoCalledIn(read, (called) => alsoCalled(called, names))
  const search = (index: SearchIndex) => index.search(query, { ...request, limit, skip })
  return { query, ...(await indexes.use(name, search, { facts })) }
}
