import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { guardedLookup, type Reach } from './reach.ts'

/** How one request is made. */
export interface ExchangeOptions {
  readonly reach: Reach
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** In bytes: servers take no more than some 8,000 themselves. */
const MOST_HEADER_BYTES = 32_768

/**
 * Asks a server once and gives its answer, whose body is still to be read or destroyed; no redirect is followed and nothing unpacked.
 * The address has passed `pageAddress` and `checkReach`. Node's own `fetch` would not do: it has no place for the lookup.
 */
export function exchange(url: URL, options: ExchangeOptions): Promise<IncomingMessage> {
  const { reach, headers, signal } = options
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      // A connection of its own: none that was opened before, and none through a proxy, which would do the lookup in our place.
      agent: false,
      headers,
      lookup: guardedLookup(reach),
      maxHeaderSize: MOST_HEADER_BYTES,
      signal,
    })
    asked.on('response', resolve)
    // What comes later, while the body is read, is for who reads it.
    asked.on('error', reject)
    // A server that changes the protocol gives neither an answer nor an error.
    asked.on('close', () => reject(noAnswer()))
    asked.end()
  })
}

const noAnswer = (): Error =>
  Object.assign(new Error('The connection was closed without an answer.'), { code: 'ECONNRESET' })
