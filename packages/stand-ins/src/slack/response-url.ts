import { jsonObject, ResponseBody } from './bodies.ts'
import type { Desk } from './call.ts'
import { checkedMessage } from './checked.ts'
import { latestFrom, settle } from './deeds.ts'
import { addAppMessage, changeMessage } from './messages.ts'
import { threadIn } from './reach.ts'
import { Refusal } from './refusal.ts'
import type { Reply } from './web-api.ts'
import type { Deed, Json, ResponseUrl, StoredMessage, World } from './world.ts'

/** How often and how long a response_url can be used. */
const usesLimit = 5
const lifeMs = 30 * 60_000

/** Answers a post to a response_url and notes it in the journal. */
export function answerResponseUrl(desk: Desk, token: string, text: string): Reply {
  const body = jsonObject(text)
  const reply = desk.faults.take('response_url') ?? answer(desk, token, body)
  const entry = { method: 'response_url', body: body ?? {}, status: reply.status }
  desk.world.requests.push({ ...entry, answer: reply.body })
  return reply
}

/** Posts what an app answers to somebody's deed: a new message, or another in place of the one it came from. */
export function respond(desk: Desk, deed: Deed, body: Json): void {
  const response = ResponseBody.parse(body)
  const { source } = deed
  const own = source?.authorId === desk.world.botUserId && !source.isDeleted ? source : null
  if (isTrue(response.delete_original)) {
    if (!own) throw new Refusal('message_not_found')
    own.isDeleted = true
    return
  }
  const { text, blocks } = response
  if (!text && !blocks?.length && body['attachments'] === undefined) throw new Refusal('no_text')
  const pings = checkedMessage(desk.world, 'response_url', body)
  if (isTrue(response.replace_original) && own) {
    const before = own.raw
    changeMessage(own, { body, pings })
    desk.echo.changed(own, before)
    settle(latestFrom(desk.world, deed), own)
    return
  }
  const message = posted(desk, deed, { body, pings, response })
  settle(latestFrom(desk.world, deed), message)
  desk.echo.posted(message)
}

function answer({ world, ...desk }: Desk, token: string, body: Json | null): Reply {
  const found = world.responseUrls.get(token)
  const fault = refusalOf(world, found)
  if (!found || fault) return { status: 404, body: { ok: false, error: fault ?? 'used_url' } }
  if (!body) {
    world.violations.push('response_url: the body is not a JSON object.')
    return { status: 400, body: 'invalid_payload' }
  }
  found.uses += 1
  try {
    respond({ world, ...desk }, found.deed, body)
    return { status: 200, body: { ok: true } }
  } catch (error) {
    const word = error instanceof Refusal ? error.error : 'invalid_payload'
    if (!(error instanceof Refusal)) world.violations.push(`response_url: ${String(error)}`)
    found.deed.refusals.push(`response_url: ${word}`)
    return { status: word === 'no_text' ? 500 : 400, body: word }
  }
}

function refusalOf(world: World, found: ResponseUrl | undefined): string | null {
  if (!found) return 'expired_url'
  if (found.isExpired || world.now() - found.deed.sentAt > lifeMs) return 'expired_url'
  return found.uses >= usesLimit ? 'used_url' : null
}

function posted(
  { world, nextTs }: Desk,
  deed: Deed,
  { body, pings, response }: { body: Json; pings: readonly string[]; response: ResponseBody },
): StoredMessage {
  return addAppMessage(world, {
    ts: nextTs(),
    place: deed.place,
    onlyFor: response.response_type === 'in_channel' ? null : deed.by.id,
    thread: threadIn(world, deed.place, response.thread_ts ?? null),
    body,
    pings,
  })
}

function isTrue(value: ResponseBody['replace_original']): boolean {
  return value === true || value === 'true'
}
