import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openLibrary } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { openSlack, until } from '@clipdesk/stand-ins/slack'
import { describe, expect, test, vi } from 'vitest'
import { greeting, startSlack } from '../src/index.ts'
import { LETTERS, rehearse, settingsFor, type Way } from './fixtures/desk.ts'

async function startWith(
  change: Partial<Record<'token' | 'appToken' | 'url', string>>,
  way: Way,
  slackOptions: Parameters<typeof openSlack>[0] = {},
): Promise<string> {
  await using slack = await openSlack(slackOptions)
  await using library = await openLibrary()
  const { url, token, appToken, signingSecret } = slack
  const settings = settingsFor({ url, token, appToken, signingSecret, ...change }, way)
  try {
    await using app = await startSlack({ library, settings, log: () => {} })
    return greeting(app).join('\n')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A port that nothing listens on. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

describe('an app that cannot start says why', () => {
  test('with a token that Slack refuses', async () => {
    expect(await startWith({ token: 'xoxb-wrong' }, 'http')).toMatch(
      /^Slack refuses the bot token\. Copy/,
    )
  })

  test('with an app-level token that Slack refuses', async () => {
    expect(await startWith({ appToken: 'xapp-wrong' }, 'socket')).toMatch(
      /^Slack refuses the app-level token\. Make one/,
    )
  })

  test('where Slack cannot be reached', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/api/`
    expect(await startWith({ url }, 'http')).toBe(
      `Slack cannot be reached at ${url} (ECONNREFUSED). See whether this machine is online and a proxy lets it through, then start again.`,
    )
  })

  test('where its port is taken', async () => {
    await using rehearsal = await rehearse()
    const { slack, library, app } = rehearsal
    const settings = settingsFor(slack, 'http')
    const taken = { kind: 'http', signingSecret: 'x', port: app.port ?? 0 } as const
    await expect(
      startSlack({ library, settings: { ...settings, connection: taken }, log: () => {} }),
    ).rejects.toThrow(`The app cannot listen on port ${app.port} (EADDRINUSE). Set SLACK_PORT`)
  })
})

test('an app that lacks scopes starts, and says which and what for', async () => {
  const scopes = ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'im:write']
  const said = await startWith({}, 'http', { scopes })
  expect(said).toContain('lacks the scope files:read, which reads a page')
  expect(said).not.toContain('lacks the scope im:history')
})

describe('only what Slack signed, just now, is answered', () => {
  test.each(['bad', 'missing', 'stale', 'future', 'altered'] as const)('%s', async (how) => {
    await using rehearsal = await rehearse()
    const { slack, log } = rehearsal
    const asked = slack.member('Ana').slash('/news recent')
    await until(asked)
    expect(await slack.forge(asked, how)).toBe(401)
    expect(asked.answers).toHaveLength(1)
    expect(log.join('\n')).toContain('its signature does not fit')
  })

  test('a wrong signing secret is told to whoever runs the app', async () => {
    await using slack = await openSlack()
    await using library = await openLibrary()
    const log: string[] = []
    const settings = settingsFor({ ...slack, signingSecret: 'wrong' }, 'http')
    await using app = await startSlack({ library, settings, log: (line) => log.push(line) })
    slack.deliverTo(`http://127.0.0.1:${app.port}/slack/events`)
    await expect(slack.member('Ana').slash('/news recent').ackMs).rejects.toThrow()
    expect(log.join('\n')).toContain('set SLACK_SIGNING_SECRET to the one')
  })

  test('a workspace that the token is not for gets no answer', async () => {
    await using rehearsal = await rehearse()
    const { slack, app, log } = rehearsal
    const body = new URLSearchParams({
      command: '/news',
      text: 'recent',
      team_id: 'T0ELSEWHERE',
      user_id: 'U1',
      channel_id: 'C1',
      trigger_id: '1.2.3',
      response_url: `${slack.url}response`,
    }).toString()
    const at = String(Math.floor(Date.now() / 1000))
    const hmac = createHmac('sha256', slack.signingSecret).update(`v0:${at}:${body}`)
    await fetch(`http://127.0.0.1:${app.port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': at,
        'x-slack-signature': `v0=${hmac.digest('hex')}`,
      },
      body,
    })
    expect(log.join('\n')).toContain('the token is not for the workspace T0ELSEWHERE')
    expect(slack.requests.filter(({ method }) => method !== 'auth.test')).toEqual([])
  })

  test('another path is not found', async () => {
    await using rehearsal = await rehearse()
    const response = await fetch(`http://127.0.0.1:${rehearsal.app.port}/`)
    expect(response.status).toBe(404)
  })
})

test('a request that somebody recorded and sends again is acknowledged, and not done again', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const asked = slack.member('Ana').slash('/news recent')
  await until(asked)
  expect(await slack.replay(asked)).toBe(200)
  await until(slack.member('Bo').slash('/news recent'))
  expect(asked.answers).toHaveLength(1)
})

describe.each<Way>(['http', 'socket'])('what is sent again is done once, over %s', (way) => {
  test('a command', async () => {
    await using rehearsal = await rehearse({ way })
    const { slack } = rehearsal
    const asked = slack.member('Ana').slash('/news recent')
    await until(asked)
    expect(await slack.retry(asked)).toBe(200)
    await until(slack.member('Bo').slash('/news recent'))
    expect(asked.answers).toHaveLength(1)
  })

  test('a message', async () => {
    await using rehearsal = await rehearse({ way })
    const { slack } = rehearsal
    const asked = slack.member('Ana').direct().say({ text: 'recent' })
    await until(asked)
    expect(await slack.retry(asked)).toBe(200)
    await until(slack.member('Bo').slash('/news recent'))
    expect(asked.answers).toHaveLength(1)
  })
})

test('where the response URL has expired, the answer comes as a message', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const ana = slack.member('Ana')
  const shown = await until(ana.slash('/news help'))
  slack.failNext('response_url', { status: 404, error: 'expired_url' })
  const answered = await until(ana.slash('/news recent'))
  expect(answered.text).toContain('Nothing is filed')
  expect(answered.private).toBe(true)
  expect(shown.private).toBe(true)
  expect(slack.violations).toEqual([])
})

