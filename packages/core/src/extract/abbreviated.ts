import {
  CALENDAR_ABBREVIATIONS,
  LATIN_ABBREVIATIONS,
  LETTERED_NOUNS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.ts'

/** Whether the full stop that ends `before` is of an abbreviation or an initial which a sentence goes on after. */
export function isAbbreviation(before: string, after: string): boolean {
  const lastWords = before.slice(0, -1).split(/\s+/u)
  const printed = withoutMarks(lastWords.at(-1) ?? '')
  const word = printed.toLowerCase()
  const next = /^["“‘'([]*([\p{L}\p{N}]+)/u.exec(after)?.[1] ?? ''
  const isCapital = printed !== word
  if (LATIN_ABBREVIATIONS.has(word)) return true
  if (/^\d/.test(next) && isNumbered(printed, after)) return true
  // "Fri. Nov. 3"
  if (isCapital && CALENDAR_ABBREVIATIONS.has(word) && MONTH_AND_DAY.test(after)) return true
  if (HOURS.has(word)) return HOUR_GOES_ON.test(after)
  if (isCapital && TITLE_ABBREVIATIONS.has(word)) return !NEVER_NAMED.has(next.toLowerCase())
  if (SENTENCE_OPENERS.has(next.toLowerCase()) || /^["“‘](?!\p{Ll})/u.test(after)) return false
  if (TRAILING_ABBREVIATIONS.has(word)) return true
  if (isCapital && STATE_ABBREVIATIONS.has(word)) return true
  return isInitial(lastWords.at(-2) ?? '', printed) && /^\p{Lu}/u.test(next)
}

/** The word itself: "Sen" of "“(then-Sen". */
const withoutMarks = (printed: string): string => printed.replace(/^.*["“”‘’'([/–—-]/u, '')

/** "No. 5", "Sept. 11", "c. 1850", and the days and months of "5. 12. 2015". */
function isNumbered(printed: string, after: string): boolean {
  const word = printed.toLowerCase()
  if (CALENDAR_ABBREVIATIONS.has(word)) return printed !== word
  if (/^\d{1,2}$/.test(word)) return /^(?:\d{1,2}\.\s?)?\d{4}\b/.test(after)
  return NUMBERED_ABBREVIATIONS.has(word) || /^\p{Ll}$/u.test(printed)
}

const MONTH_AND_DAY = /^\p{Lu}\p{Ll}{2,8}\.? \d/u

const HOURS = new Set(['a.m', 'p.m'])
/** "9 a.m. Monday", "5 p.m. GMT", "5 p.m. Beijing time". */
const HOUR_GOES_ON =
  /^(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[\p{Ll}]{0,6}\.? \d|\p{Lu}{1,4}T\b|[ECMP]\.[SD]?\.?T\.|UTC\b|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [Tt]ime\b|Eastern\b|Central\b|Pacific\b|\p{Ll}|[\d(])/u

/** Words that no name begins with: after a title they open a sentence. */
const NEVER_NAMED = new Set(
  'the this that these those they it its when while after before although however'.split(' '),
)

/** "J. Smith", "J.R. Smith", "F.B.I. Director"; not "Plan B. Nobody" nor "and so did I. Nobody". */
const isInitial = (previous: string, printed: string): boolean =>
  /^\p{Lu}(?:\.-?\p{Lu})*$/u.test(printed) &&
  printed !== 'I' &&
  !LETTERED_NOUNS.has(previous.toLowerCase())
