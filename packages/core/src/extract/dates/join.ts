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
  if (between.length > LONGEST_GAP) return null
  const closes = between.includes('(') && after.startsWith(')')
  const joined =
    withYear(first, second, between) ??
    withWeekday(first, second, between) ??
    withTime(first, second, between)
  return joined && { ...joined, start: first.start, end: second.end + (closes ? 1 : 0) }
}

const LONGEST_GAP = 16

function withYear(first: Expression, second: Expression, between: string): Expression | null {
  const { meaning } = second
  if (!BESIDE_YEAR.test(between) || meaning.kind !== 'calendar' || meaning.month !== null) {
    return null
  }
  if (first.meaning.kind === 'named-day' && meaning.year !== null) {
    const day = first.meaning.dayIn(meaning.year)
    return day && { ...first, meaning: { kind: 'calendar', ...day } }
  }
  const lacksYear =
    first.meaning.kind === 'calendar' &&
    first.meaning.year === null &&
    first.meaning.yearShift === undefined
  return lacksYear ? { ...first, meaning: { ...first.meaning, year: meaning.year } } : null
}

function withWeekday(first: Expression, second: Expression, between: string): Expression | null {
  if (!BESIDE_DATE.test(between)) return null
  const [date, weekday] = first.meaning.kind === 'weekday' ? [second, first] : [first, second]
  if (!isDate(date.meaning) || weekday.meaning.kind !== 'weekday') return null
  const meaning = { ...date.meaning, weekday: weekday.meaning.weekday }
  return { ...date, meaning, time: first.time ?? second.time }
}

function withTime(first: Expression, second: Expression, between: string): Expression | null {
  if (first.meaning.kind === 'clock' && second.meaning.kind === 'clock') {
    // "10.30am (0930 GMT)"
    return /^ ?[(/]$/.test(between) ? first : null
  }
  if (!BESIDE_TIME.test(between)) return null
  if (first.meaning.kind === 'clock' && namesDay(second.meaning)) {
    return { ...second, time: first.meaning.time }
  }
  const isOpen = namesDay(first.meaning) && first.time === null
  return isOpen && second.meaning.kind === 'clock' ? { ...first, time: second.meaning.time } : null
}

type Calendar = Extract<Meaning, { kind: 'calendar' }>

const isDate = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' && meaning.day !== null

const namesDay = (meaning: Meaning): boolean =>
  isDate(meaning) ||
  meaning.kind === 'named-day' ||
  meaning.kind === 'weekday' ||
  meaning.kind === 'weekday-of-week' ||
  (meaning.kind === 'shift' && meaning.unit === 'day')
