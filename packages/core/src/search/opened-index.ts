import { ClipdeskError } from '../errors.ts'
import type { Change, Store } from '../store/store.ts'
import { Behind } from './behind.ts'
import type { SearchIndex } from './index-port.ts'

/** How many changes are taken from the store at a time: articles of 600 words are read in about 10 ms. */
const BATCH = 50
/** Names and quotes take longer: about 10 ms an article. */
const FACTS_BATCH = 10

/** In milliseconds. Ours: nobody who types notices it, and what a desk took in just now is mostly there by then. */
const MOMENT = 10

/** What an index is to know before it is asked. */
export interface Needed {
  /** Who is named and quoted, too, and not only the words. Default: false. */
  readonly facts?: boolean
  /** Whether a moment is all that it may take: what is not known by then is left out, and caught up with behind. Default: false. */
  readonly soon?: boolean
}

/** What an index follows, and how patiently. */
export interface Followed {
  readonly desk: string
  readonly store: Store
  /** How long a call waits for the facts of all articles; then it has those that are known, and reading goes on. In milliseconds. */
  readonly factsWaitMs: number
  /** What has to be over before the index is opened, if anything: an earlier one of the desk may still be kept. */
  readonly after: Promise<void> | null
}

/** The index of one desk, following its store. */
export class OpenedIndex {
  readonly #followed: Followed
  readonly #index: SearchIndex
  #uses = 0
  #isOpen = false
  #isClosed = false
  readonly #catchUp: () => Promise<void>
  readonly #catchingUp: Behind
  readonly #facts: Behind

  constructor(index: SearchIndex, followed: Followed) {
    this.#followed = followed
    this.#index = index
    this.#catchUp = inTurn(async () => {
      await this.#openOnce()
      await this.#follow(BATCH, {
        since: () => index.seq,
        take: (changes) => index.apply(changes),
      })
    })
    this.#catchingUp = new Behind(this.#catchUp)
    this.#facts = new Behind(async () => {
      // Whoever waits for a moment only may come before the index is open.
      await this.#catchUp()
      await this.#follow(FACTS_BATCH, {
        since: () => index.factsSeq,
        take: (changes) => index.applyFacts(changes),
      })
    })
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
    { facts = false, soon = false }: Needed,
  ): Promise<Result> {
    this.#uses += 1
    try {
      await (soon ? this.#catchingUp.wait(MOMENT) : this.#catchUp())
      if (facts) await this.#facts.wait(soon ? MOMENT : this.#followed.factsWaitMs)
      // It has read no further, and would answer as if there were no more.
      if (this.#isClosed) throw closedMeanwhile()
      const result = await work(this.#index)
      // Nobody waits for it.
      if (this.#isOpen) void this.#index.keep()
      return result
    } finally {
      this.#uses -= 1
    }
  }

  /** Keeps what is worth keeping, and reads no further. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([this.#catchingUp.over(), this.#facts.over()])
    if (!this.#isOpen) return
    await this.#index.keep()
    // What was being written just then is as it stood when that was begun.
    await this.#index.keep()
  }

  async #openOnce(): Promise<void> {
    if (this.#isOpen) return
    const { desk, store, after } = this.#followed
    await after
    await this.#index.open((since, limit) => store.changedIds(desk, since, limit))
    this.#isOpen = true
  }

  /** Hands changes over until there are no more, or until nobody is left to hand them to. */
  async #follow(batch: number, { since, take }: Taking): Promise<void> {
    const { desk, store } = this.#followed
    while (!this.#isClosed) {
      const changes = await store.changes(desk, since(), batch)
      if (changes.length > 0) await take(changes)
      if (changes.length < batch) return
    }
  }
}

const closedMeanwhile = (): ClipdeskError =>
  new ClipdeskError(
    'library-closed',
    'The library was closed while it was searched. Nothing filed is lost: open it again to go on.',
  )

/** Who takes changes. */
interface Taking {
  /** The last change that it has taken. */
  since(): number
  take(changes: readonly Change[]): Promise<void>
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
