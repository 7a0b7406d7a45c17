import type { NamesEdit } from '../edits/edit.ts'
import type { FiledArticle } from '../filed-article.ts'
import { inTurns } from '../in-turns.ts'
import { type QuoteHit, type QuoteQuery, quotesOf } from './desk-quotes.ts'
import { groupNames, otherSpellings } from './name-groups.ts'

/** Quotes, and how many there are in all. */
export interface QuoteAnswer {
  readonly hits: readonly QuoteHit[]
  readonly total: number
  /** The names by which whoever is asked for with `by` goes in all of the quotes; those that may be one name stand together. */
  readonly speakers: readonly (readonly string[])[]
  /** Those of the names that spell the one asked for otherwise. */
  readonly otherSpellings: readonly string[]
  /** How many more articles quote somebody of that name, at most, older than those that were looked through. */
  readonly left: number
  /** Of how many articles it is not known yet whom they quote and name, where a name is asked for: they may have been left out. */
  readonly unread: number
}

/** The quotes of many articles that are asked for, in the order of the articles. */
export async function quotesInAll(
  articles: readonly FiledArticle[],
  query: QuoteQuery,
  names: readonly NamesEdit[],
): Promise<QuoteHit[]> {
  const hits = await inTurns(articles, (article) => quotesOf(article, query, names))
  return hits.flat()
}

/** What is to be told of all quotes that are asked for by a name. */
export function quoteAnswer(
  hits: readonly QuoteHit[],
  by: string | undefined,
  names: readonly NamesEdit[],
): Pick<QuoteAnswer, 'total' | 'speakers' | 'otherSpellings'> {
  const called = by === undefined ? [] : hits.flatMap(({ quote }) => quote.speaker.name ?? [])
  return {
    total: hits.length,
    speakers: groupNames(called, names),
    otherSpellings: by === undefined ? [] : otherSpellings(called, by),
  }
}
