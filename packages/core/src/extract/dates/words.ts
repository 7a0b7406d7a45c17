/** The gap between the words of one expression, a line break of the page among them. */
export const GAP = '[ \\u00A0\\r\\n]{1,3}'

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Month names as they are printed, with a capital or all in capitals, so that no verb is taken for one. */
export const FULL_MONTH = MONTH_NAMES.flatMap((name) => [name, name.toUpperCase()]).join('|')
/** The abbreviations of news style, which leaves five months as they are. */
export const SHORT_MONTH =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?'

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase())

/** The number of a month, from 1, by its name or abbreviation; 0 where it is none. */
export const monthNumber = (printed: string): number =>
  MONTHS.indexOf(printed.slice(0, 3).toLowerCase()) + 1

/** Weekdays with a capital or all in capitals. */
export const WEEKDAY =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** 0 for Sunday to 6 for Saturday. */
export const weekdayNumber = (printed: string): number =>
  WEEKDAYS.indexOf(printed.slice(0, 3).toLowerCase())

const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** One to nineteen in words, and twenty to ninety-nine. */
export const TEENS = UNITS.slice(1).join('|')
export const TENS_AND_UNITS = `(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?`
/** A number that stands before "days ago": in digits, in words below a hundred, or "a". */
export const NUMBER = `\\d{1,3}|an?|${TENS_AND_UNITS}|${TEENS}`
/** Words for a number that is left open. */
export const VAGUE_NUMBER = 'a few|several|some|many|a couple of|a dozen|dozens of'

/** The number that such words say; null where they leave it open. */
export function readNumber(printed: string): number | null {
  const word = printed.toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  if (/^an?$/.test(word)) return 1
  const [first = '', second] = word.split('-')
  const tens = TENS.indexOf(first)
  if (tens >= 0) return (tens + 2) * 10 + (second === undefined ? 0 : UNITS.indexOf(second))
  const unit = UNITS.indexOf(word)
  return unit < 1 ? null : unit
}

/** A pattern that neither begins nor ends within a word or a number. */
export const alone = (pattern: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags)
