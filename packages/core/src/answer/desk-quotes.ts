import type { Span } from '../article.ts'
import type { NamesEdit } from '../edits/edit.ts'
import { alsoCalled, givenVerdict } from '../edits/given-names.ts'
import { sameName } from '../extract/names/compare/same-name.ts'
import { findQuotes } from '../extract/quotes/find-quotes.ts'
import type { Named, Quote } from '../extract/quotes/quote.ts'
import type { FiledArticle } from '../filed-article.ts'
import { remembered } from '../remembered.ts'
import { hasAll } from '../search/has-all.ts'
import { isLikeName } from '../search/like-name.ts'
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
  /** Its number among all quotes of the article, from 1, whichever of them are asked for. */
  readonly number: number
  readonly paragraph: number | null
}

/**
 * The quotes of an article that are asked for, in the order of the text. Captions are left out: they have no number to be cited by.
 * `names` is what people said of names on the whole desk.
 */
export function quotesOf(
  article: FiledArticle,
  query: QuoteQuery,
  names: readonly NamesEdit[],
): QuoteHit[] {
  const isAbout = aboutness(article, query)
  return quotesRead(article, names)
    .map((quote) => ({ quote, paragraph: paragraphAt(article, quote.start) }))
    .filter(({ quote, paragraph }) => paragraph !== null || inside(quote, article.spans.headline))
    .map((found, i) => ({ article, ...found, number: i + 1 }))
    .filter(({ quote, paragraph }) => isMeant(quote, query, names) && isAbout(quote, paragraph))
}

/** An article's quotes, read once where nobody said anything of names on the desk. */
function quotesRead(article: FiledArticle, names: readonly NamesEdit[]): readonly Quote[] {
  if (names.length === 0) return ownQuotes(article)
  const edits = [...article.edits.filter(({ kind }) => kind !== 'names'), ...names]
  return findQuotes({ ...article, edits })
}

const ownQuotes = remembered((article: FiledArticle) => findQuotes(article))

const inside = ({ start, end }: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.start <= start && end <= outer.end

function isMeant(
  { kind, speaker, addressee }: Quote,
  query: QuoteQuery,
  names: readonly NamesEdit[],
): boolean {
  const { by, to } = query
  if (query.kind !== undefined && kind !== query.kind) return false
  if (by !== undefined && !isNamed(speaker, by, names)) return false
  return to === undefined || (addressee !== null && isNamed(addressee, to, names))
}

/**
 * Whether somebody goes by a name, or by one that people said is the same: by all words of it, in any spelling. "Olsen’s spokesman" is
 * not Olsen.
 */
function isNamed({ mention, name }: Named, asked: string, names: readonly NamesEdit[]): boolean {
  const wanted = [asked, ...alsoCalled(asked, names)]
  return [name, mention?.text.replace(OWNER, '')].some(
    (form) => form != null && wanted.some((one) => isCalled(form, one, names)),
  )
}

const isCalled = (form: string, wanted: string, names: readonly NamesEdit[]): boolean =>
  givenVerdict(form, wanted, names) !== 'different' &&
  (hasAll(form, wanted) || isLikeName(form, wanted) || sameName(form, wanted) === 'same')

const OWNER = /^.*[’']s?\s/su

/** Tells whether a quote's paragraph has the words that are asked for. Each paragraph is read once, however many quotes it holds. */
function aboutness({ text, paragraphs }: FiledArticle, { about }: QuoteQuery) {
  let read: { readonly paragraph: number; readonly isAbout: boolean } | null = null
  return (quote: Quote, paragraph: number | null): boolean => {
    if (about === undefined) return true
    if (paragraph === null) return hasAll(quote.text, about)
    if (read?.paragraph !== paragraph) {
      const { start, end } = paragraphs[paragraph - 1] ?? quote
      read = { paragraph, isAbout: hasAll(text.slice(start, end), about) }
    }
    return read.isAbout
  }
}
