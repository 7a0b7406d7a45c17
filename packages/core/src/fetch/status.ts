import type { IncomingMessage } from 'node:http'
import { ClipdeskError } from '../errors.ts'

/** What a server said in place of a page: the `cause` of the `fetch-failed` that tells of it. */
export class StatusError extends Error {
  override readonly name = 'StatusError'
  readonly status: number
  /** From when on it may be asked again, where it said so. */
  readonly retryAfter: Date | null

  constructor(status: number, retryAfter: Date | null) {
    super(`status ${status}`)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** RFC 9110, section 15.4: the redirects that a program follows by itself. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Where an answer leads on to, as it is written there, or null. Servers write UTF-8, which Node takes for Latin-1. */
export function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  const { location } = headers
  return REDIRECTS.has(statusCode) && location !== undefined
    ? Buffer.from(location, 'latin1').toString()
    : null
}

/** Throws `fetch-failed` unless the answer is the page. */
export function checkStatus(answer: IncomingMessage, url: URL, name: string): void {
  const { statusCode: status = 0 } = answer
  if (status >= 200 && status < 300) return
  const retryAfter = retryAfterOf(answer.headers['retry-after'])
  throw new ClipdeskError('fetch-failed', sentence(status, retryAfter, url.host, name), {
    cause: new StatusError(status, retryAfter),
  })
}

function sentence(status: number, retryAfter: Date | null, host: string, name: string): string {
  if (retryAfter !== null) {
    return `${host} asks to be left alone until ${clock(retryAfter)} (status ${status}). Try again then.`
  }
  if (status === 404 || status === 410) {
    return `There is no page at ${name} (status ${status}). See whether the link is whole.`
  }
  if (status === 429 || status >= 500) {
    return `${host} cannot give the page just now (status ${status}). Try again later.`
  }
  return `${host} does not hand ${name} over to programs (status ${status}). Save the page from a browser and add the file, or paste its text.`
}

/** The day and the time of day in UTC. */
export const clock = (time: Date): string =>
  `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** In milliseconds: nobody is kept waiting longer by a header. */
const LONGEST_REST = 24 * 3_600_000

/** RFC 9110, section 10.2.3: seconds from now, or a date. Null for none, for one that is past, and for none that can be read. */
function retryAfterOf(header: string | undefined): Date | null {
  const given = header?.trim() ?? ''
  const rest = /^\d{1,9}$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now()
  return rest > 0 ? new Date(Date.now() + Math.min(rest, LONGEST_REST)) : null
}
