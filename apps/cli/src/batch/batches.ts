/** When a batch is full, and how long it waits to be. */
export interface BatchLimits<Item> {
  readonly most: number
  readonly heaviest: number
  readonly weigh: (item: Item) => number
  readonly pauseMs: number
}

/** Gathers items, in order, until there are enough of them, they are heavy enough, or none has come for a while. */
export async function* inBatches<Item>(
  items: AsyncGenerator<Item>,
  { most, heaviest, weigh, pauseMs }: BatchLimits<Item>,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = []
  let weight = 0
  let next = items.next()
  for (;;) {
    const step = batch.length === 0 ? await next : await withinPause(next, pauseMs)
    if (step !== null && !step.done) {
      batch.push(step.value)
      weight += weigh(step.value)
      next = items.next()
      if (batch.length < most && weight < heaviest) continue
    }
    if (batch.length > 0) yield batch
    if (step?.done) return
    batch = []
    weight = 0
  }
}

/** What comes of the promise, or null where it takes longer. */
async function withinPause<Result>(promise: Promise<Result>, ms: number): Promise<Result | null> {
  const { promise: pause, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(resolve, ms, null)
  try {
    return await Promise.race([promise, pause])
  } finally {
    clearTimeout(timer)
  }
}
