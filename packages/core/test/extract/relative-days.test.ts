import { describe, expect, test } from 'vitest'
import { findRelativeDays } from '../../src/extract/relative-days.ts'

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
