import type { Span } from '../../article.ts'
import { readByline } from '../byline.ts'
import { splitLines } from '../lines.ts'

/** A name with its place in the value that it was read from. */
export interface FoundName extends Span {
  readonly name: string
}

/** Longer than any list of authors. */
const LONGEST = 1_000
const LEAD = 'By '
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’ -]{0,40}, \p{Lu}[\p{L}'’. -]{0,40}$/u
const BARE_NAME = /^\p{Lu}[\p{L}'’.-]{1,30}$/u

/**
 * The names in a field that names authors: "By Mara Olsen and Tomas Iriat", "MARA OLSEN, Staff Writer", "Olsen, Mara; Iriat,
 * Tomas". As printed; agencies, roles and desks are nobody's name.
 */
export function namesIn(value: string): FoundName[] {
  if (value.length > LONGEST) return []
  return [...value.matchAll(/[^;|\r\n]+/g)].flatMap(({ 0: raw, index }) => {
    const part = raw.trim().replace(/^(?:by|von|par)\s+/iu, '')
    const start = index + raw.lastIndexOf(part)
    return namesOfPart(part).map((name) => ({
      name: name.name,
      start: start + name.start,
      end: start + name.end,
    }))
  })
}

function namesOfPart(part: string): FoundName[] {
  const whole = part.replace(/\.$/, '')
  if (
    SURNAME_FIRST.test(whole) &&
    !/\b(?:staff|editor|correspondent|writer|reporter)\b/iu.test(whole)
  )
    return [{ name: whole, start: 0, end: whole.length }]
  const [line] = splitLines(LEAD + part)
  const names = line === undefined ? [] : readByline(line)
  if (names.length > 0)
    return names.map(({ name, start, end }) => ({
      name,
      start: start - LEAD.length,
      end: end - LEAD.length,
    }))
  // A pen name of one word is a name; in capitals it is an agency.
  return BARE_NAME.test(whole) &&
    whole !== whole.toUpperCase() &&
    !/^(?:staff|admin|editors?|agencies|unknown)$/iu.test(whole)
    ? [{ name: whole, start: 0, end: whole.length }]
    : []
}
