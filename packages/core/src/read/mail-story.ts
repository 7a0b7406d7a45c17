import type { Span } from '../article.ts'
import { countWords } from './line-shape.ts'
import { splitLines } from './lines.ts'
import { type ForwardedHeaders, longestSegment } from './mail-segments.ts'
import { shareOfQuoted, withoutQuoteMarks } from './quote-marks.ts'

/** Where the story of a mail stands, and what was forwarded with it. */
export interface MailStory {
  readonly part: Span
  /** The text, marks of quotation blanked out where the story is quoted. */
  readonly shown: string
  /** The line that repeats the subject, where one does. */
  readonly heading: Span | null
  /** The headers of the forwarded message that it is, or null. */
  readonly forwarded: ForwardedHeaders | null
}

/** Finds the story in the text of a mail: without greeting, signature, and what stands around a forwarded message. */
export function findStory(text: string, subject: string | null): MailStory {
  const segment = longestSegment(text)
  const isQuoted = shareOfQuoted(text.slice(segment.start, segment.end)) > 1 / 2
  const shown = isQuoted ? withoutQuoteMarks(text) : text
  const start = storyStart(shown, segment)
  const part = { start, end: Math.max(start, signatureStart(shown, segment)) }
  const title = folded(bareSubject(segment.headers?.subject ?? subject ?? ''))
  const heading = splitLines(shown.slice(part.start, part.end)).find(
    (line) => title !== '' && folded(line.text) === title,
  )
  return {
    part,
    shown,
    heading: heading ? { start: heading.start + part.start, end: heading.end + part.start } : null,
    forwarded: segment.headers,
  }
}

/** A subject without "Re:", "Fwd:" and the name of a list in brackets. */
export const bareSubject = (subject: string): string =>
  subject.replace(/^\s*(?:(?:re|fwd?|aw|wg|tr|rv|fw)\s*:\s*|\[[^\][]{1,40}\]\s*){1,10}/i, '').trim()

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings)\b(?:[^.!?]{0,40}[,!:]|(?: \p{L}+){0,2}\.?)$/iu
const COVER =
  /^(?:fyi|see below|please see below|view (?:this|it|the)\b.{0,60}\b(?:browser|online|web)\b|(?:trouble|problems?|can(?:'|’)t|having trouble)\b.{0,20}\b(?:viewing|reading|see)\b|<?https?:\/\/\S+$|\[?(?:image|logo)\b[^\]]{0,60}\]$)/i

/** Below the lines that a mail opens with before it comes to the point. */
function storyStart(text: string, { start, end }: Span): number {
  let from = start
  for (const line of splitLines(text.slice(start, Math.min(end, start + OPENING)))) {
    if (line.words > 15 || !(GREETING.test(line.text) || COVER.test(line.text))) break
    from = start + line.end
  }
  return from
}

/** In UTF-16 code units. */
const OPENING = 2_000

/** Where the signature opens, two hyphens alone on a line, if what stands behind is short; else the end. */
function signatureStart(text: string, { start, end }: Span): number {
  const part = text.slice(start, end)
  const marks = [...part.matchAll(/^--[ \u00A0]?$/gm)]
  const mark = marks.at(-1)
  if (mark === undefined) return end
  const behind = countWords(part.slice(mark.index))
  return behind <= Math.min(MAX_SIGNATURE, countWords(part) / 3) ? start + mark.index : end
}

/** In words. */
const MAX_SIGNATURE = 80
