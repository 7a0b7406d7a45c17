import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startProcess } from '@clipdesk/stand-ins/process'
import { openSlack, until } from '@clipdesk/stand-ins/slack'
import { afterAll, expect, test, vi } from 'vitest'
import { LETTERS } from './fixtures/desk.ts'

const BIN = fileURLToPath(new URL('../bin/clipdesk-slack.js', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'clipdesk-slack-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const start = (environment: Readonly<Record<string, string>>, words: readonly string[] = []) =>
  startProcess({ bin: BIN, environment: { CLIPDESK_DATA: data, ...environment }, words })

test('without a token the app says where to get one, and ends', async () => {
  await using app = start({})
  expect(await app.ended()).toBe(1)
  expect(app.said()).toMatch(/^SLACK_BOT_TOKEN is not set: [^\n]+\n$/)
})

test('a wrong CLIPDESK_FETCH is told before anything is connected', async () => {
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-one', SLACK_SIGNING_SECRET: 'two' }
  await using app = start({ ...tokens, CLIPDESK_FETCH: 'yes' })
  expect(await app.ended()).toBe(1)
  expect(app.said()).toMatch(/^CLIPDESK_FETCH holds "yes", which is no domain\. [^\n]+\n$/)
})

test('the manifest is printed, for a socket or for an address', async () => {
  const socket = start({}, ['manifest'])
  expect(await socket.ended()).toBe(0)
  expect(JSON.parse(socket.said())).toMatchObject({ settings: { socket_mode_enabled: true } })
  const http = start({}, ['manifest', 'https://news.example.org'])
  await http.ended()
  expect(JSON.parse(http.said())).toMatchObject({
    settings: { interactivity: { request_url: 'https://news.example.org/slack/events' } },
  })
  const wrong = start({}, ['manifest', 'news.example.org'])
  expect(await wrong.ended()).toBe(1)
  expect(wrong.said()).toContain('"manifest https://news.example.org"')
})

test('as a process it says where its library is and how it is reached, answers, and stops when told to', async () => {
  await using slack = await openSlack()
  await using app = start({
    SLACK_BOT_TOKEN: slack.token,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.url,
    SLACK_PORT: '0',
  })
  await app.says('listening on port')
  expect(app.said()).toContain(`Library: ${join(data, 'library.db')}`)
  expect(app.said()).not.toContain(slack.token)
  const port = /port (\d+)/.exec(app.said())?.[1]
  slack.deliverTo(`http://127.0.0.1:${port}/slack/events`)
  const filed = await until(slack.member('Ana').slash(`/news add\n${LETTERS}`))
  expect(filed.text).toContain('Filed as #1.')
  app.stop()
  expect(await app.ended()).toBe(0)
  expect(slack.violations).toEqual([])
})

test('with an app-level token it needs no address', async () => {
  await using slack = await openSlack()
  await using app = start({
    SLACK_BOT_TOKEN: slack.token,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.url,
  })
  await app.says('connected by Socket Mode')
  await vi.waitFor(() => expect(slack.connected).toBe(true))
  const answered = await until(slack.member('Ana').slash('/news help'))
  expect(answered.text).toContain('A news clipping desk')
  app.stop()
  expect(await app.ended()).toBe(0)
})
