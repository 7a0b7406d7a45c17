import type { PageDate, Span } from '../article.ts'
import { twoDigits } from '../extract/dates/calendar.ts'
import { findClockTimes } from '../extract/dates/clock.ts'
import { monthNames, monthNumber } from './month-names.ts'

/** A date with its place in the text that was looked at. */
export interface WrittenDate extends Span {
  readonly date: PageDate
}

export interface WrittenDateOptions {
  /** The page's language, as in `de-AT`. It tells whether "03/04/2024" begins with the day. */
  readonly language: string | null
  /** Whether years of two digits are read, as in "04.03.24". Default: no, since much else has that form. */
  readonly shortYears?: boolean
}

const GAP = '[\\s\\u00A0]{1,3}'
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.?º|ª|\\.)?'
const MONTH = `(?<month>${monthNames.join('|')})\\.?`
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const alone = (pattern: string): RegExp =>
  // A time may stand right behind: "3 de mayo de 202221:25".
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:(?![\\p{L}\\p{N}])|(?=\\d\\d:\\d\\d))`, 'giu')

/** The fullest forms first: an earlier form keeps its stretch of text. */
const FORMS: readonly RegExp[] = [
  alone(
    `${DAY}(?:${GAP}(?:de|of)${GAP}|[-–/]|${GAP}|(?<=\\.))${MONTH}(?:,?${GAP}(?:del?${GAP})?|[-–/,])${YEAR}`,
  ),
  alone(`${MONTH}${GAP}${DAY}(?:,${GAP}?|${GAP})${YEAR}`),
  alone(`${YEAR}\\.?${GAP}${MONTH}${GAP}${DAY}`),
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>0?[1-9]|1[0-2])\s?[月월]\s?(?<day>[12]\d|3[01]|0?[1-9])\s?[日일]/gu,
  /(?<![\p{L}\p{N}.])(?<year>(?:19|20)\d\d)([-/.])(?<month>0?[1-9]|1[0-2])\2(?<day>[12]\d|3[01]|0?[1-9])(?!\d)/gu,
  /(?<![\p{L}\p{N}.])(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?<month>0?[1-9]|1[0-2])\.\s?(?<year>(?:19|20)\d\d)(?!\.?[\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}|])(?<day>0[1-9]|[12]\d|3[01])\s?\|\s?(?<month>0[1-9]|1[0-2])\s?\|\s?(?<year>(?:19|20)\d\d)(?!\d)/gu,
  /(?<![\p{L}\p{N}/])(?<first>0?[1-9]|[12]\d|3[01])([-/])(?<second>0?[1-9]|[12]\d|3[01])\2(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}/])/gu,
]
/** What each of the forms has: most texts have none, and need not be looked through for months. */
const LONG_YEAR = /(?:19|20)\d\d/
const SHORT_YEAR =
  /(?<![\p{L}\p{N}.])(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>\d\d)(?![.:]?[\p{L}\p{N}])/gu

/** A longer text than this is no line that dates a page. */
const MAX_LENGTH = 2_000
/** How far behind a day its time may stand, in code units: ", um ", " | ", " - ". */
const CLOCK_WITHIN = 12

/**
 * The days that a short text writes out with their year, in any of the languages whose months we know, in the order of the text;
 * a time right behind one belongs to it. Days that no calendar has are left out, and so is "03/04/2024" where the language does not
 * tell which is the month.
 */
export function findWrittenDates(text: string, options: WrittenDateOptions): WrittenDate[] {
  if (text.length > MAX_LENGTH) return []
  const found: WrittenDate[] = []
  const forms = LONG_YEAR.test(text) ? [...FORMS] : []
  if (options.shortYears === true) forms.push(SHORT_YEAR)
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some(({ start, end }) => span.start < end && start < span.end)) continue
      const day = readDay(match.groups ?? {}, options.language)
      if (day !== null) found.push(withClock(text, span, day))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function readDay(
  parts: Readonly<Record<string, string | undefined>>,
  language: string | null,
): string | null {
  const { year = '', month = '', day, first, second } = parts
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  if (first !== undefined && second !== undefined) {
    const dayFirst = opensWithDay(Number(first), Number(second), language)
    if (dayFirst === null) return null
    return dayFirst
      ? calendarDay(fullYear, Number(second), Number(first))
      : calendarDay(fullYear, Number(first), Number(second))
  }
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month)
  return number === null ? null : calendarDay(fullYear, number, Number(day))
}

/** English alone writes both orders; of its regions only the United States put the month first. */
function opensWithDay(first: number, second: number, language: string | null): boolean | null {
  if (first > 12 || first === second) return true
  if (second > 12) return false
  if (language === null) return null
  const [code = '', region = ''] = language.toLowerCase().split(/[-_]/)
  if (code !== 'en') return true
  if (region === '') return null
  return region !== 'us'
}

/** `YYYY-MM-DD`; null for a day that no calendar has. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function withClock(text: string, { start, end }: Span, day: string): WrittenDate {
  const clock = findClockTimes(text.slice(end, end + CLOCK_WITHIN + 20))[0]
  if (clock === undefined || clock.start > CLOCK_WITHIN) {
    return { start, end, date: { value: day, zone: null, precision: 'day', basis: 'text' } }
  }
  return {
    start,
    end: end + clock.end,
    date: {
      value: `${day}T${clock.time}`,
      zone: clock.zone,
      precision: 'minute',
      basis: 'text',
    },
  }
}
