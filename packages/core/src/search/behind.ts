import { inTime } from './in-time.ts'

/**
 * A task for callers who do not wait for its end. One at a time; where it fails after its callers have left, the next of them is told.
 */
export class Behind {
  readonly #task: () => Promise<void>
  #running: Promise<void> | null = null
  #failure: { readonly error: unknown } | null = null

  constructor(task: () => Promise<void>) {
    this.#task = task
  }

  /** Waits until the task is done, if it is done in so many milliseconds; else it goes on behind. */
  async wait(ms: number): Promise<void> {
    this.#running ??= this.#run()
    await inTime(this.#running, ms)
    if (this.#failure === null) return
    const { error } = this.#failure
    this.#failure = null
    throw error
  }

  /** When the task that is under way, if there is one, is over. */
  async over(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    try {
      await this.#task()
    } catch (error) {
      this.#failure = { error }
    } finally {
      this.#running = null
    }
  }
}
