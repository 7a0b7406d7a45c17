import { expect, test } from 'vitest'
import { remembered } from '../src/remembered.ts'

test('what was read of an object is not read again, even where that is nothing', () => {
  let readings = 0
  const read = remembered((_: object) => {
    readings += 1
    return undefined
  })
  const [one, other] = [{}, {}]
  read(one)
  read(one)
  read(other)
  expect(readings).toBe(2)
})
