import { readSince } from '@clipdesk/core'
import { expect, test } from 'vitest'

const NOW = new Date('2024-03-06T15:30Z')
const since = (typed: string) => readSince(typed, NOW).toISOString()

test.each([
  ['12h', '2024-03-06T03:30:00.000Z'],
  ['today', '2024-03-06T00:00:00.000Z'],
  ['yesterday', '2024-03-05T00:00:00.000Z'],
  [' 7d ', '2024-02-28T00:00:00.000Z'],
  ['2024-03', '2024-03-01T00:00:00.000Z'],
  ['4 March 2024', '2024-03-04T00:00:00.000Z'],
])('%s is a moment', (typed, moment) => {
  expect(since(typed)).toBe(moment)
})

test.each(['', 'soon', '2024-02-31', '99999h'])(
  '“%s” is none, and it is said how one is written',
  (typed) => {
    expect(() => since(typed)).toThrow(/Write it as yesterday, 12h, 7d/)
  },
)

test('what is still to come is refused', () => {
  expect(() => since('2024-03-07')).toThrow(/still to come/)
})
