import fc from 'fast-check'
import { expect, test } from 'vitest'
import { together } from '../../../src/search/index/proximity.ts'

const places = fc
  .uniqueArray(fc.nat({ max: 60 }), { maxLength: 30 })
  .map((list) => list.sort((a, b) => a - b))

test('words stand together as often as looking at every two places says', () => {
  fc.assert(
    fc.property(places, places, (first, second) => {
      const near = first.filter((a) => second.some((b) => Math.abs(a - b) < 8)).length
      const ordered = first.filter((a) => second.includes(a + 1)).length
      expect(together(first, second, 8)).toEqual({ ordered, near })
    }),
    { numRuns: 1000 },
  )
})
