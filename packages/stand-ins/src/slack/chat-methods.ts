import * as z from 'zod'
import { type Call, type Method, messageAt, needScope, textArgument } from './call.ts'
import { checkedMessage } from './checked.ts'
import { claim } from './deeds.ts'
import { addAppMessage, changeMessage } from './messages.ts'
import { readablePlace, threadIn, writablePlace } from './reach.ts'
import { Refusal } from './refusal.ts'
import type { StoredMessage } from './world.ts'

const postMessage: Method = async (call) => {
  needScope(call.world, 'chat:write')
  const place = await writablePlace(call)
  const pings = checkedMessage(call.world, call.method, call.args)
  const answer = Posted.parse(await call.forward({ ...call.args, channel: place.id }))
  const message = addAppMessage(call.world, {
    ts: answer.ts,
    place,
    thread: threadIn(call.world, place, textArgument(call.args, 'thread_ts')),
    body: { ...call.args, text: answer.message.text },
    pings,
  })
  claim(call.world, message)
  call.echo.posted(message)
  return { ...answer, message: message.raw }
}

const postEphemeral: Method = async (call) => {
  const { world, args } = call
  needScope(world, 'chat:write')
  const place = await writablePlace(call)
  const user = textArgument(args, 'user') ?? ''
  if (!world.people.has(user)) throw new Refusal('user_not_found')
  if (!place.guests.has(user)) throw new Refusal('user_not_in_channel')
  const pings = checkedMessage(world, call.method, args)
  const answer = PostedEphemeral.parse(await call.forward({ ...args, channel: place.id }))
  const message = addAppMessage(world, {
    ts: answer.message_ts,
    place,
    onlyFor: user,
    thread: threadIn(world, place, textArgument(args, 'thread_ts')),
    body: args,
    pings,
  })
  claim(world, message)
  return answer
}

const update: Method = async (call) => {
  needScope(call.world, 'chat:write')
  const message = ownMessage(call, 'ts', 'cant_update_message')
  const pings = checkedMessage(call.world, call.method, call.args)
  const before = message.raw
  changeMessage(message, { body: { text: before['text'], ...call.args }, pings })
  call.echo.changed(message, before)
  const { ts, place, raw } = message
  return { ok: true, channel: place.id, ts, text: raw['text'], message: raw }
}

const remove: Method = async (call) => {
  needScope(call.world, 'chat:write')
  const message = ownMessage(call, 'ts', 'cant_delete_message')
  message.isDeleted = true
  return { ok: true, channel: message.place.id, ts: message.ts }
}

const getPermalink: Method = async ({ world, args }) => {
  const channel = textArgument(args, 'channel')
  const { ts, thread } = messageAt(world, channel, textArgument(args, 'message_ts'))
  const address = `https://${world.teamDomain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`
  const permalink = thread ? `${address}?thread_ts=${thread}&cid=${channel}` : address
  return { ok: true, channel, permalink }
}

/** The backend says whether the app may read there; the messages are ours, as people wrote them. */
const history: Method = async (call) => {
  const place = readablePlace(call)
  const answer = await call.forward({ ...call.args, channel: place.id })
  const root = textArgument(call.args, 'ts')
  const messages = publicMessages(call).filter((message) => {
    if (message.place !== place) return false
    if (call.method === 'conversations.history') return message.thread === null
    return message.ts === root || message.thread === root
  })
  if (call.method === 'conversations.history') messages.reverse()
  else if (messages.length === 0) throw new Refusal('thread_not_found')
  return { ...answer, messages: messages.map(({ raw }) => raw), has_more: false }
}

/** Methods about messages. */
export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
  'conversations.history': history,
  'conversations.replies': history,
}

const Posted = z.looseObject({ ts: z.string(), message: z.looseObject({ text: z.string() }) })
const PostedEphemeral = z.looseObject({ message_ts: z.string() })

/** Finds a message the app may change: never an ephemeral one. */
function ownMessage({ world, args }: Call, name: string, otherwise: string): StoredMessage {
  const message = messageAt(world, textArgument(args, 'channel'), textArgument(args, name))
  if (message.onlyFor !== null) throw new Refusal('message_not_found')
  if (message.authorId !== world.botUserId) throw new Refusal(otherwise)
  return message
}

function publicMessages({ world }: Call): StoredMessage[] {
  return [...world.messages.values()].filter((m) => m.onlyFor === null && !m.isDeleted)
}
