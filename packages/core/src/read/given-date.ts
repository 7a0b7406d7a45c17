import type { Basis, PageDate } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { findFullDates } from '../extract/dates/full-dates.ts'

const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

/**
 * A date that a caller knows: `2024`, `2024-03`, `2024-03-04`, `2024-03-04T10:32`, seconds and a zone allowed. Throws `bad-input`
 * for anything else, and for days that no calendar has.
 */
export function readGivenDate(given: string, basis: Basis = 'given'): PageDate {
  const match = ISO.exec(given.trim())
  if (match === null) throw badDate(given)
  const [, year = '', month, day, hour, minute, zone] = match
  const value = [year, month, day].filter((part) => part !== undefined).join('-')
  if (day !== undefined && findFullDates(value).length === 0) throw badDate(given)
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) throw badDate(given)
  if (hour === undefined || minute === undefined) {
    const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
    return { value, zone: null, precision, basis }
  }
  if (Number(hour) > 23 || Number(minute) > 59) throw badDate(given)
  return { value: `${value}T${hour}:${minute}`, zone: readZone(zone), precision: 'minute', basis }
}

function readZone(zone: string | undefined): string | null {
  if (zone === undefined) return null
  return zone === 'Z' ? '+00:00' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}

function badDate(given: string): ClipdeskError {
  return new ClipdeskError(
    'bad-input',
    `"${given.slice(0, 40)}" is not a date that can be read. Write it as 2024-03-04, 2024-03-04T10:32 or 2024-03.`,
  )
}

/** The day in an address such as `/2024/03/04/` or `/2024-03-04-`, or null. */
export function dateInUrl(url: string): PageDate | null {
  const match = /[/-]((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(
    url,
  )
  if (match === null || findFullDates(`${match[1]}-${match[2]}-${match[3]}`).length === 0)
    return null
  return {
    value: `${match[1]}-${match[2]}-${match[3]}`,
    zone: null,
    precision: 'day',
    basis: 'url',
  }
}
