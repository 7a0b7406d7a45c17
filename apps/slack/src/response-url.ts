import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { SlackMessage } from './message.ts'

/** What Slack is to do with a message that comes through a response URL. */
export type Posting = SlackMessage & {
  readonly response_type: 'ephemeral' | 'in_channel'
  readonly replace_original: boolean
  readonly thread_ts?: string
}

const WAIT_MS = 10_000

/** The longest that Slack may ask to wait before the message is sent again, once. */
const LONGEST_RETRY_S = 30

/** That Slack did not take a message, for sure. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
}

/** Posts through a response URL. Throws `NotTaken` where Slack refuses it, as it does after 30 minutes or five messages. */
export async function respond(url: string, posting: Posting): Promise<void> {
  let response = await post(url, posting)
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? 1)
    await response.body?.cancel()
    await wait(Math.min(seconds, LONGEST_RETRY_S) * 1000)
    response = await post(url, posting)
  }
  const body = await response.text()
  const refused = refusal(body)
  if (response.ok && refused === null) return
  const why = `Slack took no answer: ${refused ?? `status ${response.status}`}`
  throw response.status < 500 ? new NotTaken(why) : new Error(why)
}

const post = (url: string, posting: Posting): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(posting),
    signal: AbortSignal.timeout(WAIT_MS),
  })

const Refused = z.looseObject({ ok: z.literal(false), error: z.string() })

/** Slack says "ok", or JSON with what is wrong. */
function refusal(body: string): string | null {
  return Refused.safeParse(jsonOf(body)).data?.error ?? null
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
