import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HostTurns, type Turn } from '../../src/fetch/host-turns.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const page: Turn = { purpose: 'page', signal: undefined }
const robots: Turn = { purpose: 'robots', signal: undefined }
const redirect: Turn = { purpose: 'redirect', signal: undefined }

/** Turns whose work takes no time, and when it was done. */
function noted(spacing = { pauseMs: 1000, waitMs: 5000 }) {
  const turns = new HostTurns(spacing)
  const done: string[] = []
  const begun = Date.now()
  const take = (name: string, host: string, turn = page) =>
    turns.take(host, turn, async () => void done.push(`${name} at ${Date.now() - begun}`))
  return { turns, done, take }
}

test('pages of a host are fetched in the order in which they were asked for, with a pause between', async () => {
  const { done, take } = noted()
  const all = ['a', 'b', 'c'].map((name) => take(name, 'harbor.example'))
  await vi.advanceTimersByTimeAsync(2000)
  await Promise.all(all)
  expect(done).toEqual(['a at 0', 'b at 1000', 'c at 2000'])
})

test('what a page leads to waits for no pause, and the next page waits for one behind it', async () => {
  const { done, take } = noted()
  await take('robots.txt', 'harbor.example', robots)
  await take('a', 'harbor.example')
  await vi.advanceTimersByTimeAsync(400)
  await take('where a leads', 'harbor.example', redirect)
  const next = take('b', 'harbor.example')
  await vi.advanceTimersByTimeAsync(1000)
  await next
  expect(done).toEqual(['robots.txt at 0', 'a at 0', 'where a leads at 400', 'b at 1400'])
})

test('hosts do not wait for one another', async () => {
  const { done, take } = noted()
  await Promise.all([take('a', 'harbor.example'), take('b', 'alder.example')])
  expect(done).toEqual(['a at 0', 'b at 0'])
})

test('who has waited too long is told so, and those behind still take their turns one by one', async () => {
  const { turns, done, take } = noted({ pauseMs: 0, waitMs: 5000 })
  const { promise: held, resolve: free } = Promise.withResolvers<void>()
  const first = turns.take('harbor.example', page, () => held)
  const second = expect(take('b', 'harbor.example')).rejects.toMatchObject({
    code: 'fetch-failed',
    message:
      'Many pages of harbor.example are being fetched just now, one after the other. Try again in a minute.',
  })
  await vi.advanceTimersByTimeAsync(4000)
  const third = take('c', 'harbor.example')
  await vi.advanceTimersByTimeAsync(1500)
  await second
  expect(done).toEqual([])
  free()
  await Promise.all([first, third])
  expect(done).toEqual(['c at 5500'])
})

test('who leaves the line holds nobody up', async () => {
  const { done, take } = noted()
  const stop = new AbortController()
  const reason = new Error('never mind')
  await take('a', 'harbor.example')
  const second = expect(
    take('b', 'harbor.example', { purpose: 'page', signal: stop.signal }),
  ).rejects.toBe(reason)
  const third = take('c', 'harbor.example')
  stop.abort(reason)
  await second
  await vi.advanceTimersByTimeAsync(1000)
  await third
  expect(done).toEqual(['a at 0', 'c at 1000'])
})

test('work that fails ends its turn as well', async () => {
  const { turns, done, take } = noted({ pauseMs: 0, waitMs: 5000 })
  const failing = turns.take('harbor.example', page, async () => {
    throw new Error('no answer')
  })
  const next = take('b', 'harbor.example')
  await expect(failing).rejects.toThrow('no answer')
  await next
  expect(done).toEqual(['b at 0'])
})

test('a host that wants to be left alone is, until then', async () => {
  const { turns, done, take } = noted()
  turns.rest('harbor.example', new Date(Date.now() + 60_000))
  await expect(take('a', 'harbor.example')).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(/^harbor\.example asked to be left alone until \d{4}-/),
  })
  await vi.advanceTimersByTimeAsync(60_000)
  await take('b', 'harbor.example')
  expect(done).toEqual(['b at 60000'])
})

test('of very many hosts, those that nobody asks any more are forgotten, and those that rest are not', async () => {
  const { turns, done, take } = noted()
  turns.rest('resting.example', new Date(Date.now() + 60_000))
  for (let i = 0; i < 500; i += 1) await take('a', `harbor-${i}.example`)
  await vi.advanceTimersByTimeAsync(2000)
  await take('b', 'alder.example')
  await expect(take('c', 'resting.example')).rejects.toMatchObject({ code: 'fetch-failed' })
  expect(done).toHaveLength(501)
})
