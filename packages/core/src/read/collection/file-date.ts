import type { PageDate } from '../../article.ts'
import { ClipdeskError } from '../../errors.ts'
import { findDates } from '../../extract/dates.ts'
import { readGivenDate } from '../given-date.ts'

/** Longer than any date in a field. */
const LONGEST = 80
const CLOCK = /\b(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap]\.?m\b)?\s*(Z\b|GMT\b|UTC?\b|[+-]\d\d:?\d\d\b)?/i
/** Names of months that feeds and databases of other countries print, by their first letters, in the order of the year. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|ocak)/,
  /^(?:fe[bv]|fév)/,
  /^(?:mar|mär|mrz|maa)/,
  /^(?:apr|avr|abr)/,
  /^(?:ma[iyg]|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:o[ck]t|ott|out)/,
  /^nov/,
  /^(?:de[cz]|déc|dic)/,
]

/**
 * The date in a field of a file, in the forms that files have: ISO 8601, RFC 822 ("Mon, 04 Mar 2024 10:32:00 +0330"),
 * "March 4, 2024 Monday", "20240304", and with the months of a few other languages. Null where it cannot be told.
 */
export function readFileDate(value: string): PageDate | null {
  const text = value.trim()
  if (text === '' || text.length > LONGEST) return null
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?Z?)?$/.exec(text)
  if (compact !== null) {
    const [, year, month, day, hour, minute] = compact
    const clock = hour === undefined ? '' : `T${hour}:${minute}${text.endsWith('Z') ? 'Z' : ''}`
    return parsed(`${year}-${month}-${day}${clock}`)
  }
  const iso = parsed(text)
  if (iso !== null) return iso
  const day = writtenDay(text)
  if (day === null) return null
  return (day.length === 10 ? parsed(day + clockOf(text)) : null) ?? parsed(day)
}

function writtenDay(text: string): string | null {
  const [found] = findDates(text)
  if (found !== undefined) return found.value
  const [, day, month = '', year] =
    /(?<![\p{L}\p{N}])(\d{1,2})\.?(?:er)?\s+(?:de\s+)?(\p{L}{3,10})\.?\s+(?:de\s+)?((?:19|20)\d\d)(?!\d)/iu.exec(
      text,
    ) ?? []
  const number = MONTHS.findIndex((name) => name.test(month.toLowerCase())) + 1
  if (day === undefined || number === 0) return null
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function clockOf(text: string): string {
  const [, hour, minute, half, zone] = CLOCK.exec(text) ?? []
  if (hour === undefined) return ''
  const shift = half === undefined ? 0 : /^p/i.test(half) ? 12 : 0
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + shift
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? zone : 'Z'
  return `T${String(hours).padStart(2, '0')}:${minute}${offset}`
}

function parsed(iso: string): PageDate | null {
  try {
    return readGivenDate(iso, 'metadata')
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}
