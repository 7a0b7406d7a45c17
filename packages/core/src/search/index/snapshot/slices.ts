/** Work that can be put aside wherever it yields. */
export type InSlices<Result = void> = Generator<void, Result>

/** In milliseconds. Ours: a chat is answered within 3 s; so long a wait is not noticed there. */
const SLICE = 10

/** Does work in slices of about 10 ms, between which everything else gets its turn. */
export async function inSlices<Result>(work: InSlices<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE
    while (performance.now() < end) {
      const step = work.next()
      if (step.done === true) return step.value
    }
    await nextTurn()
  }
}

/** Lets everything else that waits go first. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