test('an answer that Slack is too busy for is sent again', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  slack.failNext('response_url', { status: 429, retryAfter: 1 })
  const answered = await until(slack.member('Ana').slash('/news recent'))
  expect(answered.text).toContain('Nothing is filed')
  slack.failNext('chat.postMessage', { status: 429, retryAfter: 1 })
  const direct = await until(slack.member('Ana').direct().say({ text: 'recent' }))
  expect(direct.text).toContain('Nothing is filed')
})

test('a scope that is missing is told to whoever misses it', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const { message } = slack.member('Bo').say({ files: [{ name: 'letters.txt', content: LETTERS }] })
  slack.scopes(['commands', 'chat:write', 'channels:read'])
  const told = await until(slack.member('Ana').use('clip_this', message))
  expect(told.text).toContain('Slack does not let the app read letters.txt.')
  expect(told.text).toContain('files:read')
})

test('a file that Slack does not hand over is told', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const { message } = slack.member('Bo').say({ files: [{ name: 'letters.txt', content: LETTERS }] })
  slack.failNext('download', { status: 500 })
  const told = await until(slack.member('Ana').use('clip_this', message))
  expect(told.text).toContain('letters.txt could not be fetched from Slack. Try again.')
})

test('a socket that is cut is opened again, as soon as Slack can be reached', async () => {
  await using rehearsal = await rehearse({ way: 'socket' })
  const { slack, log } = rehearsal
  slack.refuse(true)
  slack.dropSockets()
  await vi.waitFor(() => expect(log).toContain('Slack: the connection is lost; trying again.'), {
    timeout: 10_000,
  })
  slack.refuse(false)
  await vi.waitFor(() => expect(log).toContain('Slack: connected again.'), { timeout: 15_000 })
  const answered = await until(slack.member('Ana').slash('/news recent'))
  expect(answered.text).toContain('Nothing is filed')
})

