import type { DatePrecision, Span } from '../../article.ts'
import { calendarDay, formatDate, twoDigits } from './calendar.ts'

/** A date written out in a text with its year. */
export interface FullDate extends Span {
  readonly text: string
  /** `YYYY-MM-DD` or `YYYY-MM`; null where the order of day and month cannot be told. */
  readonly value: string | null
  readonly precision: Extract<DatePrecision, 'month' | 'day'>
  /** What the value rests on; `none` where there is no value. */
  readonly basis: 'explicit' | 'none'
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?'
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)'
const GAP = '[ \\u00A0]{1,3}'
const alone = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')

/** Forms that name a year, the fullest first: an earlier form keeps its stretch of text. */
const FORMS: readonly RegExp[] = [
  alone(`${DAY}(?:${GAP}(?:of${GAP})?|[-–])${MONTH},?(?:${GAP}|[-–])${YEAR}`),
  alone(`${MONTH}${GAP}${DAY}(?:,${GAP}?|${GAP})${YEAR}`),
  // Year first: ISO 8601, also with a time right behind.
  /(?<![\p{L}\p{N}.])(?<year>(?:1[5-9]|20)\d\d)([-/.])(?<month>0[1-9]|1[0-2])\2(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu,
  // "04.03.2024": with full stops the day comes first wherever it is used.
  /(?<![\p{L}\p{N}.])(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>(?:19|20)\d\d)(?!\.?[\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/])(?<first>0?[1-9]|[12]\d|3[01])([-/])(?<second>0?[1-9]|[12]\d|3[01])\2(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}/])/gu,
  alone(`${MONTH},?${GAP}${YEAR}`),
]

/**
 * Dates that are written out with their year, in the order of the text. What needs another date to be understood ("on Thursday",
 * "last week", "March 4") is not among them.
 */
export function findFullDates(text: string): FullDate[] {
  const found: FullDate[] = []
  const read = new Uint8Array(text.length)
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (read[span.start] === 1 || read[span.end - 1] === 1) continue
      // What has been read stays read: the 31st of April is no date, and no April either.
      read.fill(1, span.start, span.end)
      const date = readDate(match.groups ?? {})
      if (date !== null) found.push({ text: match[0], ...span, ...date })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

type DateReading = Pick<FullDate, 'value' | 'precision' | 'basis'>

function readDate(parts: Readonly<Record<string, string | undefined>>): DateReading | null {
  const { year, month, day, first, second } = parts
  if (year === undefined) return null
  if (first !== undefined && second !== undefined)
    return readNumeric(Number(year), Number(first), Number(second))
  if (month === undefined) return null
  const monthNumber = /^\d/.test(month)
    ? Number(month)
    : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (day === undefined) {
    return { value: `${year}-${twoDigits(monthNumber)}`, precision: 'month', basis: 'explicit' }
  }
  return explicitDay(Number(year), monthNumber, Number(day))
}

/** "03/04/2024" is the third of April in one country and the fourth of March in another; "25/04/2024" is not. */
function readNumeric(year: number, first: number, second: number): DateReading | null {
  if (first > 12) return explicitDay(year, second, first)
  if (second > 12) return explicitDay(year, first, second)
  if (first === second) return explicitDay(year, first, first)
  return { value: null, precision: 'day', basis: 'none' }
}

/** Null for a day that no calendar has, such as 31 April. */
function explicitDay(year: number, month: number, day: number): DateReading | null {
  const date = calendarDay(year, month, day)
  return date === null ? null : { value: formatDate(date), precision: 'day', basis: 'explicit' }
}
