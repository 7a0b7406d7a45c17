import { ClipdeskError } from '../errors.ts'
import { pageAddress } from './address.ts'
import type { Guard } from './ask.ts'
import { tooSlow } from './faults.ts'
import type { FetchedPage, SeenPage } from './fetched-page.ts'
import type { FetchLimits } from './fetcher.ts'
import { HostTurns } from './host-turns.ts'
import { loadRobots } from './load-robots.ts'
import { publicWeb, type Reach } from './reach.ts'
import { RobotsFiles } from './robots-files.ts'
import type { FetchRule } from './rule.ts'
import { Stopwatch } from './stopwatch.ts'
import { fetchFrom } from './visit.ts'

/** Ours: with 5 MB each, what a small machine has room for. */
const MOST_AT_ONCE = 40

/** The visits to the web of one fetcher, and what it knows of its hosts. */
export class Visits {
  readonly #guard: Guard
  readonly #robots: RobotsFiles
  readonly #limits: FetchLimits
  #underWay = 0

  constructor(rule: FetchRule, reach: Reach | undefined, limits: FetchLimits) {
    this.#guard = { rule, reach: reach ?? publicWeb, turns: new HostTurns(limits) }
    this.#robots = new RobotsFiles((file) => loadRobots(file, this.#guard, limits.timeMs))
    this.#limits = limits
  }

  /** Fetches a page, if it has changed since it was `seen`. Throws as `Fetcher.fetchPage`. */
  async fetch(
    address: string,
    seen: SeenPage | null,
    signal: AbortSignal | undefined,
  ): Promise<FetchedPage | 'not-modified'> {
    const url = pageAddress(address)
    const { timeMs, bytes } = this.#limits
    const stopwatch = new Stopwatch(timeMs, () => tooSlow(url, timeMs), signal)
    if (this.#underWay >= MOST_AT_ONCE) throw tooMany()
    this.#underWay += 1
    try {
      return await fetchFrom(url, {
        guard: this.#guard,
        robots: this.#robots,
        stopwatch,
        bytes,
        seen,
      })
    } finally {
      this.#underWay -= 1
    }
  }
}

const tooMany = (): ClipdeskError =>
  new ClipdeskError(
    'fetch-failed',
    `${MOST_AT_ONCE} links are being fetched just now, which is the most. Try again in a minute.`,
  )
