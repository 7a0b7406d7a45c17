import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf } from '../../../src/search/index/best.ts'

test('the first are those that sorting would put first, in that order', () => {
  const scores = fc.array(fc.nat({ max: 9 }), { maxLength: 200 })
  fc.assert(
    fc.property(scores, fc.nat({ max: 250 }), (list, limit) => {
      const isBefore = (a: number, b: number): boolean => {
        const difference = (list[a] ?? 0) - (list[b] ?? 0)
        return difference > 0 || (difference === 0 && a > b)
      }
      const sorted = [...list.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
      expect(firstOf(list.keys(), limit, isBefore)).toEqual(sorted.slice(0, limit))
    }),
    { numRuns: 1000 },
  )
})

test('of none there is no first, and none are wanted where the limit is none', () => {
  expect(firstOf([], 5, (a, b) => a < b)).toEqual([])
  expect(firstOf([3, 1, 2], 0, (a, b) => a < b)).toEqual([])
})

test('the rest is not sorted: the best ten of 100,000 in the worst order take a few steps each', () => {
  let steps = 0
  const numbers = Array.from({ length: 100_000 }, (_, i) => 100_000 - i)
  const best = firstOf(numbers, 10, (a, b) => {
    steps += 1
    return a < b
  })
  expect(best).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(steps).toBeLessThan(10 * numbers.length)
})
