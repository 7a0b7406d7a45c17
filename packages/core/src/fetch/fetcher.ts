import type { FetchedPage, SeenPage } from './fetched-page.ts'
import type { Reach } from './reach.ts'
import type { FetchRule } from './rule.ts'
import type { Visits } from './visits.ts'

/** How much is fetched, and how fast. */
export interface FetchLimits {
  /** Default: 10,000. Milliseconds for a page: connecting, headers and body of all its requests; waiting in line does not count. */
  readonly timeMs: number
  /** Default: 5,000,000. The most bytes of a page, unpacked. */
  readonly bytes: number
  /** Default: 1,000. Milliseconds between two pages of a host. */
  readonly pauseMs: number
  /** Default: 30,000. Milliseconds that a page waits in line for its host. */
  readonly waitMs: number
}

/** What a fetcher may do. */
export interface FetcherOptions {
  /** Default: `on`. */
  readonly rule?: FetchRule
  /** Default: `publicWeb`. */
  readonly reach?: Reach
  readonly limits?: Partial<FetchLimits>
}

/** How one page is fetched. */
export interface FetchOptions {
  /** Ends the fetch, with its own reason. */
  readonly signal?: AbortSignal
}

/** Fetches pages from the web, safely. It knows the hosts that it has asked: a program has one of them. */
export interface Fetcher {
  /**
   * Fetches a page. Throws `fetch-off` where the rule leaves it out; `fetch-refused` for what is never fetched: another scheme, a name
   * or password in it, a port or machine out of reach, also behind a redirect, too many redirects, what is no page or no honest
   * packing; `page-too-large`; `fetch-not-allowed` where the site's robots.txt says no; and `fetch-failed` where the server does not
   * give it (a `StatusError` is the `cause` where it answered).
   */
  fetchPage(address: string, options?: FetchOptions): Promise<FetchedPage>
  /** The same for a page that was fetched before: `not-modified` where its server says that it is still that. */
  fetchIfChanged(
    address: string,
    seen: SeenPage,
    options?: FetchOptions,
  ): Promise<FetchedPage | 'not-modified'>
}

const LIMITS: FetchLimits = { timeMs: 10_000, bytes: 5_000_000, pauseMs: 1_000, waitMs: 30_000 }

/**
 * Opens a fetcher. It holds no connection, so that nothing has to be closed.
 *
 * @example
 * const { fetchPage } = openFetcher({ rule: fetchRule(process.env) })
 * const { url, bytes } = await fetchPage('https://harbor.example/ferry')
 */
export function openFetcher({ rule = 'on', reach, limits }: FetcherOptions = {}): Fetcher {
  let opened: Promise<Visits> | null = null

  async function visit(address: string, seen: SeenPage | null, signal: AbortSignal | undefined) {
    opened ??= openVisits(rule, reach, { ...LIMITS, ...limits })
    const visits = await opened
    return visits.fetch(address, seen, signal)
  }

  return {
    async fetchPage(address, { signal } = {}) {
      const found = await visit(address, null, signal)
      if (found !== 'not-modified') return found
      throw new Error('A server was asked nothing that it could say this to.')
    },
    fetchIfChanged: (address, seen, { signal } = {}) => visit(address, seen, signal),
  }
}

/** TLS and what unpacks take a while to load: they are, with the first page. */
async function openVisits(
  rule: FetchRule,
  reach: Reach | undefined,
  limits: FetchLimits,
): Promise<Visits> {
  const { Visits } = await import('./visits.ts')
  return new Visits(rule, reach, limits)
}
