import type { Span } from '../article.ts'
import { type Break, goesOn } from './sentence-breaks.ts'
import { isSignedQuotation } from './signed-quotation.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of one paragraph, as spans into it (UTF-16 code units, half-open) without the space around them: in order, apart
 * from each other, and with all of its words in them.
 *
 * A sentence may end where Unicode's rules (UAX #29, through `Intl.Segmenter`) end one, and at each stop before a space; whether it
 * does, the words on both sides tell. A line break inside the paragraph is a space. Takes linear time.
 */
export function splitSentences(paragraph: string): Span[] {
  // The segmenter ends a sentence at every line break; the copy keeps all offsets.
  const text = paragraph.replace(/[\r\n\u2028\u2029]/g, ' ')
  const isOne = isSignedQuotation(text)
  const sentences: Span[] = []
  let start = 0
  for (const { end, next } of possibleBreaks(text)) {
    if (next < text.length && (isOne || goesOn(text, { start, end, next }))) continue
    const sentence = trimmed(text, start, end)
    if (sentence !== null) sentences.push(sentence)
    start = next
  }
  return sentences
}

function trimmed(text: string, from: number, to: number): Span | null {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = from + piece.trimEnd().length
  return start < end ? { start, end } : null
}

/** Where sentences may end and the next begin, in order, the end of the text among them. */
function possibleBreaks(text: string): Break[] {
  const ends = new Map<number, number>()
  for (const { index, segment } of segmenter.segment(text)) {
    ends.set(index + segment.length, index + segment.trimEnd().length)
  }
  for (const form of [STOPS, GLUED, DATE_ALONE]) {
    for (const { 0: found, index } of text.matchAll(form))
      ends.set(index + found.length, index + found.trimEnd().length)
  }
  return [...ends].map(([next, end]) => ({ end, next })).sort((a, b) => a.next - b.next)
}

/** Before a number, an opening bracket and a name in small letters ("eBay") Unicode's rules see no end, and none after "…". */
const STOPS =
  /(?<=\S)[.!?…](?:["”“’‘'»)\]]|\[\d{1,3}\])*\s+(?=[^\p{Ll}\s]|\p{Ll}{1,20}[-’']?\p{Lu})/gu
/** "the ferry sailed.The harbour": a page that lost a space. */
const GLUED = /(?<=\p{Ll}\p{Ll})[.!?](?=\p{Lu}\p{Ll}*\s)/gu
/** "Thursday, March 5, 2015 The ferry": a line of its own once. */
const DATE_ALONE =
  /^\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{Ll}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? \d{4}\s+(?=["“‘]?\p{Lu})/gu
