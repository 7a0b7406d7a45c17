import type { PageDate } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { readGivenDate } from './given-date.ts'
import { splitLines } from './lines.ts'
import { readDateLine } from './page-dates.ts'

/**
 * A date as files state it ("2024-03-04T10:32:00Z", "Mon, 4 Mar 2024 10:32:00 +0100"), with the zone where one stands; null for
 * whatever cannot be read.
 */
export function readMetadataDate(stated: string): PageDate | null {
  try {
    return readGivenDate(stated, 'metadata')
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
  }
  // RFC 5322, 3.3: the time is UTC, where the sender is is not said.
  const [line] = splitLines(stated.slice(0, MAX_LENGTH).replace(/-0000\b/, '+0000'))
  const date = line === undefined ? null : readDateLine(line)
  const printed = date?.published ?? date?.updated ?? null
  return printed && { ...printed.date, basis: 'metadata' }
}

const MAX_LENGTH = 200
