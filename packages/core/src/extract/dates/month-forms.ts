import { type Form, type FormPart, formsOf, type Meaning, type Side } from './meaning.ts'
import { alone, FULL_MONTH, GAP, monthNumber, SHORT_MONTH } from './words.ts'

const MONTH = `(?<month>(?:${FULL_MONTH})|${SHORT_MONTH})`
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const LAST_DAY = '(?<lastDay>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
/** No day of a month: "May 5,000", "March 3.5", "May 10%", "June 30-day". */
const NO_COUNT = '(?![.,:]\\d|[-–]day| ?%)'
const TO = `(?:[ \\u00A0]?[-–—][ \\u00A0]?|${GAP}(?:to|and|or|through|until)${GAP})`
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)'
const SAID_YEAR = `(?:,?${GAP}(?:of${GAP})?(?<side>[Ll]ast|[Tt]his|[Nn]ext)${GAP}year)?`
const SIDE = `(?:(?<side>[Ll]ast|[Nn]ext|[Tt]his(?:${GAP}(?:past|coming))?)${GAP})?`

/** "March 4", "4 March", "the 4th of March", with "last year"; "March 3-5" names two days. Years are read before, where they are printed. */
export const monthForms: readonly Form[] = [
  ...formsOf(
    readDays,
    alone(`${MONTH}${GAP}${DAY}${TO}${LAST_DAY}(?:,?${GAP}${YEAR})?${NO_COUNT}`),
    alone(`${DAY}${TO}${LAST_DAY}${GAP}${MONTH}(?:,?${GAP}${YEAR})?`),
  ),
  ...formsOf(
    readDay,
    alone(`${MONTH}${GAP}${DAY}${NO_COUNT}${SAID_YEAR}`),
    alone(`${DAY}(?:${GAP}of)?${GAP}${MONTH}${SAID_YEAR}`),
  ),
  ...formsOf(
    readMonthOfYear,
    alone(`${MONTH},?${GAP}(?:of${GAP})?(?<side>[Ll]ast|[Tt]his|[Nn]ext)${GAP}year`),
    alone(`${MONTH}${GAP}(?:of${GAP})?(?:that|that${GAP}same|the${GAP}same)${GAP}year`),
  ),
  ...formsOf(
    readMonth,
    alone(`${SIDE}(?<month>${FULL_MONTH})`),
    alone(`${SIDE}(?<month>${SHORT_MONTH})`),
  ),
]

function readDays(match: RegExpExecArray): FormPart[] | null {
  const { month = '', day = '', lastDay = '', year } = match.groups ?? {}
  const [whole] = match
  const dates = [Number(day), Number(lastDay)].map((number) => ({
    kind: 'calendar' as const,
    year: year === undefined ? null : Number(year),
    month: monthNumber(month),
    day: number,
  }))
  const [first, last] = dates
  if (first === undefined || last === undefined || first.day >= last.day) return null
  // The first part ends with its day, the second begins with its own: "March 3" and "5, 2019", "3" and "5 March".
  const monthFirst = whole.startsWith(month)
  const from = monthFirst ? month.length : 0
  const firstEnd = whole.indexOf(day, from) + day.length
  const lastStart = whole.indexOf(lastDay, firstEnd)
  return [
    { start: 0, end: firstEnd, meaning: first },
    { start: lastStart, end: whole.length, meaning: last },
  ]
}

function readDay(match: RegExpExecArray): Meaning | null {
  const { month = '', day = '', side } = match.groups ?? {}
  const date = {
    kind: 'calendar',
    year: null,
    month: monthNumber(month),
    day: Number(day),
  } as const
  return side === undefined ? date : { ...date, yearShift: shiftOf(side) }
}

function readMonthOfYear({ groups }: RegExpExecArray): Meaning {
  const { month = '', side } = groups ?? {}
  const date = { kind: 'calendar', year: null, month: monthNumber(month), day: null } as const
  return side === undefined
    ? { ...date, yearShift: 0, from: 'told' }
    : { ...date, yearShift: shiftOf(side) }
}

function readMonth(match: RegExpExecArray, text: string): Meaning | null {
  const { month = '', side } = match.groups ?? {}
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  if (/(?:each|every) $/i.test(before)) return null
  if (side === undefined && !isMonth(month, before, after)) return null
  const date = { kind: 'calendar', year: null, month: monthNumber(month), day: null } as const
  return side === undefined ? date : { ...date, side: sideOf(side) }
}

/** Names that are words or given names as well: they need words around them that no name or verb has. */
const DOUBTFUL = /^(?:march|april|may|june|august|mar|jan)\b/i
const LEADS =
  /(?:^|[\s(])(?:in|since|until|till|by|from|to|of|during|through|before|after|for|late|early|mid|between|as|than|end|and|or|last|next|this|-)[\s-]*$/i
/** "Ant and Dec": an abbreviation without its stop needs more. */
const SHORT_LEADS =
  /(?:^|[\s(])(?:in|since|until|till|by|from|late|early|mid|last|next|this)[\s-]+$/i
const DETERMINER = /(?:^|[\s(])(?:a|an|the|its|his|her|their|our|one|two)\s+$/i

function isMonth(month: string, before: string, after: string): boolean {
  if (/^\.\d/.test(after)) return false
  if (/^[ \u00A0]?\d/.test(after) && !/^ (?:19|20)\d\d\b/.test(after)) return false
  if (!/[A-Z]{2}|\p{Ll}{3}|\.$/u.test(month.slice(1)) && month !== 'May')
    return SHORT_LEADS.test(before)
  if (LEADS.test(before)) return !/^(?:[’']s)? \p{Lu}\p{Ll}/u.test(after) || !DOUBTFUL.test(month)
  if (DOUBTFUL.test(month) || month.endsWith('.')) {
    return DETERMINER.test(before) && /^(?:[’']s)?[ -]\p{Ll}/u.test(after)
  }
  // "January Olsen" and "Black September" are names.
  return !/^ \p{Lu}\p{Ll}/u.test(after) && !/\p{Lu}\p{Ll}+ $/u.test(before)
}

const sideOf = (printed: string): Side => {
  const word = printed.toLowerCase()
  if (word.endsWith('past')) return 'last'
  if (word.endsWith('coming')) return 'next'
  return word === 'last' ? 'last' : word === 'next' ? 'next' : 'this'
}

const shiftOf = (side: string): number => ({ last: -1, this: 0, next: 1 })[sideOf(side)]
