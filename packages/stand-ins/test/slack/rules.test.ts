import { once } from 'node:events'
import { createServer } from 'node:http'
import { openSlack, until } from '@clipdesk/stand-ins/slack'
import type { App } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { boltApp, type Mode } from './fixtures/app.ts'

let clock = 0
let slack: Awaited<ReturnType<typeof openSlack>>
const opened: AsyncDisposable[] = []

beforeEach(async () => {
  clock = 0
  slack = await openSlack({ now: () => Date.now() + clock })
})
afterEach(async () => {
  for (const each of opened.splice(0)) await each[Symbol.asyncDispose]()
  await slack[Symbol.asyncDispose]()
})

async function start(mode: Mode, prepare: (app: App) => void) {
  opened.push(await boltApp(slack, { mode, prepare }))
  if (mode === 'socket') await expect.poll(() => slack.connected).toBe(true)
}

async function call(method: string, body: object, token = slack.token) {
  const response = await fetch(slack.url + method, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return {
    status: response.status,
    headers: response.headers,
    body: Answer.parse(await response.json()),
  }
}

const Answer = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  response_metadata: z.looseObject({ messages: z.array(z.string()).optional() }).optional(),
})
const Files = z.looseObject({ files: z.array(z.looseObject({ url_private: z.string() })) })

function post(url: string, body: object) {
  return fetch(url, { method: 'POST', body: JSON.stringify(body) })
}

/** An app that only notes what it is sent. */
async function listener() {
  const urls: string[] = []
  const triggers: string[] = []
  await start('http', (app) => {
    app.command('/news', async ({ ack, command }) => {
      await ack()
      urls.push(command.response_url)
      triggers.push(command.trigger_id)
    })
  })
  const asked = slack.member('Ana').slash('/news')
  await asked.ackMs
  await expect.poll(() => urls.length).toBe(1)
  return { asked, url: urls[0] ?? '', trigger: triggers[0] ?? '' }
}

describe('a response_url', () => {
  test('takes five posts, then is used up', async () => {
    const { url, asked } = await listener()
    for (let n = 1; n <= 5; n++) expect((await post(url, { text: `${n}` })).status).toBe(200)
    const sixth = await post(url, { text: '6' })
    expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }])
    expect(asked.answers.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
    expect(slack.requests.filter(({ method }) => method === 'response_url')).toHaveLength(6)
  })

  test.each([
    ['after 30 minutes', 31],
    ['when a test says so', 0],
  ])('expires %s', async (_, minutes) => {
    const { url } = await listener()
    clock += minutes * 60_000
    if (minutes === 0) slack.expireResponseUrls()
    const late = await post(url, { text: 'late' })
    expect([late.status, await late.json()]).toEqual([404, { ok: false, error: 'expired_url' }])
  })

  test('shares in the channel, and refuses what Slack would not show', async () => {
    const { url } = await listener()
    await post(url, {
      response_type: 'in_channel',
      text: 'for *all* &amp; <https://a.example|one>',
    })
    expect(slack.channel('general').messages).toMatchObject([
      { text: 'for *all* & one (https://a.example)', private: false },
    ])
    const blocks = Array.from({ length: 60 }, () => ({ type: 'divider' }))
    const refused = await post(url, { text: 'much', blocks })
    expect([refused.status, await refused.text()]).toEqual([400, 'invalid_blocks'])
    expect(slack.violations.join()).toContain('response_url')
  })
})

describe('a request', () => {
  test('can come again, and is not believed with a wrong signature', async () => {
    const { asked } = await listener()
    expect(await slack.replay(asked)).toBe(200)
    expect(await slack.retry(asked)).toBe(200)
    for (const how of ['bad', 'missing', 'stale', 'altered'] as const) {
      expect([how, await slack.forge(asked, how)]).toEqual([how, 401])
    }
    // Bolt lets these pass; an app has to look by itself.
    expect(await slack.forge(asked, 'future')).toBe(200)
  })

  test('is not signed over Socket Mode', async () => {
    await start('socket', (app) => {
      app.command('/news', async ({ ack }) => ack('done'))
    })
    const asked = slack.member('Ana').slash('/news')
    expect(await until(asked)).toMatchObject({ text: 'done', private: true })
    await expect(slack.forge(asked, 'bad')).rejects.toThrow('nothing is signed')
    expect(slack.violations).toEqual([])
  })

  test('is tried once more when an event fails', async () => {
    const numbers: unknown[] = []
    const failing = createServer((request, response) => {
      numbers.push(request.headers['x-slack-retry-num'])
      request.resume()
      response.writeHead(500).end()
    })
    await once(failing.listen(0, '127.0.0.1'), 'listening')
    const address = failing.address()
    const port = typeof address === 'object' ? address?.port : 0
    opened.push({ [Symbol.asyncDispose]: async () => void failing.close() })
    slack.deliverTo(`http://127.0.0.1:${port}/slack/events`)
    slack.member('Ana').say({ text: 'hello @clipdesk' })
    await expect.poll(() => numbers).toEqual([undefined, '1'])
  })
})

