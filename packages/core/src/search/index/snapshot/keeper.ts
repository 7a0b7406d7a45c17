import type { Standing } from '../../index-port.ts'
import type { Keeping } from '../memory-index.ts'
import { analysisVersion } from './analysis-version.ts'
import { fromSnapshot, snapshotOf } from './snapshot.ts'
import { type Indexed, standsAs } from './standing.ts'
import { UnusableSnapshot } from './unusable-snapshot.ts'

/** Ours: to take in a hundred articles takes about a tenth of a second of CPU, and a fiftieth of them as much of the time of all. */
const AFTER = 100
const SHARE = 0.02

/** Keeps the index of a desk in snapshots. */
export class Keeper {
  readonly #desk: string
  readonly #keeping: Keeping
  /** What was taken in since the last snapshot: articles, and facts of articles. */
  #unkept = 0
  #writing: Promise<void> | null = null

  constructor(desk: string, keeping: Keeping) {
    this.#desk = desk
    this.#keeping = keeping
  }

  /** The index as it was kept; null where there is none that can be used, of which the log is told. */
  async open(standing: Standing): Promise<Indexed | null> {
    const kept = await this.#read()
    if (kept === null || (await standsAs(standing, kept))) return kept
    this.#cannotUse(new UnusableSnapshot('other-library'))
    return null
  }

  /** Notes that something was taken in. */
  note(): void {
    this.#unkept += 1
  }

  /** Writes a snapshot if enough was taken in since the last, one at a time. One that cannot be written is told of in the log. */
  keep(index: () => Indexed): Promise<void> {
    const { after = AFTER } = this.#keeping
    const isWorthIt = this.#unkept >= Math.max(after, SHARE * index().state.documents.count)
    if (isWorthIt && this.#writing === null) {
      this.#writing = this.#write(index).finally(() => {
        this.#writing = null
      })
    }
    return this.#writing ?? Promise.resolve()
  }

  async #read(): Promise<Indexed | null> {
    try {
      const snapshot = await this.#keeping.snapshots.read(this.#desk)
      return snapshot && (await fromSnapshot(snapshot, await this.#about()))
    } catch (error) {
      this.#cannotUse(error)
      return null
    }
  }

  async #write(index: () => Indexed): Promise<void> {
    try {
      const about = await this.#about()
      const snapshot = snapshotOf(index(), about)
      // One that cannot be written is not tried again at once: a disk that is full stays so for a while.
      this.#unkept = 0
      await this.#keeping.snapshots.write(this.#desk, snapshot)
    } catch (error) {
      this.#log(`could not be written: ${inWords(error)}. It is made anew when it is next needed.`)
    }
  }

  async #about() {
    return { desk: this.#desk, version: await analysisVersion() }
  }

  #cannotUse(why: unknown): void {
    const trouble =
      why instanceof UnusableSnapshot ? why.message : `cannot be read: ${inWords(why)}`
    this.#log(`${trouble}. It is made anew from the library.`)
  }

  #log(what: string): void {
    this.#keeping.log(`The saved index of the desk ${this.#desk} ${what}`)
  }
}

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error))
