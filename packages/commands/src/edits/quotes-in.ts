import {
  type Desk,
  type Edit,
  type FiledArticle,
  type Given,
  type QuoteHit,
  quotesMeant,
} from '@clipdesk/core'
import { quotePassage } from '../quote-passage.ts'
import { type Reply, refusal } from '../reply.ts'
import { counted } from '../wording.ts'

/** The quotes of an article, as "quotes --in" lists them. */
export async function quotesIn(desk: Desk, { id }: FiledArticle): Promise<readonly QuoteHit[]> {
  const { hits } = await desk.quotes({ in: id }, { limit: Number.MAX_SAFE_INTEGER })
  return hits
}

/** The number of the quote that an edit gives a speaker; null where the article no longer has its words. */
export function numberOfQuote(
  hits: readonly QuoteHit[],
  { text }: FiledArticle,
  edit: Extract<Edit, { kind: 'speaker' }>,
): number | null {
  const [meant] = quotesMeant(
    hits.map(({ quote }) => quote),
    text,
    edit,
  )
  return hits.find(({ quote }) => quote === meant)?.number ?? null
}

/** The edit that gives a quote its speaker, or the reply that tells which quotes there are. */
export function givenSpeaker(
  hits: readonly QuoteHit[],
  article: FiledArticle,
  {
    name,
    quote,
    given,
  }: { readonly name: string; readonly quote: number | undefined; readonly given: Given },
): Edit | { readonly refused: Reply } {
  const meant = hits.find(({ number }) => number === quote)
  if (meant === undefined) return { refused: noSuchQuote(article, hits, quote) }
  const { text, start, end } = meant.quote
  return { kind: 'speaker', quote: { text, start, end }, name, given }
}

/** That the number of a quote is missing or is none, with the quotes by their numbers. */
export function noSuchQuote(
  { number }: FiledArticle,
  hits: readonly QuoteHit[],
  asked: number | undefined,
): Reply {
  const has = hits.length === 0 ? 'no quotes' : counted(hits.length, 'quote')
  const which =
    asked === undefined
      ? `Say with --quote which quote is meant: article #${number} has ${has}.`
      : `Article #${number} has no quote ${asked}; it has ${has}.`
  return refusal('bad-options', which, hits.map(quotePassage))
}
