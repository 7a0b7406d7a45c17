import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDiscord, until } from '@clipdesk/stand-ins/discord'
import { startProcess } from '@clipdesk/stand-ins/process'
import { afterAll, expect, test } from 'vitest'
import { LETTERS } from './fixtures/desk.ts'

const BIN = fileURLToPath(new URL('../bin/clipdesk-discord.js', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'clipdesk-discord-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const start = (environment: Readonly<Record<string, string>>, node: readonly string[] = []) =>
  startProcess({ bin: BIN, environment: { CLIPDESK_DATA: data, ...environment }, node })

test('without a token the app says where to get one, and ends', async () => {
  await using app = start({})
  expect(await app.ended()).toBe(1)
  expect(app.said()).toMatch(/^DISCORD_TOKEN is not set: [^\n]+\n$/)
})

test('a wrong CLIPDESK_FETCH is told before anything is connected', async () => {
  const tokens = { DISCORD_TOKEN: 'one', DISCORD_APPLICATION_ID: '123456789012345678' }
  await using app = start({ ...tokens, CLIPDESK_FETCH: 'yes' })
  expect(await app.ended()).toBe(1)
  expect(app.said()).toMatch(/^CLIPDESK_FETCH holds "yes", which is no domain\. [^\n]+\n$/)
})

test('a Node that is too old is told in a sentence', async () => {
  const older =
    'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})'
  await using app = start({}, ['--import', `data:text/javascript,${older}`])
  expect(await app.ended()).toBe(1)
  expect(app.said()).toMatch(/^Clipdesk needs Node 24 or later; this is Node 20\.1\.0\. [^\n]+\n$/)
})

test('as a process it says where its library is and how to add it, answers, and stops when told to', async () => {
  await using discord = await openDiscord()
  const server = discord.server('Harbor Watch')
  await using app = start({
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.url,
  })
  await app.says('to add it to a server')
  expect(app.said()).toContain(`Library: ${join(data, 'library.db')}`)
  expect(app.said()).toContain('on 1 server; its commands were registered.')
  expect(app.said()).not.toContain(discord.token)
  const file = { name: 'letters.txt', content: LETTERS }
  const filed = await until(server.member('Ana').slash('news add', { file }))
  expect(filed.text).toContain('Filed as #1.')
  app.stop()
  expect(await app.ended()).toBe(0)
  expect(discord.violations).toEqual([])
})

test('an app whose token was reset says so and ends', async () => {
  await using discord = await openDiscord()
  await using app = start({
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.url,
  })
  await app.says('to add it to a server')
  discord.dropGateway(4004)
  expect(await app.ended()).toBe(1)
  expect(app.said()).toContain('the token is no longer valid. Set DISCORD_TOKEN')
})
