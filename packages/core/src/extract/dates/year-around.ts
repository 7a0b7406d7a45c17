import { type CalendarDate, type CalendarDay, daysBetween } from './calendar.ts'
import type { DayOfYear } from './meaning.ts'
import type { Tense } from './tense.ts'

/** How far ahead a date lies that no word calls future, and that one does, in days. */
const NEAR_FUTURE = 90
const FUTURE = 300

/**
 * The year that news leaves out, which is the one that puts the day near the article: behind it, unless it is told as to come or
 * soon comes. Null where the article's own month is not known.
 */
export function yearAround(
  base: CalendarDate,
  dayIn: DayOfYear,
  tense: Tense | null,
): number | null {
  if (base.month === null) return null
  const from: CalendarDay = { year: base.year, month: base.month, day: base.day ?? 28 }
  // 29 February may be four years away, or eight around a century.
  const days = [...Array(2 * YEARS + 1).keys()].flatMap((n) => dayIn(from.year - YEARS + n) ?? [])
  const past = days.findLast((day) => daysBetween(from, day) <= 0)
  const next = days.find((day) => daysBetween(from, day) > 0)
  if (past === undefined || next === undefined) return null
  const ahead = daysBetween(from, next)
  const comes = tense !== 'past' && ahead <= (tense === 'future' ? FUTURE : NEAR_FUTURE)
  return comes ? next.year : past.year
}

const YEARS = 8
