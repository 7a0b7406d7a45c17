/** In milliseconds. Ours: nobody who types notices it, and what a desk took in a moment ago is mostly there by then. */
const PATIENCE = 10

/**
 * Does a task for callers who cannot wait for its end: they wait a moment, and it goes on behind. One at a time; where it fails after
 * its callers have left, the next of them is told.
 */
export function behind(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let failure: { readonly error: unknown } | null = null

  function run(): Promise<void> {
    const started = task()
      .catch((error: unknown) => {
        failure = { error }
      })
      .finally(() => {
        running = null
      })
    return started
  }

  return async () => {
    running ??= run()
    await Promise.race([running, moment()])
    if (failure === null) return
    const { error } = failure
    failure = null
    throw error
  }
}

const moment = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
