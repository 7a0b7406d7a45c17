import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { raced } from '../../src/fetch/raced.ts'
import { Stopwatch } from '../../src/fetch/stopwatch.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const over = new Error('the time is over')
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const working = (ms: number) => (signal: AbortSignal) => raced(sleep(ms), signal)

test('the time is for all the work together, and what passes between does not count', async () => {
  const stopwatch = new Stopwatch(100, () => over)
  const first = stopwatch.run(working(60))
  await vi.advanceTimersByTimeAsync(60)
  await first
  await vi.advanceTimersByTimeAsync(1000)
  const second = stopwatch.run(working(30))
  await vi.advanceTimersByTimeAsync(30)
  await second
  const third = expect(stopwatch.run(working(20))).rejects.toBe(over)
  await vi.advanceTimersByTimeAsync(10)
  await third
})

test('whoever waits can end it, and is given their own reason', async () => {
  const stop = new AbortController()
  const reason = new Error('never mind')
  const stopwatch = new Stopwatch(100, () => over, stop.signal)
  const work = expect(stopwatch.run(working(50))).rejects.toBe(reason)
  stop.abort(reason)
  await work
  await expect(stopwatch.run(working(50))).rejects.toBe(reason)
})

test('work that fails by itself keeps its own error', async () => {
  const stopwatch = new Stopwatch(100, () => over)
  await expect(stopwatch.run(() => Promise.reject(new Error('its own')))).rejects.toThrow('its own')
})
