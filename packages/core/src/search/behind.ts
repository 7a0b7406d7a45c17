import { inTime } from './in-time.ts'

/**
 * A task for callers who do not wait for its end. One at a time; all who still wait are told where it fails, and where nobody does, the next
 * who asks for it.
 */
export class Behind {
  readonly #task: () => Promise<void>
  #running: Promise<void> | null = null
  #waiting = 0
  /** What nobody was told of yet. */
  #failure: { readonly error: unknown } | null = null

  constructor(task: () => Promise<void>) {
    this.#task = task
  }

  /** Waits until the task is done, if it is done in so many milliseconds; else it goes on behind. */
  async wait(ms: number): Promise<void> {
    this.#running ??= this.#run()
    this.#waiting += 1
    try {
      await inTime(this.#running, ms)
    } finally {
      this.#waiting -= 1
    }
    if (this.#failure === null) return
    const { error } = this.#failure
    this.#failure = null
    throw error
  }

  /** When the task that is under way, if there is one, is over. */
  async over(): Promise<void> {
    await this.#running?.catch(() => undefined)
  }

  async #run(): Promise<void> {
    try {
      await this.#task()
    } catch (error) {
      if (this.#waiting > 0) throw error
      this.#failure = { error }
    } finally {
      this.#running = null
    }
  }
}
