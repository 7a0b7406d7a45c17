import type { Store } from '../store/store.ts'
import type { OpenIndex, SearchIndex } from './index-port.ts'
import { type Needed, OpenedIndex } from './opened-index.ts'

/** How the indexes of a library are held. */
export interface Holding {
  readonly open: OpenIndex
  /** How many articles may stay in memory. */
  readonly articlesInMemory: number
  /** See `Followed`. */
  readonly factsWaitMs: number
}

/**
 * The indexes of a library's desks. Each is opened when it is first asked, and follows the store. Those that nobody asked for longest
 * leave memory when all of them together have more articles than may stay.
 */
export class Indexes {
  readonly #store: Store
  readonly #holding: Holding
  /** The one that was asked longest ago first. */
  readonly #opened = new Map<string, OpenedIndex>()
  /** By desk: when those that were let go of have been kept. */
  readonly #leaving = new Map<string, Promise<void>>()

  constructor(store: Store, holding: Holding) {
    this.#store = store
    this.#holding = holding
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
    for (const [desk, opened] of [...this.#opened]) this.#letGo(desk, opened)
    await Promise.all(this.#leaving.values())
  }

  /** The index of a desk, from now on the last to leave. */
  #take(desk: string): OpenedIndex {
    const opened = this.#opened.get(desk) ?? this.#openNew(desk)
    this.#opened.delete(desk)
    this.#opened.set(desk, opened)
    return opened
  }

  #openNew(desk: string): OpenedIndex {
    const { open, factsWaitMs } = this.#holding
    const after = this.#leaving.get(desk) ?? null
    return new OpenedIndex(open(desk), { desk, store: this.#store, factsWaitMs, after })
  }

  #makeRoom(): void {
    let articles = 0
    for (const { size } of this.#opened.values()) articles += size
    for (const [desk, opened] of this.#opened) {
      if (articles <= this.#holding.articlesInMemory || this.#opened.size === 1) return
      if (!opened.isIdle) continue
      articles -= opened.size
      this.#letGo(desk, opened)
    }
  }

  #letGo(desk: string, opened: OpenedIndex): void {
    this.#opened.delete(desk)
    const leaving = Promise.all([this.#leaving.get(desk), opened.close()]).then(() => {
      if (this.#leaving.get(desk) === leaving) this.#leaving.delete(desk)
    })
    this.#leaving.set(desk, leaving)
  }
}
