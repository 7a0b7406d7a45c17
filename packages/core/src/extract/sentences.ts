import type { Span } from '../article.ts'
import {
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of one paragraph, as spans into it without the space around them.
 *
 * Unicode's sentence rules (UAX #29, through `Intl.Segmenter`) with the breaks taken back that fall after an abbreviation, an
 * initial or an ellipsis that goes on. A line break inside the paragraph is a space. Takes linear time.
 */
export function splitSentences(paragraph: string): Span[] {
  // The segmenter ends a sentence at every line break; the copy keeps all offsets.
  const text = paragraph.replace(/[\r\n\u2028\u2029]/g, ' ')
  const sentences: Span[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && continues(text, start, end)) continue
    const sentence = trimmed(text, start, end)
    if (sentence) sentences.push(sentence)
    start = end
  }
  return sentences
}

function trimmed(text: string, from: number, to: number): Span | null {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = from + piece.trimEnd().length
  return start < end ? { start, end } : null
}

/** How far back and ahead a decision looks; longer words are no abbreviations. */
const REACH = 40

/** Whether the sentence goes on past the break that Unicode's rules put at `end`. */
function continues(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - REACH), end).trimEnd()
  const after = text.slice(end, end + REACH)
  // Nothing but marks: an opening quotation mark or a bullet that belongs to what follows.
  if (!/[\p{L}\p{N}]/u.test(before) && end - start < REACH) return true
  if (/^[,;:)\]–—]/u.test(after)) return true
  if (/^\p{Ll}/u.test(after)) return !/[!?]$/u.test(before) || /[!?]["”’)]$/u.test(before)
  if (/[!?]["”’)]$/u.test(before)) return false
  return before.endsWith('.') && stopIsAbbreviation(lastWord(before), after)
}

const lastWord = (text: string): string =>
  text.slice(text.search(/\S+$/), -1).replace(/^["“‘'([]+/, '')

function stopIsAbbreviation(printed: string, after: string): boolean {
  const word = printed.toLowerCase()
  const next = /^["“‘'([]*([\p{L}\p{N}'’-]+)/u.exec(after)?.[1] ?? ''
  if (LEADING_ABBREVIATIONS.has(word)) return true
  if (NUMBERED_ABBREVIATIONS.has(word)) return /^\d/.test(next)
  const opensSentence = SENTENCE_OPENERS.has(next.toLowerCase()) || /^["“‘]/.test(after)
  if (TRAILING_ABBREVIATIONS.has(word)) return !opensSentence
  // "J. Smith", "J.R. Smith"; not "Plan B. The council" nor "and so did I. Nobody".
  const initials = /^\p{Lu}(?:\.-?\p{Lu})*$/u.test(printed) && printed !== 'I'
  return initials && !opensSentence && /^\p{Lu}/u.test(next)
}
