import type { Span } from '../../article.ts'
import type { Quote } from '../../extract/quotes/quote.ts'
import { splitSentences } from '../../extract/sentences.ts'
import type { Compared } from './compared-article.ts'
import { type QuotedTerms, quotedTerms } from './same-words.ts'

/** A sentence of a quotation in marks; a few words alone belong to the sentence before or behind. */
export interface QuotePiece extends Span {
  readonly compared: Compared
  readonly quote: Quote
  /** Its number within the quote. */
  readonly order: number
  readonly words: QuotedTerms
}

/** Of one article: what has more is no news article. */
const MOST = 500
/** In words. */
const SHORT = 4

/** The sentences of an article's quotations in marks, in the order of the text. */
export function quotePieces(compared: Compared): QuotePiece[] {
  const inMarks = compared.facts.quotes.filter(({ kind }) => kind !== 'indirect').slice(0, MOST)
  return inMarks.flatMap((quote) =>
    sentencesOf(quote.text).map(({ start, end }, order) => ({
      compared,
      quote,
      order,
      words: quotedTerms(quote.text.slice(start, end)),
      start: quote.start + start,
      end: quote.start + end,
    })),
  )
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  const isShort = ({ start, end }: Span): boolean =>
    quotedTerms(text.slice(start, end)).terms.length < SHORT
  for (const sentence of splitSentences(text)) {
    const last = spans.at(-1)
    const follows = last !== undefined && (isShort(sentence) || isShort(last))
    if (follows) spans[spans.length - 1] = { start: last.start, end: sentence.end }
    else spans.push(sentence)
  }
  return spans
}

/** A pair of words that more pieces have is too common to tell anything. */
const TOO_COMMON = 60
/** How many others one piece is compared with, those with the most in common. */
const MOST_COMPARED = 25

/** Pairs of pieces that have neighbouring words in common, by their places, the first one first. */
export function* piecesAlike(pieces: readonly QuotePiece[]): Generator<readonly [number, number]> {
  const byPair = new Map<string, number[]>()
  for (const [at, { words }] of pieces.entries()) {
    const inCommon = new Map<number, number>()
    for (const pair of pairsOf(words)) {
      const having = byPair.get(pair) ?? []
      byPair.set(pair, having)
      if (having.length < TOO_COMMON)
        for (const other of having) inCommon.set(other, (inCommon.get(other) ?? 0) + 1)
      having.push(at)
    }
    const best = [...inCommon].sort(([, a], [, b]) => b - a).slice(0, MOST_COMPARED)
    for (const [other] of best) yield [other, at]
  }
}

const pairsOf = ({ terms }: QuotedTerms): ReadonlySet<string> =>
  new Set(terms.slice(1).map((term, i) => `${terms[i]} ${term}`))
