import { expect, test } from 'vitest'
import { PageLine, parse } from '../../src/batch/input.ts'

test.each([
  ['2024-03-01', '2024-03-01T00:00:00.000Z'],
  ['2024-03-01T09:30', '2024-03-01T09:30:00.000Z'],
  ['2024-03-01T09:30:00Z', '2024-03-01T09:30:00.000Z'],
  ['2024-03-01T09:30:00+02:00', '2024-03-01T07:30:00.000Z'],
])('a page that came in at %s came in at %s', (received, moment) => {
  expect(parse(PageLine, { text: 'News.', received }).received).toEqual(new Date(moment))
})

test.each(['yesterday', '2024-02-31', '09:30', ''])('"%s" is no date to come in at', (received) => {
  expect(() => parse(PageLine, { text: 'News.', received })).toThrow(
    'This line cannot be used: expected an ISO date or date-time (received).',
  )
})
