import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { hintsOf, NOW, treeOf } from './fixtures/shape.ts'

const daysOf = (text: string, now = NOW) => {
  const query = parseQuery(text, { now })
  return treeOf(query).replace('+date=', '') || hintsOf(query).join().split(' ')[0]
}

describe('what after, before and on leave', () => {
  test.each([
    ['after:2024', '2024-01-01..'],
    ['after:2024-03', '2024-03-01..'],
    ['since:2024-03-04', '2024-03-04..'],
    ['before:2024', '..2023-12-31'],
    ['before:2024-03', '..2024-02-29'],
    ['before:2024-03-04', '..2024-03-03'],
    ['on:2024', '2024-01-01..2024-12-31'],
    ['on:2023-02', '2023-02-01..2023-02-28'],
    ['on:2024-03-04', '2024-03-04..2024-03-04'],
    ['on:2024-01..2024-03', '2024-01-01..2024-03-31'],
    ['2024-01..2024-03', '2024-01-01..2024-03-31'],
    ['2024..', '2024-01-01..'],
    ['..2024-03', '..2024-03-31'],
    ['2024/01/05..2024/2', '2024-01-05..2024-02-29'],
    ['30d..7d', '2024-02-05..2024-02-28'],
  ])('%s: %s', (text, days) => {
    expect(daysOf(text)).toBe(days)
  })
})

describe('ways of writing a day', () => {
  test.each([
    ['2024-3-4', '2024-03-04'],
    ['2024/03/04', '2024-03-04'],
    ['"4 March 2024"', '2024-03-04'],
    ['“4. März 2024”', '2024-03-04'],
    ['"4 Sept. 2024"', '2024-09-04'],
    ['"March 4, 2024"', '2024-03-04'],
    ['"MARCH 4 2024"', '2024-03-04'],
    ['today', '2024-03-06'],
    ['Yesterday', '2024-03-05'],
    ['0d', '2024-03-06'],
    ['7d', '2024-02-28'],
    ['2W', '2024-02-21'],
    ['3m', '2023-12-06'],
    ['1y', '2023-03-06'],
  ])('%s is %s', (typed, day) => {
    expect(daysOf(`on:${typed}`)).toBe(`${day}..${day}`)
  })

  test('a month ago is in the month before, however long', () => {
    expect(daysOf('on:1m', new Date('2024-03-31T00:00Z'))).toBe('2024-02-29..2024-02-29')
    expect(daysOf('on:"March 2024"')).toBe('2024-03-01..2024-03-31')
  })

  test.each([
    '2024-13',
    '2024-00',
    '2024-02-31',
    '2023-02-29',
    '"31 April 2024"',
    '0000',
    '99999y',
    '99999w',
  ])('%s is in no calendar that is known', (typed) => {
    expect(daysOf(`after:${typed}`)).toBe('impossible-date')
  })

  test.each(['soon', '4/3/2024', '20240304', '2024-03/04', '"4 Foo 2024"', '2024..', 'March'])(
    '%s can’t be read',
    (typed) => {
      expect(daysOf(`after:${typed}`)).toBe('unreadable-date')
    },
  )
})
