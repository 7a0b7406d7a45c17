import type { PageDate } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { readEitherOrder } from './either-order.ts'
import { readGivenDate } from './given-date.ts'
import { splitLines } from './lines.ts'
import { readStamp } from './metadata/stamps.ts'
import { readDateLine } from './page-dates.ts'

/** In UTF-16 code units: longer than any date. */
const LONGEST = 80

/**
 * The date that a file states in a field of its own, be it a mail, front matter, a table, a feed or an export: ISO 8601 and parts of
 * it, "20240304", RFC 5322 ("Mon, 4 Mar 2024 10:32:00 +0100"), seconds since 1970, or as people write it, in English or with the
 * months of other languages. With the zone where one stands; null for whatever cannot be read. Of "3/4/2024" the day is told by a weekday
 * beside it, or by `latest`, where that is known to be no earlier.
 */
export function readMetadataDate(
  stated: string,
  { latest = null }: { readonly latest?: PageDate | null } = {},
): PageDate | null {
  // RFC 5322, 3.3: the time is UTC, where the sender is is not said.
  const text = stated.trim().replace(/-0000$/, '+0000')
  if (text === '' || text.length > LONGEST) return null
  return (
    readExact(text) ??
    readPrinted(text) ??
    readStamp(spaced(text), { language: null }) ??
    readEitherOrder(text, latest)
  )
}

function readExact(text: string): PageDate | null {
  try {
    return readGivenDate(text, 'metadata')
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

function readPrinted(text: string): PageDate | null {
  const [line] = splitLines(text)
  const date = line === undefined ? null : readDateLine(line)
  const printed = date?.published ?? date?.updated ?? null
  return printed && { ...printed.date, basis: 'metadata' }
}

/** "202403041032" has no letter between day and time. */
const spaced = (text: string): string =>
  text.replace(/^((?:19|20)\d{6})(\d{4})(?:\d\d)?(Z?)$/, '$1T$2$3')
