import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inBatches } from '../../src/batch/batches.ts'
import { gather } from './fixtures/run.ts'

const limits = { most: 3, heaviest: 10, weigh: (item: number) => item, pauseMs: 20 }

/** Gives the items one by one, and nothing for a long while where there is a null. */
async function* items(...list: readonly (number | null)[]): AsyncGenerator<number> {
  for (const item of list) {
    if (item === null) await sleep(200)
    else yield item
  }
}

test.each([
  ['nothing comes', [], []],
  ['there are enough items', [1, 1, 1, 1], [[1, 1, 1], [1]]],
  ['they are heavy enough', [4, 6, 12, 1], [[4, 6], [12], [1]]],
  ['none has come for a while', [null, 1, 2, null, 3, null], [[1, 2], [3]]],
])('a batch ends where %s', async (_, list, batches) => {
  expect(await gather(inBatches(items(...list), limits))).toEqual(batches)
})
