import { describe, expect, test } from 'vitest'
import { findClockTimes } from '../../../src/extract/dates/clock.ts'

describe('findClockTimes', () => {
  test.each([
    ['10:32 GMT', '10:32', '+00:00'],
    ['10.32', '10:32', null],
    ['9h05', '09:05', null],
    ['7:47 PM', '19:47', null],
    ['12:10am', '00:10', null],
    ['12:10 p.m. EST', '12:10', '-05:00'],
    ['23:10 (+03:30)', '23:10', '+03:30'],
    ['06:15:59.123Z', '06:15', '+00:00'],
    ['06:15 UTC+2', '06:15', '+02:00'],
    ['06:15 \u22125', '06:15', '-05:00'],
    ['10:32 ET', '10:32', null],
    ['10:32 on Monday', '10:32', null],
    ['9 p.m.', '21:00', null],
    ['12am', '00:00', null],
  ])('“%s” is %s %s', (text, time, zone) => {
    expect(findClockTimes(text)).toMatchObject([{ time, zone, start: 0 }])
  })

  test.each(['24:10', '10:60', '1,912', '13 p.m.', 'half past nine'])('“%s” has none', (text) => {
    expect(findClockTimes(text)).toEqual([])
  })
})
