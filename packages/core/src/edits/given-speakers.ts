import type { Span } from '../article.ts'
import type { Quote } from '../extract/quotes/quote.ts'
import type { Edit, SpeakerEdit } from './edit.ts'

/**
 * Quotes with the speakers that people gave. What a person spoke of are the words: where the quote is read with other ends, or stands
 * elsewhere in a text that changed, it has its speaker still. Words that the text has no more are nobody's.
 */
export function withGivenSpeakers(
  quotes: readonly Quote[],
  text: string,
  edits: readonly Edit[],
): Quote[] {
  const given = new Map<Quote, SpeakerEdit>()
  for (const edit of edits) {
    if (edit.kind !== 'speaker') continue
    for (const quote of quotesMeant(quotes, text, edit)) given.set(quote, edit)
  }
  return quotes.map((quote) => {
    const edit = given.get(quote)
    if (edit === undefined) return quote
    return { ...quote, speaker: { mention: null, name: edit.name }, given: edit.given }
  })
}

/** The quotes whose speaker somebody gave: the one that is just these words, else those that have some of them. */
export function quotesMeant(
  quotes: readonly Quote[],
  text: string,
  { quote: words }: SpeakerEdit,
): readonly Quote[] {
  const start = placeOf(words.text, words.start, text)
  if (start === -1) return []
  const place = { start, end: start + words.text.length }
  const same = quotes.find(({ start, end }) => start === place.start && end === place.end)
  return same === undefined ? quotes.filter((quote) => touch(quote, place)) : [same]
}

/** Where the text has some words, as near as may be to where they stood; -1 where it does not have them. */
function placeOf(words: string, stood: number, text: string): number {
  if (text.startsWith(words, stood)) return stood
  const [before, behind] = [text.lastIndexOf(words, stood), text.indexOf(words, stood)]
  if (before === -1 || behind === -1) return Math.max(before, behind)
  return stood - before <= behind - stood ? before : behind
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
