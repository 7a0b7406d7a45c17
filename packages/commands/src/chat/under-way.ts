/** The work that an app has begun and not ended. */
export class UnderWay {
  readonly #work = new Set<Promise<void>>()

  /** Keeps account of work that fails for nobody: it catches its own errors. */
  add(work: Promise<void>): void {
    const kept = work.finally(() => this.#work.delete(kept))
    this.#work.add(kept)
  }

  /** Settles once nothing is under way, what begins meanwhile included. */
  async ended(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work)
  }
}
