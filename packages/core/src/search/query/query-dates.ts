import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  calendarDay,
  formatDate,
} from '../../extract/dates/calendar.ts'
import { monthNumber } from '../../read/month-names.ts'

/** The first and the last day of what a date names. */
interface Period {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/** Why a date was not understood: no calendar has it, or it is not written in a way that is known. */
export type DateFault = 'impossible-date' | 'unreadable-date'

/** Days from and to which articles are wanted, both included; null where it is open. */
export interface DayBounds {
  readonly from: string | null
  readonly to: string | null
}

const NUMERIC = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?$/
const AGO = /^(\d{1,5})([dwmy])$/i
const DAY_FIRST = /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})$/u
const MONTH_FIRST = /^(\p{L}+)\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u

/** No newspaper is older than 1605, and no date here needs more than four digits. */
const FIRST_YEAR = 1000
const LAST_YEAR = 9999

/** Days and months, negative, of a distance. */
const UNITS: Readonly<Record<string, readonly [days: number, months: number]>> = {
  d: [1, 0],
  w: [7, 0],
  m: [0, 1],
  y: [0, 12],
}

/**
 * Reads what somebody typed as a date: `2024`, `2024-03`, `2024-03-04`, also with slashes; `4 March 2024`, `March 4, 2024`, `March
 * 2024`, in any language whose months are known; `today`, `yesterday`, and `7d`, `2w`, `3m`, `1y` for the day so long ago.
 */
function readPeriod(typed: string, today: CalendarDay): Period | DateFault {
  const text = typed.trim()
  return readNumeric(text) ?? readRelative(text, today) ?? readNamed(text) ?? 'unreadable-date'
}

/** Whether a text is taken for a range of dates outside a field as well, where it could be a word: `wait..what` is one. */
export function looksLikeRange(text: string): boolean {
  const sides = rangeSides(text)?.filter((side) => side !== '') ?? []
  return sides.length > 0 && sides.every(looksLikeDate)
}

const looksLikeDate = (text: string): boolean =>
  NUMERIC.test(text) || AGO.test(text) || /^(?:today|yesterday)$/i.test(text)

/** The two sides of `2024-01..2024-03`; null for what is no range. */
function rangeSides(text: string): readonly [string, string] | null {
  const at = text.indexOf('..')
  return at < 0 ? null : [text.slice(0, at), text.slice(at + 2)]
}

/** The days of a range, either side of which may be empty, but not both. */
function readRange(
  [from, to]: readonly [string, string],
  today: CalendarDay,
): DayBounds | DateFault | 'reversed-range' {
  const first = from.trim() === '' ? null : readPeriod(from, today)
  const last = to.trim() === '' ? null : readPeriod(to, today)
  if (typeof first === 'string') return first
  if (typeof last === 'string') return last
  if (first === null && last === null) return 'unreadable-date'
  const bounds = { from: first && formatDate(first.first), to: last && formatDate(last.last) }
  return isReversed(bounds) ? 'reversed-range' : bounds
}

/**
 * The days that `after:`, `before:` and `on:` leave. As with Gmail, Google and X, `after:2024-03` begins with 1 March 2024 and
 * `before:2024-03` ends with the day before it, so that the two part all articles without a gap or an overlap; `on:2024-03` is the month.
 */
export function readBounds(
  field: 'after' | 'before' | 'on',
  typed: string,
  today: CalendarDay,
): DayBounds | DateFault | 'reversed-range' {
  const sides = field === 'on' ? rangeSides(typed) : null
  if (sides !== null) return readRange(sides, today)
  const period = readPeriod(typed, today)
  if (typeof period === 'string') return period
  if (field === 'on') return { from: formatDate(period.first), to: formatDate(period.last) }
  if (field === 'after') return { from: formatDate(period.first), to: null }
  const last = addDays(period.first, -1)
  return isInReach(last) ? { from: null, to: formatDate(last) } : 'impossible-date'
}

/** Whether no day is left. */
export const isReversed = ({ from, to }: DayBounds): boolean =>
  from !== null && to !== null && from > to

const isInReach = ({ year }: CalendarDate): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

function readNumeric(text: string): Period | DateFault | null {
  const match = NUMERIC.exec(text)
  if (match === null) return null
  const [, year, , month, day] = match
  return periodOf(Number(year), numberOf(month), numberOf(day))
}

function readNamed(text: string): Period | DateFault | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? swapped(MONTH_FIRST.exec(text))
  const number = month === undefined ? null : monthNumber(month)
  return number === null ? null : periodOf(Number(year), number, numberOf(day))
}

/** The parts of "March 4, 2024" in the order of "4 March 2024". */
const swapped = (match: RegExpExecArray | null) =>
  match === null ? [] : [match[0], match[2], match[1], match[3]]

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits)

function periodOf(year: number, month: number | null, day: number | null): Period | DateFault {
  if (!isInReach({ year, month, day })) return 'impossible-date'
  const first = calendarDay(year, month ?? 1, day ?? 1)
  if (first === null) return 'impossible-date'
  if (day !== null) return { first, last: first }
  return { first, last: lastDay(year, month ?? 12) }
}

/** The last day of a month. */
function lastDay(year: number, month: number): CalendarDay {
  const next = addMonths(year, month, 1)
  return addDays({ year: next.year, month: next.month ?? 1, day: 1 }, -1)
}

function readRelative(text: string, today: CalendarDay): Period | DateFault | null {
  const named = /^(?:today|(yesterday))$/i.exec(text)
  const [, count = '', unit = ''] =
    named === null ? (AGO.exec(text) ?? []) : ['', named[1] === undefined ? '0' : '1', 'd']
  const distance = UNITS[unit.toLowerCase()]
  if (count === '' || distance === undefined) return null
  const day = ago(today, Number(count) * distance[0], Number(count) * distance[1])
  return isInReach(day) ? { first: day, last: day } : 'impossible-date'
}

/** A month that is shorter ends earlier: a month before 31 March is 28 or 29 February. */
function ago(today: CalendarDay, days: number, months: number): CalendarDay {
  const { year, month } = addMonths(today.year, today.month, -months)
  if (year < FIRST_YEAR) return { year, month: 1, day: 1 }
  const last = lastDay(year, month ?? 1)
  return addDays({ ...last, day: Math.min(today.day, last.day) }, -days)
}
