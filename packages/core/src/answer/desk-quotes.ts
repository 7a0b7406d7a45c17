import type { Span } from '../article.ts'
import { alsoCalled } from '../edits/given-names.ts'
import { sameName } from '../extract/names/compare/same-name.ts'
import { findQuotes } from '../extract/quotes/find-quotes.ts'
import type { Named, Quote } from '../extract/quotes/quote.ts'
import type { FiledArticle } from '../filed-article.ts'
import { hasAll } from '../search/has-all.ts'
import { paragraphAt } from './paragraph-at.ts'

/** Which quotes are asked for; what is left out may be anything. */
export interface QuoteQuery {
  /** Who says it: a name, or words of one. */
  readonly by?: string
  /** To whom. */
  readonly to?: string
  /** Words that the quote, or the paragraph that it stands in, has all of. */
  readonly about?: string
  /** The article that it stands in, by number or id. */
  readonly in?: number | string
  readonly kind?: Quote['kind']
}

/** A quote of an article, with the paragraph that it stands in, from 1; null for the headline. */
export interface QuoteHit {
  readonly article: FiledArticle
  readonly quote: Quote
  readonly paragraph: number | null
}

/** The quotes of an article that are asked for, in the order of the text. Captions are left out: they have no number to be cited by. */
export function quotesOf(article: FiledArticle, query: QuoteQuery): QuoteHit[] {
  return findQuotes(article).flatMap((quote) => {
    const paragraph = paragraphAt(article, quote.start)
    const isInHeadline = inside(quote, article.spans.headline)
    if (paragraph === null && !isInHeadline) return []
    return isMeant(article, quote, paragraph, query) ? [{ article, quote, paragraph }] : []
  })
}

const inside = ({ start, end }: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.start <= start && end <= outer.end

function isMeant(
  { text, paragraphs, edits }: FiledArticle,
  quote: Quote,
  paragraph: number | null,
  { by, to, about, kind }: QuoteQuery,
): boolean {
  if (kind !== undefined && quote.kind !== kind) return false
  if (by !== undefined && !isNamed(quote.speaker, [by, ...alsoCalled(by, edits)])) return false
  if (to !== undefined) {
    const names = [to, ...alsoCalled(to, edits)]
    if (quote.addressee === null || !isNamed(quote.addressee, names)) return false
  }
  if (about === undefined) return true
  const { start, end } = paragraphs[(paragraph ?? 0) - 1] ?? quote
  return hasAll(text.slice(start, end), about)
}

/** Whether somebody goes by one of some names: by all words of it, or by another spelling of it. */
const isNamed = ({ mention, name }: Named, names: readonly string[]): boolean =>
  [name, mention?.text].some(
    (form) =>
      form != null &&
      names.some((wanted) => hasAll(form, wanted) || sameName(form, wanted) === 'same'),
  )
