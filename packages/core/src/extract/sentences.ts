import type { Span } from '../article.ts'
import { type Break, goesOn } from './sentence-breaks.ts'

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
  const sentences: Span[] = []
  let start = text.length - text.trimStart().length
  for (const { end, next } of possibleBreaks(text)) {
    if (end <= start || (next < text.length && goesOn(text, { start, end, next }))) continue
    sentences.push({ start, end })
    start = next
  }
  return sentences
}

/** Where sentences may end and the next begin, in order, the end of the text among them. */
function possibleBreaks(text: string): Break[] {
  const ends = new Map<number, number>()
  for (const { index, segment } of segmenter.segment(text)) {
    const leading = segment.length - segment.trimStart().length
    ends.set(index + segment.length, index + Math.max(leading, segment.trimEnd().length))
  }
  for (const form of [STOPS, GLUED, DATE_ALONE]) {
    for (const { 0: found, index } of text.matchAll(form))
      ends.set(index + found.length, index + found.trimEnd().length)
  }
  return [...ends].map(([next, end]) => ({ end, next })).sort((a, b) => a.next - b.next)
}

/** Before a number, a small letter or an opening bracket Unicode's rules see no end. */
const STOPS = /[.!?…](?:["”’'»)\]]|\[\d{1,3}\])*\s+/gu
/** "the ferry sailed.The harbour": a page that lost a space. */
const GLUED = /(?<=\p{Ll}\p{Ll})[.!?](?=\p{Lu}\p{Ll}*\s)/gu
/** "Thursday, March 5, 2015 The ferry": a line of its own once. */
const DATE_ALONE =
  /^\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{Ll}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? \d{4}\s+(?=["“‘]?\p{Lu})/gu
