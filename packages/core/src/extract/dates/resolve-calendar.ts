import {
  type CalendarDate,
  type CalendarDay,
  calendarDay,
  daysBetween,
  weekdayOf,
} from './calendar.ts'
import type { Meaning, Side } from './meaning.ts'
import { isNear, type Resolved, type Situation } from './situation.ts'
import type { Tense } from './tense.ts'

type Calendar = Extract<Meaning, { kind: 'calendar' }>

/** A date by its month or year: from its own words, else from the story it stands in, else from the day of the article. */
export function resolveCalendar(meaning: Calendar, situation: Situation): Resolved | null {
  const { year, month, day, side, yearShift, weekday } = meaning
  const { base, tense, rangeYear } = situation
  const dated = (ofYear: number | null, basis: Resolved['basis']): Resolved | null => {
    const date = ofYear === null ? null : dateOf(ofYear, month, day)
    return date && { date, basis }
  }
  if (year !== null) return dated(year, 'explicit')
  if (month === null) return null
  if (rangeYear !== null) return dated(rangeYear, 'explicit')
  if (yearShift !== undefined) {
    return base === null ? null : dated(base.date.year + yearShift, base.basis)
  }
  if (side === undefined) {
    const storyYear = yearOfStory(month, situation)
    if (storyYear !== null) return dated(storyYear, 'context')
  }
  if (base === null) return null
  if (weekday !== undefined && day !== null) {
    const fitting = yearOfWeekday(base.date.year, month, day, weekday)
    if (fitting !== null) return dated(fitting, base.basis)
  }
  return dated(
    side === undefined
      ? yearAround(base.date, month, day, tense)
      : yearBeside(base.date, month, side, tense),
    base.basis,
  )
}

function dateOf(year: number, month: number | null, day: number | null): CalendarDate | null {
  return month === null || day === null ? { year, month, day } : calendarDay(year, month, day)
}

/**
 * A story that tells of a past year goes on in it: behind "On September 15, 2020", "on October 23" is of 2020, whenever the article
 * was published. Null where the dates before tell of no such year.
 */
function yearOfStory(month: number, situation: Situation): number | null {
  const { told, base, tense, follows } = situation
  if (told?.date?.month == null || !isNear(situation)) return null
  if (told.basis !== 'explicit' && told.basis !== 'context') return null
  const { year } = told.date
  if (base !== null && (tense === 'future' || year >= base.date.year)) return null
  // A story in its order goes from December to January without naming the year that began.
  const turned = told.date.month - month > (follows ? 0 : TURN)
  return turned && (base === null || year < base.date.year) ? year + 1 : year
}

/** In months: what lies further back in the year than this is rather of the next. */
const TURN = 8

/** Of the years around the article's one at most has the day on that weekday: "Saturday, April 25". */
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

/** How far ahead a date lies that no word calls future, and that one does, in days. */
const NEAR_FUTURE = 60
const FUTURE = 300

/** The year that news leaves out is the one that puts the date near the article: behind it, unless it is told as to come. */
function yearAround(
  base: CalendarDate,
  month: number,
  day: number | null,
  tense: Tense | null,
): number | null {
  if (base.month === null) return null
  if (day === null) return monthAround(base.year, month - base.month, tense)
  const from: CalendarDay = { year: base.year, month: base.month, day: base.day ?? 28 }
  const [past, next] = yearsAround(from, month, day)
  if (past === null || next === null) return past ?? next
  if (tense === 'past') return past
  const ahead = daysBetween(from, { year: next, month, day })
  return ahead <= (tense === 'future' ? FUTURE : NEAR_FUTURE) ? next : past
}

/** The last year in which the day is not behind `from`, and the first in which it is. 29 February is not in every year. */
function yearsAround(
  from: CalendarDay,
  month: number,
  day: number,
): [number | null, number | null] {
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => from.year + n)
  const distance = (year: number): number | null => {
    const date = calendarDay(year, month, day)
    return date && daysBetween(from, date)
  }
  const past = years.filter((year) => (distance(year) ?? 1) <= 0).at(-1)
  const next = years.find((year) => (distance(year) ?? 0) > 0)
  return [past ?? null, next ?? null]
}

/** `ahead`: how many months the month lies behind that of the article in the same year. */
function monthAround(year: number, ahead: number, tense: Tense | null): number {
  if (tense === 'future') return ahead >= 0 ? year : ahead <= -3 ? year + 1 : year
  if (ahead <= 0) return tense === null && ahead <= -10 ? year + 1 : year
  // Eleven months ago it would be "last December".
  return ahead <= (tense === null ? 2 : 1) ? year : year - 1
}

function yearBeside(
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
