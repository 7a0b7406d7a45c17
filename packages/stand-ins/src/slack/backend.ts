import { createEmulator } from 'emulate'
import * as z from 'zod'
import { jsonObject } from './bodies.ts'
import { newId } from './ids.ts'
import type { Json } from './world.ts'

/** The Web API behind the front: what Slack itself keeps of people, channels and the app's messages. */
export interface Backend {
  readonly appId: string
  readonly teamId: string
  readonly botUserId: string
  readonly botId: string
  /** Where it says its files are. */
  readonly origin: string
  /** Accounts nobody has yet. */
  readonly spare: string[]
  /** The channels there are from the start, by name. */
  readonly channels: ReadonlyMap<string, string>
  /** Calls a method for Slack's own purposes; throws when it is refused. */
  call(method: string, body: Json, as: 'admin' | 'bot'): Promise<Json>
  /** Calls a method with the scopes the app has. */
  forward(request: Forwarded): Promise<{ readonly status: number; readonly text: string }>
  /** Gives the app other scopes. */
  grant(scopes: readonly string[]): Promise<void>
  close(): Promise<void>
}

/** A call that is passed on as it came. */
interface Forwarded {
  readonly path: string
  readonly body: Buffer | string
  readonly contentType: string
}

const adminToken = 'xoxp-stand-in-admin'
const botToken = 'xoxb-stand-in-slack'
const grantedToken = 'xoxb-stand-in-granted'
const client = { client_id: '1.1', client_secret: 'stand-in' }
const redirect = 'http://127.0.0.1/installed'
/** How many people a workspace can have. */
const peopleLimit = 400

/** Starts the Web API on a port of its own. */
export async function openBackend(options: {
  readonly botName: string
  readonly team: { readonly name: string; readonly domain: string }
  readonly scopes: readonly string[]
}): Promise<Backend> {
  const ids = { appId: newId('A'), botId: newId('B'), botUserId: newId('U') }
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: seed(options, ids) })
  // Bound to IPv4 only, which "localhost" need not mean.
  const origin = emulator.url.replace('localhost', '127.0.0.1')
  let token = grantedToken

  async function post(path: string, init: { body: string | Buffer; type: string; bearer: string }) {
    const headers = { authorization: `Bearer ${init.bearer}`, 'content-type': init.type }
    const body = typeof init.body === 'string' ? init.body : new Uint8Array(init.body)
    return fetch(origin + path, { method: 'POST', headers, body, redirect: 'manual' })
  }

  async function call(method: string, body: Json, as: 'admin' | 'bot'): Promise<Json> {
    const bearer = as === 'admin' ? adminToken : botToken
    const request = { body: JSON.stringify(body), type: 'application/json', bearer }
    const answer = jsonObject(await (await post(`/api/${method}`, request)).text())
    if (answer?.['ok'] === true) return answer
    throw new Error(`${method} is refused: ${JSON.stringify(answer)}.`)
  }

  const { members } = Members.parse(await call('users.list', { limit: 1000 }, 'admin'))
  const { channels } = Channels.parse(await call('conversations.list', {}, 'admin'))
  const { team_id: teamId } = Self.parse(await call('auth.test', {}, 'bot'))
  return {
    ...ids,
    teamId,
    origin: emulator.url,
    channels: new Map(channels.map(({ id, name }) => [name, id])),
    spare: members.filter(({ name }) => name.startsWith(spareName)).map(({ id }) => id),
    call,
    async forward({ path, body, contentType }) {
      const answer = await post(path, { body, type: contentType, bearer: token })
      return { status: answer.status, text: await answer.text() }
    },
    async grant(scopes) {
      // An app gets other scopes by being installed again.
      const form = { ...client, user_id: members[0]?.id ?? '', redirect_uri: redirect }
      const installed = await post('/oauth/v2/authorize/callback', {
        body: new URLSearchParams({ ...form, scope: scopes.join(',') || 'none' }).toString(),
        type: 'application/x-www-form-urlencoded',
        bearer: adminToken,
      })
      const code = new URL(installed.headers.get('location') ?? redirect).searchParams.get('code')
      const given = await call(
        'oauth.v2.access',
        { ...client, code, redirect_uri: redirect },
        'admin',
      )
      token = z.looseObject({ access_token: z.string() }).parse(given).access_token
    },
    close: () => emulator.close(),
  }
}

const Members = z.looseObject({
  members: z.array(z.looseObject({ id: z.string(), name: z.string() })),
})
const Channels = z.looseObject({
  channels: z.array(z.looseObject({ id: z.string(), name: z.string() })),
})
const Self = z.looseObject({ team_id: z.string() })
const spareName = 'somebody-'

function seed(
  { botName, team, scopes }: Parameters<typeof openBackend>[0],
  { appId, botId, botUserId }: { appId: string; botId: string; botUserId: string },
) {
  const bot = { user: botUserId, app_id: appId, bot_id: botId, bot_user_id: botUserId }
  return {
    slack: {
      team,
      // Users can't be made later on, hence a stock of them.
      users: Array.from({ length: peopleLimit }, (_, index) => ({ name: spareName + index })),
      oauth_apps: [
        {
          ...client,
          app_id: appId,
          bot_id: botId,
          bot_user_id: botUserId,
          bot_name: botName,
          name: botName,
          redirect_uris: [redirect],
          scopes,
        },
      ],
      tokens: [
        { token: adminToken, user: 'admin' },
        { token: botToken, type: 'bot', ...bot },
        { token: grantedToken, type: 'bot', ...bot, scopes },
      ],
      strict_scopes: true,
    },
  }
}
