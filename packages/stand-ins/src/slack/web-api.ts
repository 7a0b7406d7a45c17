import type { IncomingMessage } from 'node:http'
import { JsonObject, jsonObject } from './bodies.ts'
import type { Call, Desk, Method } from './call.ts'
import { textArgument } from './call.ts'
import { chatMethods } from './chat-methods.ts'
import { fileMethods } from './file-methods.ts'
import { modalMethods } from './modal-methods.ts'
import { directPlace } from './places.ts'
import { knownPlace } from './reach.ts'
import { readArguments, readBody } from './read-request.ts'
import { Refusal } from './refusal.ts'
import type { Json } from './world.ts'

/** What goes back over HTTP. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Json | string | Uint8Array
}

/** Answers a call of the Web API and notes it in the journal. */
export async function answerMethod(
  desk: Desk,
  method: string,
  request: IncomingMessage,
): Promise<Reply> {
  const query = Object.fromEntries(new URL(request.url ?? '/', desk.world.origin).searchParams)
  const type = request.headers['content-type'] ?? ''
  const sent = readArguments((await readBody(request)).toString(), type)
  const { token, ...args } = { ...query, ...sent }
  const bearer = request.headers.authorization?.replace(/^Bearer /u, '') ?? String(token ?? '')
  const reply = await answer(desk, method, { args: sent && args, bearer })
  const { status, body } = reply
  desk.world.requests.push({ method, body: args, status, answer: structuredClone(body) })
  return reply
}

async function answer(
  desk: Desk,
  method: string,
  { args, bearer }: { readonly args: Json | null; readonly bearer: string },
): Promise<Reply> {
  const fault = desk.faults.take(method)
  if (fault) return fault
  try {
    authorize(desk, method, bearer)
    if (args === null) throw new Refusal('invalid_json')
    await desk.backstage.settled()
    const serve = methods[method] ?? ((call) => call.forward())
    const forward = (changed: Json = args) => forwarded(desk, method, changed)
    const body = await serve({ ...desk, method, args, forward })
    const scopes = [...desk.world.scopes].join(',')
    return { status: 200, headers: { 'x-oauth-scopes': scopes }, body }
  } catch (error) {
    if (error instanceof Refusal) return { status: 200, body: error.body() }
    throw error
  }
}

function authorize({ world }: Desk, method: string, bearer: string): void {
  if (bearer === '') throw new Refusal('not_authed')
  const isForApp = method.startsWith('apps.')
  const [right, other] = isForApp ? [world.appToken, world.token] : [world.token, world.appToken]
  if (bearer === other) throw new Refusal('not_allowed_token_type')
  if (bearer !== right) throw new Refusal('invalid_auth')
}

const openConnection: Method = async ({ ticket }) => ({ ok: true, url: ticket() })

/** The backend gives the conversation its own id, so ours must be known to it before. */
const openConversation: Method = async (call) => {
  const human = call.world.people.get(textArgument(call.args, 'users') ?? '')
  if (human) directPlace(call.world, call.backstage, human)
  await call.backstage.settled()
  return call.forward()
}

const conversationInfo: Method = async (call) => {
  knownPlace(call)
  return call.forward()
}

const userInfo: Method = async (call) => {
  const answer = await call.forward()
  const human = call.world.people.get(textArgument(call.args, 'user') ?? '')
  if (!human || human.teamId === call.world.teamId) return answer
  const user = JsonObject.parse(answer['user'])
  return { ...answer, user: { ...user, team_id: human.teamId, is_stranger: true } }
}

const methods: Readonly<Record<string, Method>> = {
  'apps.connections.open': openConnection,
  'conversations.info': conversationInfo,
  'conversations.open': openConversation,
  'users.info': userInfo,
  ...chatMethods,
  ...fileMethods,
  ...modalMethods,
}

async function forwarded(
  { backend, backstage, world }: Desk,
  method: string,
  args: Json,
): ReturnType<Call['forward']> {
  const { status, text } = await backend.forward({
    path: `/api/${method}`,
    body: backstage.toBackend(JSON.stringify(args)),
    contentType: 'application/json; charset=utf-8',
  })
  if (status === 404) {
    world.violations.push(`The stand-in has no method ${method}.`)
    throw new Refusal('unknown_method', { req_method: method })
  }
  const answer = jsonObject(backstage.fromBackend(text))
  if (!answer) throw new Error(`The backend answered ${method} with ${status} ${text}`)
  if (answer['ok'] === true) return answer
  const { ok: _ok, error, ...details } = answer
  throw new Refusal(String(error), details)
}
