import { setImmediate } from 'node:timers/promises'

/**
 * Gives each piece of work a turn of the event loop to begin in: while many commands come in at once, one that comes later is
 * acknowledged between two answers. Work that waits, for a locked library say, keeps nobody else from a turn.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Begins the work in a turn of its own, after those before it; gives what it gives. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#last = this.#last.then(() => setImmediate())
    await this.#last
    return work()
  }
}
