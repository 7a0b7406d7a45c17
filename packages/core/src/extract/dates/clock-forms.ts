import { twoDigits } from './calendar.ts'
import { type Form, formsOf, type Meaning } from './meaning.ts'

const HALF = '[ \\u00A0]?(?<half>[ap])(?:m(?![\\p{L}])|\\.m\\b\\.?)'
const ZONE =
  '(?:[ \\u00A0]\\(?(?:GMT|UTC|BST|CES?T|EES?T|MSK|JST|IST|[ECMP][SD]?T|local time|(?:Eastern|Central|Pacific)(?: (?:Standard|Daylight))? [Tt]ime)\\)?(?![\\p{L}]))'
const HOURS = '(?<hour>[01]?\\d|2[0-3])'
/** "a 1 p.m. start" is no moment of a day that is told. */
const OPEN = '(?<![\\p{L}\\p{N}]|\\d[.,:]|(?<!\\p{L})(?:a|an|the) )'

/**
 * Times of day in running text. A number with a colon or a full stop is one where half of the day, a zone or a preposition says so:
 * "10.32" may be a price and "3:20" a verse.
 */
export const clockForms: readonly Form[] = formsOf(
  readClock,
  new RegExp(`${OPEN}(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?${HALF}${ZONE}?`, 'giu'),
  new RegExp(`${OPEN}${HOURS}[:.]?(?<minute>[0-5]\\d)(?: (?:hours|hrs|h))?${ZONE}`, 'gu'),
  new RegExp(
    `(?<=(?<![\\p{L}])(?:at|by|until|till|around|about|from|before|after|and|to) )${HOURS}:(?<minute>[0-5]\\d)(?![\\p{L}\\p{N}:]|[.,]\\d)`,
    'giu',
  ),
  /(?<=(?<!\p{L})(?:at|by|until|before|after|around) )(?<noon>noon)(?!\p{L})/giu,
)

function readClock({ groups }: RegExpExecArray): Meaning {
  const { hour = '12', minute = '00', half } = groups ?? {}
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return { kind: 'clock', time: `${twoDigits(hours)}:${minute}` }
}
