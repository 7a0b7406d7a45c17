import {
  type CalendarDate,
  type CalendarDay,
  calendarDay,
  daysBetween,
  isDay,
  weekdayOf,
} from './calendar.ts'
import type { DayOfYear, Meaning, Side } from './meaning.ts'
import { isNear, type Resolved, type Situation } from './situation.ts'
import type { Tense } from './tense.ts'
import { yearAround } from './year-around.ts'

type Calendar = Extract<Meaning, { kind: 'calendar' }>

/** A day with a name of its own, in the year of its story. */
export function resolveNamedDay(dayIn: DayOfYear, situation: Situation): Resolved | null {
  const { base, told, tense } = situation
  const inStory = dayIn((told?.date ?? base?.date)?.year ?? 0)
  const ofStory = inStory && yearOfStory(inStory, situation)
  if (ofStory !== null) return dated(dayIn(ofStory), 'context')
  const year = base && yearAround(base.date, dayIn, tense)
  return base === null || year === null ? null : dated(dayIn(year), base.basis)
}

const dated = (date: CalendarDate | null, basis: Resolved['basis']): Resolved | null =>
  date && { date, basis }

/** A date by its month or year: from its own words, else from the story it stands in, else from the day of the article. */
export function resolveCalendar(meaning: Calendar, situation: Situation): Resolved | null {
  const { year, month, side, yearShift } = meaning
  const { base } = situation
  const inYear = (ofYear: number | null, basis: Resolved['basis']): Resolved | null =>
    ofYear === null ? null : dated(dateOf(ofYear, month, meaning.day), basis)
  const printed = year ?? situation.yearBeside
  if (printed !== null || month === null) return inYear(printed, 'explicit')
  if (meaning.from === 'told') {
    const { told } = situation
    return told?.date && isNear(situation) ? inYear(told.date.year, 'context') : null
  }
  if (yearShift === undefined && side === undefined) {
    const ofStory =
      yearOfStory({ month, day: meaning.day }, situation) ?? yearPrinted(meaning, situation)
    if (ofStory !== null) return inYear(ofStory, 'context')
  }
  return (
    base && inYear(yearByArticle({ ...meaning, month }, base.date, situation.tense), base.basis)
  )
}

/** The year that the day of the article gives to a month or a day. */
function yearByArticle(
  { month, day, side, yearShift, weekday }: Calendar & { readonly month: number },
  base: CalendarDate,
  tense: Tense | null,
): number | null {
  if (yearShift !== undefined) return base.year + yearShift
  if (side !== undefined) return yearOnSide(base, month, side, tense)
  if (day === null) return monthAround(base, month, tense)
  const fitting = weekday === undefined ? null : yearOfWeekday(base.year, month, day, weekday)
  return fitting ?? yearAround(base, (year) => calendarDay(year, month, day), tense)
}

/** A day that the article prints with its year is the same day where it leaves the year out, unless one nearer to the article is meant. */
function yearPrinted({ month, day }: Calendar, { printed, base }: Situation): number | null {
  const year = printed.get(`${month}-${day}`) ?? null
  if (year === null || month === null || day === null) return null
  if (base === null || !isDay(base.date)) return year
  const near = calendarDay(base.date.year, month, day)
  const isNews = near !== null && Math.abs(daysBetween(near, base.date)) <= DAYS_OF_NEWS
  return isNews ? null : year
}

/** So near to its article a day is rather told of than remembered. */
const DAYS_OF_NEWS = 14

function dateOf(year: number, month: number | null, day: number | null): CalendarDate | null {
  return month === null || day === null ? { year, month, day } : calendarDay(year, month, day)
}

/**
 * A story that tells of a past year goes on in it: behind "On September 15, 2020", "on October 23" is of 2020, whenever the article
 * was published. Null where the dates before tell of no such year.
 */
function yearOfStory(
  { month, day }: Pick<CalendarDay, 'month'> & Pick<CalendarDate, 'day'>,
  situation: Situation,
): number | null {
  const { told, base, tense, follows } = situation
  if (told?.date == null || !isNear(situation) || tense === 'future') return null
  if (told.basis !== 'explicit' && told.basis !== 'context') return null
  const { date } = told
  if (date.month === null || (base !== null && date.year >= base.date.year)) return null
  // Figures of months are compared across the years: a month goes on with the story only beside a day of it.
  const isBeside = told.paragraph === situation.paragraph && date.day !== null
  if (day === null && !isBeside && !follows) return null
  // A story in its order goes from December to January without naming the year that began.
  return date.month - month > (follows ? 0 : TURN) ? date.year + 1 : date.year
}

/** In months: what lies further back in the year than this is rather of the next. */
const TURN = 8

/** Of the years around the article's one at most has the day on that weekday: "Saturday, May 4". */
const yearOfWeekday = (
  around: number,
  month: number,
  day: number,
  weekday: number,
): number | null =>
  [around, around - 1, around + 1].find((year) => {
    const date = calendarDay(year, month, day)
    return date !== null && weekdayOf(date) === weekday
  }) ?? null

/** The year in which a month is near the article: behind it, unless it is told as to come or about to begin. */
function monthAround(base: CalendarDate, month: number, tense: Tense | null): number | null {
  if (base.month === null) return null
  const { year } = base
  const ahead = month - base.month
  if (tense === 'future') return ahead >= 0 ? year : ahead <= -3 ? year + 1 : year
  if (ahead <= 0) return tense === null && ahead <= -8 ? year + 1 : year
  // Eleven months ago it would be "last December".
  return ahead <= (tense === null ? 4 : 1) ? year : year - 1
}

function yearOnSide(
  base: CalendarDate,
  month: number,
  side: Side,
  tense: Tense | null,
): number | null {
  if (base.month === null) return null
  if (side === 'this') return base.year
  // The month that has just ended is "last month".
  if (side === 'last') return month < base.month - 1 ? base.year : base.year - 1
  return month > base.month || (month === base.month && tense === 'past')
    ? base.year
    : base.year + 1
}
