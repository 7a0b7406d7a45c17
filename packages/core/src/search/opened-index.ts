import type { Change, Store } from '../store/store.ts'
import type { SearchIndex } from './index-port.ts'
import type { Needed } from './indexes.ts'

/** How many changes are taken from the store at a time: articles of 600 words are read in about 10 ms. */
const BATCH = 50

/** The index of one desk, following its store. */
export class OpenedIndex {
  readonly #desk: string
  readonly #store: Store
  readonly #index: SearchIndex
  #uses = 0
  #isOpen = false
  readonly #catchUp: () => Promise<void>
  readonly #catchUpFacts: () => Promise<void>

  constructor(desk: string, store: Store, index: SearchIndex) {
    this.#desk = desk
    this.#store = store
    this.#index = index
    this.#catchUp = inTurn(async () => {
      await this.#openOnce()
      await this.#follow(
        () => index.seq,
        (changes) => index.apply(changes),
      )
    })
    this.#catchUpFacts = inTurn(() =>
      this.#follow(
        () => index.factsSeq,
        (changes) => index.applyFacts(changes),
      ),
    )
  }

  /** How many articles it has. */
  get size(): number {
    return this.#index.size
  }

  /** Whether nobody uses it just now. */
  get isIdle(): boolean {
    return this.#uses === 0
  }

  /** Does something with the index once it has caught up. */
  async use<Result>(
    work: (index: SearchIndex) => Promise<Result>,
    { facts = false }: Needed,
  ): Promise<Result> {
    this.#uses += 1
    try {
      await this.#catchUp()
      if (facts) await this.#catchUpFacts()
      const result = await work(this.#index)
      // Nobody waits for it.
      void this.#index.keep()
      return result
    } finally {
      this.#uses -= 1
    }
  }

  /** Keeps what is worth keeping. */
  async close(): Promise<void> {
    if (this.#isOpen) await this.#index.keep()
  }

  async #openOnce(): Promise<void> {
    if (this.#isOpen) return
    await this.#index.open((since, limit) => this.#store.changedIds(this.#desk, since, limit))
    this.#isOpen = true
  }

  /** Hands changes over until there are no more. */
  async #follow(
    since: () => number,
    take: (changes: readonly Change[]) => Promise<void>,
  ): Promise<void> {
    for (;;) {
      const changes = await this.#store.changes(this.#desk, since(), BATCH)
      if (changes.length > 0) await take(changes)
      if (changes.length < BATCH) return
    }
  }
}

/** A task that is done for one caller after the other; a failure is its caller's alone. */
function inTurn(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
}
