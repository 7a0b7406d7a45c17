import type { PageDate } from '../../article.ts'
import { twoDigits } from '../../extract/dates/calendar.ts'
import { calendarDay, findWrittenDates, type WrittenDateOptions } from '../written-dates.ts'

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d)[:.]?(\d\d)(?:[:.]?\d\d(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?(?!\d)/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** RFC 2822, and what JavaScript and C print: "Wed, 04 May 2022 00:25:56 GMT", "Wed May 04 2022 00:25:56 GMT+0200", "Wed May 4 00:25:56 2022". */
const PRINTED_BY_PROGRAMS =
  /^(?:[a-z]{3},? )?(?:(?<day>\d{1,2}) (?<month>[a-z]{3})|(?<month2>[a-z]{3}) (?<day2>\d{1,2}))(?: (?<year>\d{4}))? (?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?(?: (?<zone>Z|UT|GMT|UTC)?(?<offset>[+-]\d\d:?\d\d)?)?(?: ?\w{3,4})?(?: (?<year2>\d{4}))?/i

/** Days that programs print when they know none. */
const NO_DAYS: ReadonlySet<string> = new Set([
  '0001-01-01',
  '1970-01-01',
  '1900-01-01',
  '1899-12-30',
])
const EARLIEST = 1700

/**
 * A date as programs write it into markup: ISO 8601 and its loose forms, RFC 2822, seconds or milliseconds since 1970, or a date as
 * people write it. In local time as printed, its zone beside it. Null for what is none, and for days such as 1970-01-01 that stand
 * for "not known".
 */
export function readStamp(stamp: string, options: WrittenDateOptions): PageDate | null {
  const text = stamp.slice(0, 100).replace(/\s+/g, ' ').trim()
  const date = readIso(text) ?? readPrinted(text) ?? readSeconds(text) ?? readWritten(text, options)
  if (date === null || NO_DAYS.has(date.value.slice(0, 10))) return null
  return Number(date.value.slice(0, 4)) < EARLIEST ? null : date
}

function readIso(text: string): PageDate | null {
  const [, year, month, day, hour, minute, zone] = ISO.exec(text) ?? []
  const value = calendarDay(Number(year), Number(month), Number(day))
  return value === null ? null : stamped(value, hour, minute, zone ?? null)
}

function readPrinted(text: string): PageDate | null {
  const { groups } = PRINTED_BY_PROGRAMS.exec(text) ?? {}
  if (groups === undefined) return null
  const month = MONTHS.indexOf((groups['month'] ?? groups['month2'] ?? '').toLowerCase()) + 1
  const year = Number(groups['year'] ?? groups['year2'])
  const value = calendarDay(year, month, Number(groups['day'] ?? groups['day2']))
  const zone = groups['offset'] ?? (groups['zone'] === undefined ? null : 'Z')
  return value === null ? null : stamped(value, groups['hour'], groups['minute'], zone)
}

function readSeconds(text: string): PageDate | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null
  const date = new Date(text.length === 10 ? Number(text) * 1000 : Number(text)).toISOString()
  return { value: date.slice(0, 16), zone: '+00:00', precision: 'minute', basis: 'metadata' }
}

function readWritten(text: string, options: WrittenDateOptions): PageDate | null {
  const written = findWrittenDates(text, { ...options, shortYears: true })[0]
  return written === undefined ? null : { ...written.date, basis: 'metadata' }
}

/** Midnight to the second without a zone is how programs print a day. */
function stamped(
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  zone: string | null,
): PageDate {
  const inDay = hour !== undefined && Number(hour) < 24 && Number(minute) < 60
  if (!inDay) return { value: day, zone: null, precision: 'day', basis: 'metadata' }
  if (hour === '00' && minute === '00' && (zone === null || /^(?:z|utc|gmt|[+-]00)/i.test(zone))) {
    return { value: day, zone: null, precision: 'day', basis: 'metadata' }
  }
  return {
    value: `${day}T${hour}:${minute}`,
    zone: offsetOf(zone),
    precision: 'minute',
    basis: 'metadata',
  }
}

function offsetOf(zone: string | null): string | null {
  if (zone === null) return null
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  if (hours === undefined) return '+00:00'
  return Number(hours) > 15 ? null : `${sign}${twoDigits(Number(hours))}:${minutes ?? '00'}`
}
