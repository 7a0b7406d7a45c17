import { sign } from './signature.ts'
import type { Payload, SignedRequest, World } from './world.ts'

/** What came of a request to the app. */
export interface Delivered {
  readonly status: number
  readonly text: string
  /** Why there was no answer, in Slack's words for a retry. */
  readonly reason: 'http_timeout' | 'connection_failed' | 'http_error' | null
}

/** How long the app has. */
export const acknowledgeMs = 3000

/** Writes a request as Slack sends it: a form for commands and interactions, JSON for events. */
export function request(world: World, url: string, { kind, body }: Payload): SignedRequest {
  const user = { 'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)' }
  if (kind === 'events_api') {
    const headers = { ...user, 'content-type': 'application/json' }
    return sign(world, { url, headers, body: JSON.stringify(body) })
  }
  const fields = kind === 'interactive' ? { payload: JSON.stringify(body) } : texts(body)
  const headers = { ...user, 'content-type': 'application/x-www-form-urlencoded' }
  return sign(world, { url, headers, body: new URLSearchParams(fields).toString() })
}

/** Marks a request as one that Slack sends again, and signs it anew. */
export function again(world: World, signed: SignedRequest, reason: string): SignedRequest {
  const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': reason }
  return sign(world, { ...signed, headers: { ...signed.headers, ...retry } })
}

/** Sends a request and waits as long as Slack does. */
export async function send({ url, headers, body }: SignedRequest): Promise<Delivered> {
  try {
    const signal = AbortSignal.timeout(acknowledgeMs)
    const response = await fetch(url, { method: 'POST', headers, body, signal })
    const text = await response.text()
    return { status: response.status, text, reason: response.ok ? null : 'http_error' }
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return { status: 0, text: '', reason: isLate ? 'http_timeout' : 'connection_failed' }
  }
}

function texts(body: Payload['body']): Record<string, string> {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, String(value)]))
}
