import type { FiledArticle } from '../filed-article.ts'
import type { Store } from '../store/store.ts'
import { analyze } from './analyze.ts'
import type { SearchIndex } from './index-port.ts'
import { plainQuery } from './query/plain-query.ts'

/**
 * In UTF-16 units. Ours: most headlines are shorter. Every word costs a walk through all articles that have it, at every key pressed:
 * 80 characters took up to 30 ms of CPU over 10,000 articles, and 120 more than 40.
 */
export const LONGEST_TYPED = 80

/**
 * "12", "#12", or "#12 Ferry runs again", which is a suggestion taken up as it was shown. More than nine digits are no article's
 * number.
 */
const NUMBER = /^\s*(?:#([1-9]\d{0,8})(?!\d)|([1-9]\d{0,8})\s*$)/

/** A desk's articles, with an index that has taken all of them in. */
interface Articles {
  readonly desk: string
  readonly store: Store
  readonly index: SearchIndex
}

/** Articles that somebody may mean by what is typed so far, the likeliest first; `Desk.suggest` says which. */
export async function suggestArticles(
  typed: string,
  limit: number,
  { desk, store, index }: Articles,
): Promise<readonly FiledArticle[]> {
  const text = typed.slice(0, LONGEST_TYPED)
  const found = new Map<string, FiledArticle>()
  const addAll = async (ids: readonly string[]) => {
    const fresh = ids.filter((id) => !found.has(id)).slice(0, limit - found.size)
    for (const article of await store.get(desk, fresh)) found.set(article.id, article)
  }
  for (const number of beginningWith(numberIn(text))) {
    const article = found.size < limit ? await store.numbered(desk, number) : null
    if (article === null) break
    found.set(article.id, article)
  }
  if (found.size < limit) await addAll(idsOf(await index.suggest(text, { limit })))
  if (found.size < limit && canBeSearched(text)) {
    // At every key pressed: kept, these would push out the pages of those who search.
    const { hits } = await index.search(plainQuery(text), { limit, once: true })
    await addAll(idsOf(hits))
  }
  if (found.size === 0 && !canBeSearched(text)) return store.recent(desk, { limit, skip: 0 })
  return [...found.values()]
}

function numberIn(typed: string): number | null {
  const [, afterSign, alone] = NUMBER.exec(typed) ?? []
  const digits = afterSign ?? alone
  return digits === undefined ? null : Number(digits)
}

/** 12, then 120 to 129, then 1200 to 1299, and so on: articles are numbered without a gap, so the first that is missing is the end. */
function* beginningWith(number: number | null): Iterable<number> {
  if (number === null) return
  for (let size = 1; Number.isSafeInteger(number * size); size *= 10) {
    for (let rest = 0; rest < size; rest += 1) yield number * size + rest
  }
}

const canBeSearched = (text: string): boolean => analyze(text).length > 0

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
