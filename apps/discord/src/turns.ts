import { setImmediate } from 'node:timers/promises'

/**
 * Lets one piece of work run at a time, and the event loop between two: while many commands come in at once, each is acknowledged
 * before the answers take the processor.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  /** Runs the work when those before it are done; gives what it gives. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1
    const turn = this.#last.then(async () => {
      await setImmediate()
      return work()
    })
    this.#last = turn.then(
      () => {
        this.#waiting -= 1
      },
      () => {
        this.#waiting -= 1
      },
    )
    return turn
  }

  /** How many have not ended. */
  get waiting(): number {
    return this.#waiting
  }
}
