import { isBusy } from './sqlite-errors.ts'

/** In milliseconds. The pauses double from the first to the last, about as in SQLite's own waiting. */
const FIRST_PAUSE = 5
const LAST_PAUSE = 100

/**
 * Does work on a database as soon as no other program holds its lock; after `waitMs` the error that says so is thrown. The first try is
 * made at once, and this program goes on between tries. A try that found the lock taken must have changed nothing.
 */
export function whenFree<Result>(work: () => Result, waitMs: number): Promise<Result> {
  return tryUntil(work, performance.now() + waitMs)
}

async function tryUntil<Result>(work: () => Result, end: number): Promise<Result> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LAST_PAUSE)) {
    try {
      return work()
    } catch (error) {
      const left = end - performance.now()
      if (!isBusy(error) || left <= 0) throw error
      await sleep(Math.min(pause, left))
    }
  }
}

/** Keeps work that waits in the order in which it came: of two versions of an article, the later filed stays. */
export class WaitingLine {
  #last: Promise<void> | null = null

  /** Does the work when all before it is done or given up, and no other program holds the lock. Throws as `whenFree`. */
  join<Result>(work: () => Result, waitMs: number): Promise<Result> {
    const end = performance.now() + waitMs
    const turn =
      this.#last === null ? tryUntil(work, end) : this.#last.then(() => tryUntil(work, end))
    const leave = () => {
      if (this.#last === left) this.#last = null
    }
    const left: Promise<void> = turn.then(leave, leave)
    this.#last = left
    return turn
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
