import { setImmediate } from 'node:timers/promises'

/** Measured (docs/performance.md): taking in a signed request needs a few turns of the event loop, and an idle one costs nothing. */
const TURNS_BETWEEN = 4

/**
 * Gives each piece of work a turn of the event loop to begin in, with some between: while many commands come in at once, one that
 * comes later is acknowledged between two answers. Work that waits, for a locked library say, keeps nobody else from a turn.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Begins the work in a turn of its own, after those before it; gives what it gives. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#last = this.#last.then(pause)
    await this.#last
    return work()
  }
}

async function pause(): Promise<void> {
  for (let turn = 0; turn < TURNS_BETWEEN; turn += 1) await setImmediate()
}
