import { type Form, type FormPart, formsOf, type Meaning } from './meaning.ts'
import { isYear } from './year-evidence.ts'

const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)'
/** Not in a word, an amount of money, a decimal, a fraction, a telephone number or an address. */
const OPEN = '(?<![\\p{L}\\p{N}$£€¥#@_/]|\\d[.,:/-]|\\p{L}[.:/]|[$£€¥#] )'
const CLOSE = '(?![\\p{L}\\p{N}%$£€¥_@/]|[.,:]\\d|-\\p{L}|-\\d{3})'

/** Bare years, "2015-16" and "from 2015 to 2019", and years said in words in the transcripts of broadcasts. */
export const yearForms: readonly Form[] = [
  ...formsOf(
    readYears,
    new RegExp(`${OPEN}(?<from>${YEAR})[-–—/](?<to>${YEAR}|\\d\\d)${CLOSE}`, 'gu'),
  ),
  ...formsOf(readYear, new RegExp(`${OPEN}(?<year>${YEAR})${CLOSE}`, 'gu')),
]

function readYears({ groups, 0: whole }: RegExpExecArray): FormPart[] | null {
  const { from = '', to = '' } = groups ?? {}
  const last = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to)
  const first = Number(from)
  // "2000-20" is no span of years, and "1600-1700" may be hours.
  if (last <= first || last - first > 60) return null
  return [
    { start: 0, end: 4, meaning: ofYear(first) },
    { start: whole.length - to.length, end: whole.length, meaning: ofYear(last) },
  ]
}

function readYear(match: RegExpExecArray, text: string): Meaning | null {
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + 4, match.index + 40)
  return isYear(before, after) ? ofYear(Number(match[0])) : null
}

const ofYear = (year: number): Meaning => ({ kind: 'calendar', year, month: null, day: null })
