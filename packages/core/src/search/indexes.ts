import type { Store } from '../store/store.ts'
import type { OpenIndex, SearchIndex } from './index-port.ts'
import { OpenedIndex } from './opened-index.ts'

/** What an index is to know before it is asked. */
export interface Needed {
  /** Who is named and quoted, too, and not only the words. Default: false. */
  readonly facts?: boolean
}

/**
 * The indexes of a library's desks. Each is opened when it is first asked, and follows the store. Those that nobody asked for longest
 * leave memory when all of them together have more articles than may stay.
 */
export class Indexes {
  readonly #store: Store
  readonly #open: OpenIndex
  readonly #most: number
  /** The one that was asked longest ago first. */
  readonly #opened = new Map<string, OpenedIndex>()
  readonly #leaving = new Set<Promise<void>>()

  constructor(store: Store, open: OpenIndex, most: number) {
    this.#store = store
    this.#open = open
    this.#most = most
  }

  /** Does something with the index of a desk once it has caught up with the store. */
  async use<Result>(
    desk: string,
    work: (index: SearchIndex) => Promise<Result>,
    needed: Needed = {},
  ): Promise<Result> {
    const opened = this.#take(desk)
    try {
      return await opened.use(work, needed)
    } finally {
      this.#makeRoom()
    }
  }

  /** Keeps what is worth keeping of all that are open, and lets go of them. */
  async close(): Promise<void> {
    for (const desk of [...this.#opened.keys()]) this.#letGo(desk)
    await Promise.all(this.#leaving)
  }

  /** The index of a desk, from now on the last to leave. */
  #take(desk: string): OpenedIndex {
    const opened = this.#opened.get(desk) ?? new OpenedIndex(desk, this.#store, this.#open(desk))
    this.#opened.delete(desk)
    this.#opened.set(desk, opened)
    return opened
  }

  #makeRoom(): void {
    let articles = 0
    for (const { size } of this.#opened.values()) articles += size
    for (const [desk, { isIdle, size }] of this.#opened) {
      if (articles <= this.#most || this.#opened.size === 1) return
      if (!isIdle) continue
      this.#letGo(desk)
      articles -= size
    }
  }

  #letGo(desk: string): void {
    const leaving = this.#opened.get(desk)?.close() ?? Promise.resolve()
    this.#opened.delete(desk)
    this.#leaving.add(leaving)
    void leaving.finally(() => this.#leaving.delete(leaving))
  }
}
