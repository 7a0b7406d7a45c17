import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LineQueue } from '../src/line-queue.ts'

test('lines come out as they came in, and null at the end', async () => {
  const queue = new LineQueue()
  queue.push('one')
  queue.push('two')
  queue.end()
  expect([await queue.next(), await queue.next(), await queue.next()]).toEqual(['one', 'two', null])
})

test('whoever is early waits for the line, or for the end', async () => {
  const queue = new LineQueue()
  const line = queue.next()
  await pause(1)
  queue.push('late')
  expect(await line).toBe('late')
  const end = queue.next()
  queue.end()
  expect(await end).toBeNull()
})

test('a burst is what is there and what follows at once, and stays to be taken', async () => {
  const queue = new LineQueue()
  queue.push('one')
  setTimeout(() => queue.push('two'), 5)
  expect(await queue.burst()).toEqual(['one', 'two'])
  expect(await queue.next()).toBe('one')
  queue.clear()
  queue.end()
  expect(await queue.next()).toBeNull()
})

test('a burst does not wait once the input has ended', async () => {
  const queue = new LineQueue()
  queue.push('one')
  queue.end()
  expect(await queue.burst()).toEqual(['one'])
})
