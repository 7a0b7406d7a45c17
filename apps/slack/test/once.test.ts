import { expect, test } from 'vitest'
import { Once } from '../src/once.ts'

const MINUTE = 60_000

test('what comes again within minutes is known, and forgotten later', () => {
  const once = new Once()
  expect(once.isFirst('a', 0)).toBe(true)
  expect(once.isFirst('b', 5 * MINUTE)).toBe(true)
  expect(once.isFirst('a', 10 * MINUTE)).toBe(false)
  expect(once.isFirst('a', 16 * MINUTE)).toBe(true)
  expect(once.isFirst('b', 17 * MINUTE)).toBe(false)
})
