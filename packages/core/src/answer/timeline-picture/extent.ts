import type { DatePrecision } from '../../article.ts'

/** A stretch of time in milliseconds of UTC, half-open; a moment has no length. */
export interface Extent {
  readonly start: number
  readonly end: number
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** How exact the form of a value is: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export const precisionOf = (value: string): DatePrecision =>
  value.length > 10 ? 'minute' : value.length > 7 ? 'day' : value.length > 4 ? 'month' : 'year'

/** All the time that a value may mean: a moment for a minute, else its day, month or year. */
export function extentOf(value: string): Extent {
  const start = Date.parse(PARSED[precisionOf(value)](value))
  const date = new Date(start)
  switch (precisionOf(value)) {
    case 'minute':
      return { start, end: start }
    case 'day':
      return { start, end: start + DAY }
    case 'month':
      return { start, end: date.setUTCMonth(date.getUTCMonth() + 1) }
    case 'year':
      return { start, end: date.setUTCFullYear(date.getUTCFullYear() + 1) }
  }
}

const PARSED: Readonly<Record<DatePrecision, (value: string) => string>> = {
  minute: (value) => `${value}Z`,
  day: (value) => `${value}T00:00Z`,
  month: (value) => `${value}-01T00:00Z`,
  year: (value) => `${value}-01-01T00:00Z`,
}
