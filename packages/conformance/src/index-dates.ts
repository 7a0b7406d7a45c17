import type { OpenIndex } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { indexedDesk } from './indexed-desk.ts'

const dated = (key: string, published?: string) => ({
  key,
  headline: `Ferry ${key}`,
  ...(published === undefined ? {} : { published }),
})

const ARTICLES = [
  dated('year', '2024'),
  dated('february', '2024-02'),
  dated('leap', '2024-02-29'),
  dated('first', '2024-03-01'),
  dated('minute', '2024-03-04T23:59'),
  dated('none'),
  dated('old', '1998-12-31'),
]

/** When articles were published: a date of a month or a year may be any day of it. */
export function testDates(open: OpenIndex): void {
  describe('dates', () => {
    test.each<[query: string, found: readonly string[], because: string]>([
      ['after:2024-03', ['first', 'minute', 'year'], 'from the first day of a month'],
      ['before:2024-03', ['february', 'leap', 'old', 'year'], 'to the day before it'],
      ['after:2024', ['february', 'first', 'leap', 'minute', 'year'], 'from the first of a year'],
      ['before:2024', ['old'], 'to the last day of the year before'],
      ['on:2024-02-29', ['february', 'leap', 'year'], 'a day'],
      ['on:2024-03-04', ['minute', 'year'], 'a day, whatever the hour'],
      ['on:2024-02', ['february', 'leap', 'year'], 'a month'],
      ['on:1998', ['old'], 'a year'],
      ['2024-02-29..2024-03-01', ['february', 'first', 'leap', 'year'], 'both ends are in it'],
      ['..1999', ['old'], 'a range without a beginning'],
      ['2024-03-02..', ['minute', 'year'], 'a range without an end'],
      ['after:2024-02 before:2024-03', ['february', 'leap', 'year'], 'two dates are one range'],
      ['-on:2024', ['none', 'old'], 'what has no date is not of that date'],
      ['-after:1990', ['none'], 'what is left of all dates'],
      ['on:2023', [], 'a year of which there is nothing'],
      ['on:2024-02-30', [], 'a day that is none is no query by itself'],
      ['"ferry none" on:2024-13', ['none'], 'and is passed over beside one'],
      ['on:2024-03-04 OR on:1998', ['minute', 'old', 'year'], 'dates may be alternatives'],
    ])('%s finds %j: %s', async (query, found) => {
      const { file, find } = indexedDesk(open)
      await file(...ARTICLES)
      expect([...(await find(query))].sort()).toEqual(found)
    })

    test('they come in the order of their dates where that is asked for, those without last', async () => {
      const { file, find } = indexedDesk(open)
      await file(...ARTICLES, dated('again', '2024-03-01'))
      const newest = ['minute', 'again', 'first', 'leap', 'february', 'year', 'old', 'none']
      expect(await find('ferry sort:date')).toEqual(newest)
      expect(await find('ferry sort:newest', 2)).toEqual(newest.slice(0, 2))
      const oldest = ['old', 'year', 'february', 'leap', 'first', 'again', 'minute', 'none']
      expect(await find('ferry sort:oldest')).toEqual(oldest)
      expect(await find('sort:date -minute ferry')).toEqual(newest.slice(1))
    })
  })
}
