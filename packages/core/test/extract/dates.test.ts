import { findDates } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { findClockTimes } from '../../src/extract/clock.ts'
import { findRelativeDays } from '../../src/extract/relative-days.ts'

describe('findDates', () => {
  test.each([
    ['4 March 2024', '2024-03-04'],
    ['the 4th of March, 2024', '2024-03-04', '4th of March, 2024'],
    ['March 4, 2024', '2024-03-04'],
    ['Sept. 9 2023', '2023-09-09'],
    ['MAY 17, 2022', '2022-05-17'],
    ['4-Mar-2024', '2024-03-04'],
    ['2024-03-04', '2024-03-04'],
    ['2024-03-04T10:32Z', '2024-03-04', '2024-03-04'],
    ['2024/03/04', '2024-03-04'],
    ['04.03.2024', '2024-03-04'],
    ['25/04/2024', '2024-04-25'],
    ['04/25/2024', '2024-04-25'],
    ['05/05/2024', '2024-05-05'],
    ['29 February 2024', '2024-02-29'],
    ['4\u00A0March\u00A02024', '2024-03-04'],
  ])('“%s” is the day %s', (text, value, printed = text) => {
    const start = text.indexOf(printed)
    const end = start + printed.length
    expect(findDates(text)).toEqual([
      { text: printed, start, end, value, precision: 'day', basis: 'explicit' },
    ])
  })

  test('a month with its year is a date as well', () => {
    expect(findDates('in March 2024')).toMatchObject([{ value: '2024-03', precision: 'month' }])
  })

  test.each(['03/04/2024', '3-4-2024'])(
    'the order of day and month in “%s” is not guessed',
    (text) => {
      expect(findDates(text)).toMatchObject([{ text, value: null, basis: 'none' }])
    },
  )

  test.each([
    'April 31, 2024',
    '31/04/2024',
    '2024-02-30',
    '29.02.2023',
    'March 4',
    'on Thursday',
    'in 2024',
    '2024',
    'the 1/2/2024/5 code',
    'The march 4 miles long',
  ])('“%s” has none', (text) => {
    expect(findDates(text)).toEqual([])
  })

  test('dates come in the order of the text, each once', () => {
    const text = 'From March 2021 to 4 March 2024, and on 2023-10-19.'
    expect(findDates(text).map(({ value }) => value)).toEqual([
      '2021-03',
      '2024-03-04',
      '2023-10-19',
    ])
  })
})

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

describe('findRelativeDays', () => {
  test.each([
    ['Talks resume on Thursday.', ['Thursday']],
    ['She left last Monday and comes back next week.', ['last Monday', 'next week']],
    ['Yesterday it rained, and today it snows.', ['Yesterday', 'today']],
    ['It rained yesterday.', ['yesterday']],
    ['Sundays are quiet, and the Thursdayman came.', []],
    ['It rained on 4 March 2024.', []],
  ])('“%s” has %j', (text, days) => {
    expect(findRelativeDays(text).map(({ start, end }) => text.slice(start, end))).toEqual(days)
  })
})
