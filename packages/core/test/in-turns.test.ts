import { expect, test } from 'vitest'
import { inTurns } from '../src/in-turns.ts'

test('others get their turn while much is worked through, and the outcomes come in order', async () => {
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  }, 0)
  const numbers = Array.from({ length: 50 }, (_, i) => i)
  const outcomes = await inTurns(numbers, (number) => {
    const until = performance.now() + 1
    while (performance.now() < until);
    return 2 * number
  })
  clearInterval(others)
  expect(outcomes).toEqual(numbers.map((number) => 2 * number))
  expect(turns).toBeGreaterThan(2)
})