describe('the Web API', () => {
  test('refuses wrong tokens', async () => {
    expect((await call('auth.test', {}, 'xoxb-wrong')).body).toEqual({
      ok: false,
      error: 'invalid_auth',
    })
    expect((await call('apps.connections.open', {}, 'xapp-wrong')).body).toEqual({
      ok: false,
      error: 'invalid_auth',
    })
    expect((await call('apps.connections.open', {})).body.error).toBe('not_allowed_token_type')
    expect((await call('auth.test', {})).headers.get('x-oauth-scopes')).toContain('chat:write')
  })

  test('grants only the scopes it is told to', async () => {
    const channel = slack.channel('general').id
    slack.scopes(['users:read'])
    expect((await call('chat.postMessage', { channel, text: 'hi' })).body).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'users:read',
    })
    const user = slack.member('Ana').id
    const { body } = await call('users.info', { user })
    expect(body).toMatchObject({ user: { real_name: 'Ana' } })
    expect((await call('conversations.info', { channel })).body.error).toBe('missing_scope')
  })

  test('refuses 60 blocks and says so', async () => {
    const blocks = Array.from({ length: 60 }, () => ({ type: 'divider' }))
    const channel = slack.channel('general').id
    const { body } = await call('chat.postMessage', { channel, text: 'much', blocks })
    expect(body.error).toBe('invalid_blocks')
    expect(slack.violations).toHaveLength(body.response_metadata?.messages?.length ?? 0)
    expect(slack.channel('general').messages).toEqual([])
  })

  test('lets an app post only where it is', async () => {
    const open = slack.channel('open', { without: 'bot' })
    const secret = slack.channel('secret', { private: true, without: 'bot' })
    const errorAt = async (channel: string) =>
      (await call('chat.postMessage', { channel, text: 'hi' })).body.error
    expect(await errorAt(open.id)).toBe('not_in_channel')
    expect(await errorAt(secret.id)).toBe('channel_not_found')
    const inside = slack.channel('inside', { private: true })
    expect(await errorAt(inside.id)).toBeUndefined()
    const user = slack.member('Ana').id
    const refused = await call('chat.postEphemeral', { channel: inside.id, user, text: 'hi' })
    expect(refused.body.error).toBe('user_not_in_channel')
  })

  test('opens a modal once and within three seconds', async () => {
    const { trigger, asked } = await listener()
    const view = {
      type: 'modal',
      title: { type: 'plain_text', text: 'Hi' },
      blocks: [{ type: 'section', text: { type: 'plain_text', text: 'There' } }],
    }
    const errorOf = async (trigger_id: string) =>
      (await call('views.open', { trigger_id, view })).body.error
    expect(await errorOf('1.2.3')).toBe('invalid_trigger_id')
    expect(await errorOf(trigger)).toBeUndefined()
    expect(await errorOf(trigger)).toBe('exchanged_trigger_id')
    expect(await asked.modal).toMatchObject({ title: 'Hi', text: 'There' })
    const other = await listener()
    clock += 4000
    expect(await errorOf(other.trigger)).toBe('expired_trigger_id')
  })

  test('can be told to fail', async () => {
    slack.failNext('auth.test', { retryAfter: 7, times: 2 })
    for (const _ of [1, 2]) {
      const { status, headers } = await call('auth.test', {})
      expect([status, headers.get('retry-after')]).toEqual([429, '7'])
    }
    slack.failNext('auth.test', { error: 'account_inactive' })
    expect((await call('auth.test', {})).body.error).toBe('account_inactive')
    expect((await call('auth.test', {})).body.ok).toBe(true)
  })
})

describe('a workspace', () => {
  test('sends those without the right token to log in when they download', async () => {
    const ana = slack.member('Ana')
    const { message } = ana.say({ files: [{ name: 'a.txt', content: 'secret' }] })
    const { files } = Files.parse(message.raw)
    const url = files[0]?.url_private ?? ''
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(302)
    expect(await (await fetch(url)).text()).toContain('Sign in')
    const headers = { authorization: `Bearer ${slack.token}` }
    expect(await (await fetch(url, { headers })).text()).toBe('secret')
  })

  test('is left and joined again when a socket drops', async () => {
    await start('socket', (app) => {
      app.command('/news', async ({ ack, respond }) => {
        await ack()
        await respond('here')
      })
    })
    slack.dropSockets()
    await expect.poll(() => slack.connected).toBe(false)
    await expect.poll(() => slack.connected, { timeout: 5000 }).toBe(true)
    expect((await until(slack.member('Ana').slash('/news'))).text).toBe('here')
    expect(slack.violations).toEqual([])
  })

  test('can be out of reach', async () => {
    slack.refuse(true)
    await expect(call('auth.test', {})).rejects.toThrow()
    slack.refuse(false)
    expect((await call('auth.test', {})).body.ok).toBe(true)
  })

  test('has guests, whose workspace is another', async () => {
    const channel = slack.channel('shared')
    const guest = slack.member('Eve', { of: 'another workspace', channel })
    const { body } = await call('users.info', { user: guest.id })
    expect(body).toMatchObject({ user: { id: guest.id, is_stranger: true } })
    expect(body).not.toMatchObject({ user: { team_id: slack.teamId } })
  })

  test('refuses what the client would, and turns long texts into files', () => {
    const ana = slack.member('Ana')
    expect(() => ana.say({ text: ' ' })).toThrow('empty')
    expect(() => ana.slash('news')).toThrow('no slash command')
    const long = ana.say({ text: 'x'.repeat(12_001) })
    expect(long.message).toMatchObject({ text: '', files: [{ name: 'untitled.txt' }] })
  })
})
