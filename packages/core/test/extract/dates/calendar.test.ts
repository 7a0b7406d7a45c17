import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  formatDate,
  parseDate,
  weekdayOf,
} from '../../../src/extract/dates/calendar.ts'

const day = fc.record({
  year: fc.integer({ min: 1500, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

test('days are counted through months, leap days and years', () => {
  expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 })
  expect(addDays({ year: 2023, month: 12, day: 31 }, 1)).toEqual({ year: 2024, month: 1, day: 1 })
  expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12, day: null })
  expect(addMonths(2024, 11, 14)).toEqual({ year: 2026, month: 1, day: null })
  expect(weekdayOf({ year: 2024, month: 3, day: 7 })).toBe(4)
})

test('a day that no calendar has is none', () => {
  expect(calendarDay(2024, 2, 29)).toEqual({ year: 2024, month: 2, day: 29 })
  expect(calendarDay(2023, 2, 29)).toBeNull()
  expect(calendarDay(2024, 4, 31)).toBeNull()
})

test('counting there and back ends where it began', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      const to = addDays(from, days)
      expect(daysBetween(from, to)).toBe(days)
      expect(weekdayOf(to)).toBe((((weekdayOf(from) + days) % 7) + 7) % 7)
      expect(parseDate(formatDate(to))).toEqual(to)
    }),
  )
})
