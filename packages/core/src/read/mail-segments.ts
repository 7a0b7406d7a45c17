import type { Span } from '../article.ts'
import { countWords } from './line-shape.ts'

/** A message in the text of a mail: the mail's own words, or a message that it forwards with its headers above it. */
export interface Segment extends Span {
  /** The headers of a forwarded message by name; null for the mail's own words. */
  readonly headers: ForwardedHeaders | null
}

/** What stands above a forwarded message, as written. */
export type ForwardedHeaders = Readonly<Partial<Record<HeaderName, string>>>

type HeaderName = 'from' | 'date' | 'subject' | 'to'

/** A header as mail programs print it in a text: quoted or starred, in English, German, French or Spanish. */
const HEADER =
  /^[>*\s]{0,20}(from|von|de|date|sent|gesendet|datum|envoyé|enviado|fecha|subject|betreff|objet|asunto|to|an|à|para|cc|reply-to)\*?[ \u00A0]?:\*?(?:\s|$)(.*)$/iu
const NAMES: Readonly<Record<string, HeaderName>> = {
  ...{ from: 'from', von: 'from', de: 'from', to: 'to', an: 'to', à: 'to', para: 'to' },
  ...{ date: 'date', sent: 'date', gesendet: 'date', datum: 'date' },
  ...{ envoyé: 'date', enviado: 'date', fecha: 'date' },
  ...{ subject: 'subject', betreff: 'subject', objet: 'subject', asunto: 'subject' },
}

/** "---------- Forwarded message ---------", "Begin forwarded message:", "-----Original Message-----", a line across the page. */
const MARK =
  /^[>\s]*(?:[-_]{2,}\s?[\p{L} ]{5,40}\s?[-_]{2,}|[-_]{8,}|(?:begin )?forwarded message:?|anfang der weitergeleiteten nachricht:?|début du message (?:transféré|réexpédié)\s?:?)\s*$/iu

/** The messages in a text, in its order. Takes linear time. */
function segmentsOf(text: string): Segment[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ line, index }))
  const segments: Segment[] = []
  let open: { start: number; headers: ForwardedHeaders | null } = { start: 0, headers: null }
  for (let i = 0; i < lines.length; i += 1) {
    const block = headerBlock(lines.slice(i, i + MAX_HEADERS).map(({ line }) => line))
    if (block === null) continue
    const above = lines[i - 1]
    const mark = above !== undefined && isMark(above.line) ? above : lines[i]
    segments.push({ ...open, end: mark?.index ?? 0 })
    const last = lines[i + block.length - 1]
    open = { start: (last?.index ?? 0) + (last?.line.length ?? 0), headers: block.headers }
    i += block.length - 1
  }
  return [...segments, { ...open, end: text.length }]
}

const MAX_HEADERS = 10

const isMark = (line: string): boolean => line.length < 100 && MARK.test(line)

/** Three headers at least, that of the sender and another telling one among them; a long one may go on in the next line. */
function headerBlock(
  lines: readonly string[],
): { headers: ForwardedHeaders; length: number } | null {
  const headers: Partial<Record<HeaderName, string>> = {}
  let count = 0
  for (const line of lines) {
    const [, name = '', value = ''] = line.length > 1_000 ? [] : (HEADER.exec(line) ?? [])
    if (name === '') break
    count += 1
    const known = NAMES[name.toLowerCase()]
    if (known !== undefined) headers[known] ??= value.replace(/\*+$/, '').trim()
  }
  const telling = headers.from !== undefined && (headers.subject ?? headers.date) !== undefined
  return count >= 3 && telling ? { headers, length: count } : null
}

/** The message that has the most words. */
export function longestSegment(text: string): Segment {
  const [first, ...others] = segmentsOf(text)
  const whole: Segment = { start: 0, end: text.length, headers: null }
  return others.reduce(
    (longest, segment) => (wordsIn(text, segment) > wordsIn(text, longest) ? segment : longest),
    first ?? whole,
  )
}

/** Addresses of links are no words. */
const wordsIn = (text: string, { start, end }: Span): number =>
  countWords(text.slice(start, end).replace(/https?:\/\/\S+/g, ' '))
