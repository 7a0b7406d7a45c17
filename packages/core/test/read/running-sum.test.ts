import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runningSum } from '../../src/read/running-sum.ts'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

test('a sum over a stretch is that of its values, wherever it begins and ends', () => {
  const place = fc.integer({ min: -5, max: 15 })
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 10 }),
      place,
      place,
      (values, from, to) => {
        const sums = runningSum(values)
        const slice = values.slice(Math.max(0, from), Math.max(0, to))
        expect(sums.between(from, to)).toBe(sum(slice))
        expect(sums.total).toBe(sum(values))
      },
    ),
  )
})

test('a share is divided by what is there, not by what was asked for', () => {
  const { within, shareWithin } = runningSum([1, 0, 1, 1])
  expect(within(0, 1)).toBe(1)
  expect(shareWithin(0, 1)).toBe(0.5)
  expect(shareWithin(2, 5)).toBe(0.75)
})
