/** Slack sends again what was not acknowledged for up to five minutes, and a signed request stays valid for as long. */
const REMEMBERED_MS = 15 * 60 * 1000

/** Tells what comes for the first time from what Slack, or somebody who listens in, sends again. */
export class Once {
  readonly #seen = new Map<string, number>()

  /** Whether nothing with this id came before. */
  isFirst(id: string, now = Date.now()): boolean {
    for (const [oldest, time] of this.#seen) {
      if (now - time < REMEMBERED_MS) break
      this.#seen.delete(oldest)
    }
    if (this.#seen.has(id)) return false
    this.#seen.set(id, now)
    return true
  }
}
