/** A day, a month or a year: `day` is null without a day, `month` without a month. Months count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** A day of the calendar. */
export interface CalendarDay extends CalendarDate {
  readonly month: number
  readonly day: number
}

export const isDay = (date: CalendarDate): date is CalendarDay =>
  date.month !== null && date.day !== null

/** A number with two digits at least: "04". */
export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  const parts = [month, day].filter((part) => part !== null).map(twoDigits)
  return [String(year).padStart(4, '0'), ...parts].join('-')
}

/** The date of a value such as `formatDate` gives; a time behind it is left out. */
export function parseDate(value: string): CalendarDate {
  const [year = 0, month = null, day = null] = value.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}

/** The day; null for one that no calendar has, such as 31 April. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const date = fromTime(Date.UTC(year, month - 1, day))
  return date.month === month && date.day === day ? date : null
}

export const addDays = (date: CalendarDay, days: number): CalendarDay =>
  fromTime(timeOf(date) + days * DAY)

/** The month that lies so many months from another. */
export function addMonths(year: number, month: number, months: number): CalendarDate {
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: null }
}

/** How many days lie between two days; below zero where the second comes first. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY)

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: CalendarDay): number => new Date(timeOf(date)).getUTCDay()

const DAY = 86_400_000

const timeOf = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day)

function fromTime(time: number): CalendarDay {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
