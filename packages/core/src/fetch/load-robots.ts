import type { IncomingMessage } from 'node:http'
import { ClipdeskError } from '../errors.ts'
import { pageAddress } from './address.ts'
import { ask, type Guard } from './ask.ts'
import { tooSlow } from './faults.ts'
import { readBody } from './read-body.ts'
import { parseRobots, type Robots } from './robots.ts'
import type { RobotsFile } from './robots-files.ts'
import { redirectOf } from './status.ts'
import { Stopwatch } from './stopwatch.ts'
import { PRODUCT } from './user-agent.ts'

/** RFC 9309, section 2.5: at least 500 KiB are read. */
const MOST_BYTES = 500 * 1024

/** Section 2.3.1.2: at least five redirects are followed; what needs more is as good as none. */
const MOST_REDIRECTS = 5

/** Section 2.4: no longer than a day. */
const HOLD_MS = 24 * 3_600_000

/** Ours: how long a server in trouble is left alone. */
const TROUBLE_HOLD_MS = 5 * 60_000

/**
 * Loads a robots.txt through the guard (RFC 9309, section 2.3): a server that has none (status 400 to 499) lets everything be fetched,
 * one that is in trouble (500 to 599) nothing. Throws as `ask`.
 */
export async function loadRobots(file: URL, guard: Guard, timeMs: number): Promise<RobotsFile> {
  const stopwatch = new Stopwatch(timeMs, () => tooSlow(file, timeMs))
  let url = file
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const headers = { accept: 'text/plain, */*;q=0.5' }
    const question = { url, headers, purpose: 'robots', stopwatch, take: readRobots } as const
    const found = await ask(question, guard)
    if (typeof found !== 'string') return found
    url = pageAddress(found, url)
  }
  return FREE
}

/** Throws `fetch-not-allowed` unless programs may fetch the page. */
export function checkRobots({ robots, trouble }: RobotsFile, url: URL): void {
  if (trouble !== null) {
    throw new ClipdeskError(
      'fetch-not-allowed',
      `${url.host} cannot say just now whether programs may fetch its pages (status ${trouble} for its robots.txt), which counts as a no. Try again later.`,
    )
  }
  if (robots.allows(`${url.pathname}${url.search}`)) return
  throw new ClipdeskError(
    'fetch-not-allowed',
    `${url.host} does not want programs to fetch this page, by its robots.txt. Save the page from a browser and add the file, or paste its text.`,
  )
}

const EVERYTHING: Robots = { allows: () => true }
const FREE: RobotsFile = { robots: EVERYTHING, trouble: null, holdsMs: HOLD_MS }

/** The rules, or where they are to be found. */
async function readRobots(
  answer: IncomingMessage,
  signal: AbortSignal,
): Promise<RobotsFile | string> {
  const redirect = redirectOf(answer)
  if (redirect !== null) return redirect
  const status = answer.statusCode ?? 0
  if (status >= 500) return { robots: EVERYTHING, trouble: status, holdsMs: TROUBLE_HOLD_MS }
  if (status < 200 || status >= 300) return FREE
  const bytes = await readBody(answer, 'The robots.txt', {
    bytes: MOST_BYTES,
    beyond: 'cut',
    signal,
  })
  return { ...FREE, robots: parseRobots(new TextDecoder().decode(bytes), PRODUCT) }
}
