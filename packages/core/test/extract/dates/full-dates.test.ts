import { describe, expect, test } from 'vitest'
import { findFullDates } from '../../../src/extract/dates/full-dates.ts'

describe('findFullDates', () => {
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
    expect(findFullDates(text)).toEqual([
      { text: printed, start, end, value, precision: 'day', basis: 'explicit' },
    ])
  })

  test('a month with its year is a date as well', () => {
    expect(findFullDates('in March 2024')).toMatchObject([{ value: '2024-03', precision: 'month' }])
  })

  test.each(['03/04/2024', '3-4-2024'])(
    'the order of day and month in “%s” is not guessed',
    (text) => {
      expect(findFullDates(text)).toMatchObject([{ text, value: null, basis: 'none' }])
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
    expect(findFullDates(text)).toEqual([])
  })

  test('dates come in the order of the text, each once', () => {
    const text = 'From March 2021 to 4 March 2024, and on 2023-10-19.'
    expect(findFullDates(text).map(({ value }) => value)).toEqual([
      '2021-03',
      '2024-03-04',
      '2023-10-19',
    ])
  })
})
