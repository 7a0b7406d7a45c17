import { expect, test } from 'vitest'
import { told } from './dated.ts'

// Easter Sundays as the churches' published tables have them.
test.each([
  ['2019-05-01', '2019-04-21'],
  ['2024-05-01', '2024-03-31'],
  ['2025-05-01', '2025-04-20'],
  ['2000-05-01', '2000-04-23'],
  ['1961-05-01', '1961-04-02'],
])('in the year of %s Easter Sunday was %s', (published, easter) => {
  expect(told('They met on Easter Sunday.', published)).toEqual([`Easter Sunday ${easter}`])
})

test.each([
  ['Ash Wednesday', '2024-02-14'],
  ['Good Friday', '2024-03-29'],
  ['Easter Monday', '2024-04-01'],
  ['May Day', '2024-05-01'],
  ['Memorial Day', '2024-05-27'],
  ['Labor Day', '2024-09-02'],
  ['Halloween', '2024-10-31'],
  ['Thanksgiving Day', '2024-11-28'],
  ['Christmas Eve', '2024-12-24'],
  ["New Year's Eve", '2024-12-31'],
])('%s of 2024 was %s', (name, day) => {
  expect(told(`They met on ${name}.`, '2024-12-31')).toEqual([`${name} ${day}`])
})

test('a day with a name is in the year of its story', () => {
  expect(told('On June 3, 2019, they won. On Christmas Day they sailed.').at(-1)).toBe(
    'Christmas Day 2019-12-25',
  )
  expect(told('They sailed on Christmas Day.', null)).toEqual(['Christmas Day null'])
})
