import { ClipdeskError } from '../errors.ts'
import { raced } from './raced.ts'
import { clock } from './status.ts'

/** How requests to a host are spaced, in milliseconds. */
export interface Spacing {
  /** Between the end of one page and the beginning of the next. */
  readonly pauseMs: number
  /** The longest that a request waits for its turn. */
  readonly waitMs: number
}

/** What a request is for: a page of the host, which waits for the pause after the last; what that page leads to there; its rules. */
export type Purpose = 'page' | 'redirect' | 'robots'

/** How one request takes its turn. */
export interface Turn {
  readonly purpose: Purpose
  readonly signal: AbortSignal | undefined
}

interface Host {
  /** Settles when those in line have gone. */
  line: Promise<void>
  waiting: number
  /** By `performance.now()`: when the next page may begin. */
  nextPage: number
  /** By the calendar: when the host, by its own word, may be asked again. */
  rest: number
}

/** Hosts that are remembered before those that nobody asks are forgotten. */
const MANY_HOSTS = 500

/** Lets one request at a time through to each host, pages with a pause between. Hosts do not wait for one another. */
export class HostTurns {
  readonly #spacing: Spacing
  readonly #hosts = new Map<string, Host>()

  constructor(spacing: Spacing) {
    this.#spacing = spacing
  }

  /** Works once it is the request's turn. Throws `fetch-failed` where the line is too long, or the host wants to be left alone. */
  async take<Result>(name: string, turn: Turn, work: () => Promise<Result>): Promise<Result> {
    const host = this.#host(name)
    const before = host.line
    const { promise: gone, resolve: go } = Promise.withResolvers<void>()
    host.line = before.then(() => gone)
    host.waiting += 1
    try {
      await this.#wait(name, host, before, turn)
      try {
        return await work()
      } finally {
        if (turn.purpose !== 'robots') host.nextPage = performance.now() + this.#spacing.pauseMs
      }
    } finally {
      host.waiting -= 1
      go()
    }
  }

  /** Keeps a host's word that it is to be left alone until then. */
  rest(name: string, until: Date): void {
    this.#host(name).rest = until.getTime()
  }

  async #wait(name: string, host: Host, before: Promise<void>, turn: Turn): Promise<void> {
    if (host.rest > Date.now()) throw resting(name, new Date(host.rest))
    const { waitMs } = this.#spacing
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(crowded(name)), waitMs)
    const signal =
      turn.signal === undefined ? late.signal : AbortSignal.any([turn.signal, late.signal])
    try {
      await raced(before, signal)
      const left = host.nextPage - performance.now()
      if (turn.purpose === 'page' && left > 0) await raced(pause(left), signal)
    } finally {
      clearTimeout(timer)
    }
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name)
    if (known !== undefined) return known
    if (this.#hosts.size >= MANY_HOSTS) this.#forget()
    const host = { line: Promise.resolve(), waiting: 0, nextPage: 0, rest: 0 }
    this.#hosts.set(name, host)
    return host
  }

  #forget(): void {
    for (const [name, { waiting, nextPage, rest }] of this.#hosts) {
      if (waiting === 0 && nextPage < performance.now() && rest < Date.now())
        this.#hosts.delete(name)
    }
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const resting = (name: string, until: Date): ClipdeskError =>
  new ClipdeskError(
    'fetch-failed',
    `${name} asked to be left alone until ${clock(until)}. Try again then, or add the page as a file or as its text.`,
  )

const crowded = (name: string): ClipdeskError =>
  new ClipdeskError(
    'fetch-failed',
    `Many pages of ${name} are being fetched just now, one after the other. Try again in a minute.`,
  )
