import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyOf,
  both,
  isEmpty,
  members,
  type Slots,
  sizeOf,
  without,
} from '../../../src/search/index/slots.ts'

const SIZE = 20
const set = fc.uniqueArray(fc.nat({ max: SIZE - 1 })).map((list) => new Set(list))
const slotsOf = (list: ReadonlySet<number>): Slots =>
  Uint8Array.from({ length: SIZE }, (_, i) => (list.has(i) ? 1 : 0))
const setOf = (slots: Slots): Set<number> => new Set(members(slots))

test('sets of slots are sets', () => {
  fc.assert(
    fc.property(set, set, (a, b) => {
      const [one, other] = [slotsOf(a), slotsOf(b)]
      expect([...members(one)]).toEqual([...a].sort((x, y) => x - y))
      expect(setOf(both(one, other))).toEqual(new Set([...a].filter((one) => b.has(one))))
      expect(setOf(anyOf([one, other], SIZE))).toEqual(new Set([...a, ...b]))
      expect(setOf(without(one, other))).toEqual(new Set([...a].filter((one) => !b.has(one))))
      expect([sizeOf(one), isEmpty(one)]).toEqual([a.size, a.size === 0])
      expect([setOf(one), setOf(other)]).toEqual([a, b])
    }),
  )
})

test('any of no sets is nothing', () => {
  expect([...anyOf([], 3)]).toEqual([0, 0, 0])
})
