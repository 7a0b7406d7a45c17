import type { Expression, Meaning } from './meaning.ts'

/** "Thursday, March 4", "Thursday (4 March", "March 4 (Thursday" */
const BESIDE_DATE = /^(?:,? ?\(|,? (?:the )?)$/
/** "January nineteen ninety-seven", "January of 1997" */
const BESIDE_YEAR = /^,? (?:of )?$/
/** "5 p.m. on Thursday", "Thursday at 5 p.m.", "5 p.m., Nov. 6" */
const BESIDE_TIME = /^,? ?\(?(?:(?:at|on|by|from|around|about|until) (?:about |around )?)?$/

/** Joins what names one day together: a weekday with its date, a time with its day. The expressions come in the order of the text. */
export function joinExpressions(text: string, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = []
  for (const expression of expressions) {
    const before = joined.at(-1)
    const pair =
      before === undefined
        ? null
        : pairOf(
            before,
            expression,
            text.slice(before.end, expression.start),
            text.slice(expression.end, expression.end + 1),
          )
    if (pair === null) joined.push(expression)
    else joined[joined.length - 1] = pair
  }
  return joined
}

function pairOf(
  first: Expression,
  second: Expression,
  between: string,
  after: string,
): Expression | null {
  if (between.length > 16) return null
  const closes = between.includes('(') && after.startsWith(')')
  const span = { start: first.start, end: second.end + (closes ? 1 : 0) }
  if (BESIDE_YEAR.test(between)) {
    const { meaning } = second
    const inYear = meaning.kind === 'calendar' && meaning.month === null ? meaning.year : null
    if (first.meaning.kind === 'named-day' && inYear !== null) {
      const day = first.meaning.dayIn(inYear)
      return day && { ...span, meaning: { kind: 'calendar', ...day }, time: null }
    }
    if (lacksYear(first.meaning) && meaning.kind === 'calendar' && meaning.month === null) {
      return { ...span, meaning: { ...first.meaning, year: meaning.year }, time: null }
    }
  }
  if (BESIDE_DATE.test(between)) {
    const [date, weekday] = first.meaning.kind === 'weekday' ? [second, first] : [first, second]
    if (isDate(date.meaning) && weekday.meaning.kind === 'weekday') {
      const meaning = { ...date.meaning, weekday: weekday.meaning.weekday }
      return { ...span, meaning, time: first.time ?? second.time }
    }
  }
  // "10.30am (0930 GMT)"
  if (first.meaning.kind === 'clock' && second.meaning.kind === 'clock') {
    return /^ ?[(/]$/.test(between) ? { ...first, ...span } : null
  }
  if (!BESIDE_TIME.test(between)) return null
  if (first.meaning.kind === 'clock' && namesDay(second.meaning)) {
    return { ...second, ...span, time: first.meaning.time }
  }
  if (namesDay(first.meaning) && first.time === null && second.meaning.kind === 'clock') {
    return { ...first, ...span, time: second.meaning.time }
  }
  return null
}

type Calendar = Extract<Meaning, { kind: 'calendar' }>

const lacksYear = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' && meaning.year === null && meaning.yearShift === undefined

const isDate = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' && meaning.day !== null

const namesDay = (meaning: Meaning): boolean =>
  isDate(meaning) ||
  meaning.kind === 'named-day' ||
  meaning.kind === 'weekday' ||
  meaning.kind === 'weekday-of-week' ||
  (meaning.kind === 'shift' && meaning.unit === 'day')
