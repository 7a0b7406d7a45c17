import type { IncomingMessage } from 'node:http'
import { ClipdeskError } from '../errors.ts'
import { pageAddress, shownAddress } from './address.ts'
import { ask, type Guard } from './ask.ts'
import type { FetchedPage, SeenPage } from './fetched-page.ts'
import { checkRobots } from './load-robots.ts'
import { checkMediaType } from './media-type.ts'
import { raced } from './raced.ts'
import { readBody } from './read-body.ts'
import type { RobotsFiles } from './robots-files.ts'
import { checkStatus, redirectOf, StatusError } from './status.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What fetching a page needs. */
export interface Visit {
  readonly guard: Guard
  readonly robots: RobotsFiles
  readonly stopwatch: Stopwatch
  /** The most bytes of a page. */
  readonly bytes: number
  /** What is known of the page from before, or null. */
  readonly seen: SeenPage | null
}

const MOST_REDIRECTS = 5

const ACCEPTED =
  'text/html, application/xhtml+xml, application/pdf;q=0.9, text/*;q=0.9, application/xml;q=0.8, */*;q=0.5'

/** Fetches a page, and what it leads to where it has moved; each address on the way is held against the guard and its robots.txt. */
export async function fetchFrom(start: URL, visit: Visit): Promise<FetchedPage | 'not-modified'> {
  const { guard, stopwatch, seen } = visit
  const headers = { accept: ACCEPTED, ...conditionsOf(seen) }
  let host: string | null = null
  let url = start
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { robots } = visit
    checkRobots(await stopwatch.run((signal) => raced(robots.of(url), signal)), url)
    const purpose = url.hostname === host ? 'redirect' : 'page'
    const take = pageTaker(url, visit)
    const found = await ask({ url, headers, purpose, stopwatch, take }, guard)
    if (typeof found !== 'object' || 'bytes' in found) return found
    host = url.hostname
    url = pageAddress(found.leadsTo, url)
  }
  throw new ClipdeskError(
    'fetch-refused',
    `${start.host} leads on and on: more than ${MOST_REDIRECTS} redirects, so the page was not fetched. Give the link that a browser shows in the end.`,
  )
}

/** RFC 9110, section 13.1. */
const conditionsOf = (seen: SeenPage | null): Readonly<Record<string, string>> => ({
  ...(seen?.etag == null ? {} : { 'if-none-match': seen.etag }),
  ...(seen?.lastModified == null ? {} : { 'if-modified-since': seen.lastModified }),
})

/** Reads an answer: the page, or where it leads. */
function pageTaker(url: URL, { guard, bytes, seen }: Visit) {
  const name = shownAddress(url)
  return async (
    answer: IncomingMessage,
    signal: AbortSignal,
  ): Promise<FetchedPage | 'not-modified' | { readonly leadsTo: string }> => {
    const leadsTo = redirectOf(answer)
    if (leadsTo !== null) return { leadsTo }
    if (answer.statusCode === 304 && seen !== null) return 'not-modified'
    checkAnswer(answer, url, guard)
    const { headers } = answer
    checkMediaType(headers['content-type'], url)
    return {
      url: url.href,
      bytes: await readBody(answer, name, { bytes, signal }),
      contentType: headers['content-type'] ?? null,
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
    }
  }
}

/** A host that asks to be left alone is. */
function checkAnswer(answer: IncomingMessage, url: URL, { turns }: Guard): void {
  try {
    checkStatus(answer, url, shownAddress(url))
  } catch (error) {
    const told = error instanceof ClipdeskError ? error.cause : null
    if (told instanceof StatusError && told.retryAfter !== null) {
      turns.rest(url.hostname, told.retryAfter)
    }
    throw error
  }
}
