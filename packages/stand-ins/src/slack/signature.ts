import { createHmac } from 'node:crypto'
import type { SignedRequest, World } from './world.ts'

/** A way in which a request's signature can be wrong. */
export type Forgery = 'bad' | 'missing' | 'stale' | 'future' | 'altered'

/** Signs a request as Slack does. */
export function sign(
  { signingSecret, now }: World,
  { url, body, headers }: SignedRequest,
  { skewSeconds = 0 }: { readonly skewSeconds?: number } = {},
): SignedRequest {
  const timestamp = String(Math.floor(now() / 1000) + skewSeconds)
  const hmac = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`)
  const signature = `v0=${hmac.digest('hex')}`
  const signed = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature }
  return { url, body, headers: { ...headers, ...signed } }
}

/** Makes a request that nobody should believe. */
export function forged(world: World, request: SignedRequest, how: Forgery): SignedRequest {
  if (how === 'stale') return sign(world, request, { skewSeconds: -10 * 60 })
  if (how === 'future') return sign(world, request, { skewSeconds: 10 * 60 })
  const signed = sign(world, request)
  if (how === 'altered') return { ...signed, body: altered(signed.body) }
  const { 'x-slack-signature': signature = '', ...rest } = signed.headers
  if (how === 'missing') return { ...signed, headers: rest }
  const other = signature.endsWith('0') ? '1' : '0'
  return { ...signed, headers: { ...rest, 'x-slack-signature': signature.slice(0, -1) + other } }
}

/** Changes one character so that it can still be parsed: the last digit in it. */
function altered(body: string): string {
  const at = body.search(/\d(?=\D*$)/u)
  if (at === -1) return `${body} `
  return body.slice(0, at) + ((Number(body[at]) + 1) % 10) + body.slice(at + 1)
}
