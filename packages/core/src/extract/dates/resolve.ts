import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  daysBetween,
  isDay,
  weekdayOf,
} from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { resolveCalendar, resolveNamedDay } from './resolve-calendar.ts'
import { isNear, type Resolved, type Situation } from './situation.ts'

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>

/** The date that an expression means where it stands, or null where that cannot be told. */
export function resolve(meaning: Meaning, situation: Situation): Resolved | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, situation)
    case 'named-day':
      return resolveNamedDay(meaning.dayIn, situation)
    case 'weekday':
      return resolveWeekday(meaning, situation)
    case 'weekday-of-week':
      return resolveDayOfWeek(meaning, situation)
    case 'shift':
      return resolveShift(meaning, situation)
    case 'clock':
      return resolveClock(situation)
    case 'untold':
      return null
    default:
      return meaning satisfies never
  }
}

/**
 * News names the days around its publication by their weekday: the last one, that of publication included, unless the sentence speaks of
 * what comes.
 */
function resolveWeekday(
  { weekday, side, from }: Of<'weekday'>,
  situation: Situation,
): Resolved | null {
  const anchor = from === 'told' ? toldDay(situation) : null
  if (anchor !== null) {
    const date = side === 'last' ? weekdayBefore(anchor, weekday) : weekdayAfter(anchor, weekday)
    return { date, basis: 'context' }
  }
  const { base, tense } = situation
  if (base === null || !isDay(base.date)) return null
  const day = base.date
  const ahead =
    side === 'next' ||
    (side !== 'last' && (tense === 'future' || (side === 'this' && tense === null)))
  if (side === null || side === 'this') {
    if (weekdayOf(day) === weekday) return { date: day, basis: base.basis }
  }
  return {
    date: ahead ? weekdayAfter(day, weekday) : weekdayBefore(day, weekday),
    basis: base.basis,
  }
}

/** Weeks begin on Monday. */
function resolveDayOfWeek(
  { weekday, weeks }: Of<'weekday-of-week'>,
  { base }: Situation,
): Resolved | null {
  if (base === null || !isDay(base.date)) return null
  const monday = addDays(base.date, -((weekdayOf(base.date) + 6) % 7))
  return { date: addDays(monday, weeks * 7 + ((weekday + 6) % 7)), basis: base.basis }
}

function resolveShift({ unit, by, from }: Of<'shift'>, situation: Situation): Resolved | null {
  if (from === 'publication') return shifted(situation.base, unit, by)
  const { told, base } = situation
  const inStory = told !== null && told.basis !== 'none' && isNear(situation)
  // Figures are compared with those of "a year earlier" than the article's own, whatever it told last of the present.
  const ofPresent = !inStory || (told.basis !== 'explicit' && told.basis !== 'context')
  if (unit === 'year' && ofPresent) return shifted(base, unit, by)
  return inStory && told.date ? shifted({ date: told.date, basis: 'context' }, unit, by) : null
}

function shifted(from: Resolved | null, unit: Of<'shift'>['unit'], by: number): Resolved | null {
  if (from === null) return null
  const date = shiftDate(from.date, unit, by)
  return date && { date, basis: from.basis }
}

function shiftDate(date: CalendarDate, unit: Of<'shift'>['unit'], by: number): CalendarDate | null {
  if (unit === 'year') return { year: date.year + by, month: null, day: null }
  if (unit === 'month') return date.month === null ? null : addMonths(date.year, date.month, by)
  return isDay(date) ? addDays(date, by) : null
}

/** A time of day belongs to the day told before it: in its own paragraph, or where news tells of the last days. */
function resolveClock(situation: Situation): Resolved | null {
  const date = toldDay(situation)
  const { base, told, paragraph } = situation
  if (date === null || told === null) return null
  if (told.paragraph === paragraph) return { date, basis: 'context' }
  const recent = base !== null && isDay(base.date) && isWithin(daysBetween(date, base.date), 0, 7)
  return recent ? { date, basis: 'context' } : null
}

const isWithin = (n: number, low: number, high: number): boolean => n >= low && n <= high

function toldDay(situation: Situation): CalendarDay | null {
  const date = isNear(situation) ? situation.told?.date : null
  return date && isDay(date) ? date : null
}

const weekdayBefore = (day: CalendarDay, weekday: number): CalendarDay =>
  addDays(day, -((weekdayOf(day) - weekday + 6) % 7) - 1)
const weekdayAfter = (day: CalendarDay, weekday: number): CalendarDay =>
  addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)
