import { expect, test } from 'vitest'
import { Behind } from '../../src/search/behind.ts'

const LONG = 600_000

/** A task whose runs end when they are told to. */
function toldToEnd() {
  const ends: { done(): void; failed(error: Error): void }[] = []
  const task = () =>
    new Promise<void>((resolve, reject) => {
      ends.push({ done: resolve, failed: reject })
    })
  return { behind: new Behind(task), ends }
}

test('all who wait for a task that fails are told', async () => {
  const { behind, ends } = toldToEnd()
  const waiting = [behind.wait(LONG), behind.wait(LONG)]
  ends[0]?.failed(new Error('locked'))
  const settled = await Promise.allSettled(waiting)
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const next = behind.wait(LONG)
  ends[1]?.done()
  await next
})

test('where it fails after all have left, the next is told, and only the next', async () => {
  const { behind, ends } = toldToEnd()
  await behind.wait(0)
  ends[0]?.failed(new Error('locked'))
  await behind.over()
  await expect(behind.wait(0)).rejects.toThrow('locked')
  await behind.wait(0)
  expect(ends).toHaveLength(2)
})

test('it is over when it has failed, too', async () => {
  const { behind, ends } = toldToEnd()
  const waiting = behind.wait(LONG)
  const over = behind.over()
  ends[0]?.failed(new Error('locked'))
  await over
  await expect(waiting).rejects.toThrow('locked')
})