test('an app whose app-level token was revoked says so and ends', async () => {
  await using rehearsal = await rehearse({ way: 'socket' })
  const { slack, app, log } = rehearsal
  slack.failNext('apps.connections.open', { error: 'token_revoked' })
  slack.dropSockets()
  await app.ended
  expect(log.join('\n')).toContain('Set SLACK_APP_TOKEN to one that is valid')
})

test('what is under way is answered before the app ends, and nothing is begun then', async () => {
  await using slack = await openSlack()
  await using library = await openLibrary()
  const app = await startSlack({ library, settings: settingsFor(slack, 'socket'), log: () => {} })
  const ana = slack.member('Ana')
  const asked = Array.from({ length: 20 }, () => ana.slash('/news recent'))
  await Promise.all(asked.map(({ ackMs }) => ackMs))
  await app[Symbol.asyncDispose]()
  const answers = await Promise.all(asked.map((one) => until(one)))
  expect(answers.filter(({ text }) => !text.includes('Nothing is filed'))).toEqual([])
})

test('a library that stays locked is told, and commands are acknowledged meanwhile', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'clipdesk-')), 'library.db')
  await using rehearsal = await rehearse({ store: sqliteStore(file, { waitMs: 500 }) })
  const ana = rehearsal.slack.member('Ana')
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  const add = ana.slash(`/news add\n${LETTERS}`)
  const refused = await until(add)
  expect(await add.ackMs).toBeLessThan(3000)
  expect(refused.text).toMatch(/^⚠️ .*(?:locked|writing|busy)/)
  other.exec('ROLLBACK')
  other.close()
  const filed = await until(ana.slash(`/news add\n${LETTERS}`))
  expect(filed.text).toContain('Filed as #1.')
})

test('a fault of the program is logged whole and told without a stack', async () => {
  await using rehearsal = await rehearse()
  const { slack, library } = rehearsal
  const desk = library.desk(`slack:${slack.teamId.toLowerCase()}`)
  vi.spyOn(desk, 'recent').mockRejectedValue(new Error('the wires are crossed'))
  const told = await until(slack.member('Ana').slash('/news recent'))
  expect(told.text).toMatch(/^This could not be answered/)
  expect(told.text).not.toContain('wires')
  expect(told.private).toBe(true)
  expect(rehearsal.log.join('\n')).toContain('the wires are crossed')
})

test('a button of an answer that is no longer kept says so', async () => {
  await using slack = await openSlack()
  await using library = await openLibrary()
  const start = () => startSlack({ library, settings: settingsFor(slack, 'socket'), log: () => {} })
  const before = await start()
  await library.desk(`slack:${slack.teamId.toLowerCase()}`).clip({ text: LETTERS })
  const ana = slack.member('Ana')
  const shown = await until(ana.slash('/news summary'))
  await before[Symbol.asyncDispose]()
  await using _ = await start()
  const told = await until(ana.click(shown, 'Share'))
  expect(told.text).toBe('This answer is no longer kept. Ask again with /news.')
})

test('hostile text of an article is shown as it is and pings nobody', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const hostile = `<!channel> and <@${slack.botUserId}> meet *boldly* &lt;!here&gt;

By Odile Brandt

<!channel> said &amp;lt;!here&amp;gt; to <https://a.example|everybody> :tada: on Monday, \u202Ethe office said.

The harbour \`office\` said <!subteam^S1> that _nobody_ was @here or @channel.
`
  const ana = slack.member('Ana')
  const { message } = ana.say({ files: [{ name: 'page.txt', content: hostile }] })
  const filed = await until(ana.use('clip_this', message))
  const whole = await until(ana.slash('/news article 1'))
  expect(whole.text).toContain('<!channel> said &amp;lt;!')
  expect(whole.text).toContain('<https://a.example|everybody> :tada: on Monday, the office said.')
  const shared = await until(ana.click(await until(ana.slash('/news summary')), 'Share'))
  expect([...filed.pings, ...whole.pings]).toEqual([])
  expect(shared.pings).toEqual([`<@${ana.id}>`])
  expect(slack.violations).toEqual([])
})
