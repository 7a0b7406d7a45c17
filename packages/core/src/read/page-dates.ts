import type { PageDate, Span } from '../article.ts'
import { findClockTimes } from '../extract/dates/clock.ts'
import { findFullDates } from '../extract/dates/full-dates.ts'
import { endsInWord, endsSentence } from './line-shape.ts'
import type { Line } from './lines.ts'

/** A date of the page, and where it is printed. */
export interface PrintedDate {
  readonly date: PageDate
  readonly span: Span
}

/** What a line says about when the page was published and when it was changed. */
export interface DateLine {
  readonly published: PrintedDate | null
  readonly updated: PrintedDate | null
}

/** A line with more words than this speaks of a date; it does not date the page. */
const MAX_WORDS = 20
/** Lines that date something else: a life, a post that the page embeds, an address. */
const OTHER_DATES =
  /\b(?:born|died|founded|established|since|until|posted by)\b|https?:|(?:^|[\s(])@\w/i
const UPDATED = /\b(?:updated?|modified|edited|changed|revised|amended)\b/gi

/** Reads a line that dates the page ("Published 10:32 GMT, 4 March 2024 | Updated 14:05 GMT"), or null where it is none. */
export function readDateLine(line: Line): DateLine | null {
  const { text, words } = line
  if (words > MAX_WORDS || text.length > 200 || !/\d/.test(text) || isStatement(line)) return null
  if (OTHER_DATES.test(text)) return null
  const dates = findFullDates(text).filter(({ value }) => value !== null)
  const [first] = dates
  if (first === undefined) return null
  const marks = [...text.matchAll(UPDATED)].map(({ index }) => index)
  const cut = marks.at(-1)
  // "Updated 4 March 2024" alone; or "Published … | Updated …", where the second part may give a time alone.
  if (cut === undefined) return { published: dated(line, 0, text.length), updated: null }
  if (first.start > cut) {
    return { published: null, updated: dated(line, cut, text.length) }
  }
  const later = dated(line, cut, text.length) ?? timeOnly(line, cut, first.value)
  return { published: dated(line, 0, cut), updated: later }
}

/** Prose that happens to be short: it ends in a full stop and does not open with a label. */
function isStatement({ text, words }: Line): boolean {
  const labelled =
    /^(?:(?:first |last )?(?:published|posted|updated|modified)|date|issued)\b/i.test(text)
  return !labelled && endsSentence(text) && (words > 8 || endsInWord(text))
}

function dated(line: Line, from: number, to: number): PrintedDate | null {
  const part = line.text.slice(from, to)
  const date = findFullDates(part).find(({ value }) => value !== null)
  if (date === undefined || date.value === null) return null
  const blank = part.slice(0, date.start) + ' '.repeat(date.end - date.start) + part.slice(date.end)
  // In "2024-03-04T10:32" the T keeps its place, the time stands right behind.
  const clock =
    date.precision === 'day' ? findClockTimes(blank.replace(/(?<= )T(?=\d)/, ' '))[0] : undefined
  const start = line.start + from + Math.min(date.start, clock?.start ?? date.start)
  const end = line.start + from + Math.max(date.end, clock?.end ?? date.end)
  return {
    date: {
      value: clock === undefined ? date.value : `${date.value}T${clock.time}`,
      zone: clock?.zone ?? null,
      precision: clock === undefined ? date.precision : 'minute',
      basis: 'text',
    },
    span: { start, end },
  }
}

/** A change on the day of publication is often printed as a time alone. */
function timeOnly(line: Line, from: number, day: string | null): PrintedDate | null {
  const clock = findClockTimes(line.text.slice(from))[0]
  if (clock === undefined || day === null || day.length < 10) return null
  return {
    date: { value: `${day}T${clock.time}`, zone: clock.zone, precision: 'minute', basis: 'text' },
    span: { start: line.start + from + clock.start, end: line.start + from + clock.end },
  }
}
