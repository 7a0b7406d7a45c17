import {
  type Desk,
  type Edit,
  type FiledArticle,
  type Given,
  type Quote,
  quotesMeant,
} from '@clipdesk/core'
import { type Field, type Reply, refusal } from '../reply.ts'
import { counted } from '../wording.ts'

/** The quotes of an article, numbered from 1 as "quotes --in" lists them. */
export async function quotesIn(desk: Desk, { id }: FiledArticle): Promise<readonly Quote[]> {
  const { hits } = await desk.quotes({ in: id }, { limit: Number.MAX_SAFE_INTEGER })
  return hits.map(({ quote }) => quote)
}

/** The number of the quote that an edit gives a speaker; null where the article no longer has its words. */
export function numberOfQuote(
  quotes: readonly Quote[],
  { text }: FiledArticle,
  edit: Extract<Edit, { kind: 'speaker' }>,
): number | null {
  const [meant] = quotesMeant(quotes, text, edit)
  return meant === undefined ? null : quotes.indexOf(meant) + 1
}

/** The edit that gives a quote its speaker, or the reply that tells which quotes there are. */
export function givenSpeaker(
  quotes: readonly Quote[],
  article: FiledArticle,
  {
    name,
    quote,
    given,
  }: { readonly name: string; readonly quote: number | undefined; readonly given: Given },
): Edit | { readonly refused: Reply } {
  const meant = quotes[(quote ?? 0) - 1]
  if (meant === undefined) return { refused: noSuchQuote(article, quotes, quote) }
  const { text, start, end } = meant
  return { kind: 'speaker', quote: { text, start, end }, name, given }
}

/** That the number of a quote is missing or is none, with the quotes by their numbers. */
export function noSuchQuote(
  { number }: FiledArticle,
  quotes: readonly Quote[],
  asked: number | undefined,
): Reply {
  const has = quotes.length === 0 ? 'no quotes' : counted(quotes.length, 'quote')
  const which =
    asked === undefined
      ? `Say with --quote which quote is meant: article #${number} has ${has}.`
      : `Article #${number} has no quote ${asked}; it has ${has}.`
  return refusal('bad-options', which, quotes.map(numbered))
}

const numbered = ({ text }: Quote, i: number): Field => ({
  kind: 'field',
  name: `Quote ${i + 1}`,
  values: [text],
})
