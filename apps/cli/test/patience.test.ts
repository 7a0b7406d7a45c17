import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withPatience } from '../src/patience.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('an answer that takes its time is announced on standard error', async () => {
  const errors = new PassThrough()
  const slow = new Promise<string>((resolve) => setTimeout(() => resolve('answer'), 5_000))
  const waiting = withPatience({ errors }, slow)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await waiting).toBe('answer')
  expect(String(errors.read())).toContain('Making the index')
})

test('a quick answer, or a failure, comes without a word', async () => {
  const errors = new PassThrough()
  expect(await withPatience({ errors }, Promise.resolve('answer'))).toBe('answer')
  await expect(withPatience({ errors }, Promise.reject(new Error('no')))).rejects.toThrow('no')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(errors.read()).toBeNull()
})
