import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openLibrary } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { openDiscord, until } from '@clipdesk/stand-ins/discord'
import { describe, expect, test, vi } from 'vitest'
import { discordSettings, startDiscord } from '../src/index.ts'
import { LETTERS, rehearse, settingsFor } from './fixtures/desk.ts'

describe('what is missing or wrong in the settings is told in a sentence', () => {
  test.each([
    [{}, 'DISCORD_TOKEN is not set'],
    [{ DISCORD_TOKEN: ' ' }, 'DISCORD_TOKEN is not set'],
    [{ DISCORD_TOKEN: 'a' }, 'DISCORD_APPLICATION_ID is not set'],
    [{ DISCORD_TOKEN: 'a', DISCORD_APPLICATION_ID: 'Harbor' }, 'is no id'],
    [
      { DISCORD_TOKEN: 'a', DISCORD_APPLICATION_ID: '1'.repeat(18), DISCORD_API_URL: 'x' },
      'DISCORD_API_URL is no address',
    ],
  ])('%j', (environment, said) => {
    expect(() => discordSettings(environment)).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(said) }),
    )
  })
})

async function startWith(change: Partial<ReturnType<typeof settingsFor>>): Promise<string> {
  await using discord = await openDiscord()
  await using library = await openLibrary()
  const settings = { ...settingsFor(discord), ...change }
  try {
    await using _ = await startDiscord({ library, settings, log: () => {} })
    return 'started'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test('a token that Discord refuses is told with where to get another', async () => {
  expect(await startWith({ token: 'wrong' })).toMatch(/^Discord refuses the token\. Reset it/)
})

test('a token of another application is told', async () => {
  expect(await startWith({ applicationId: '123456789012345678' })).toMatch(
    /^DISCORD_APPLICATION_ID is 123456789012345678, but the token belongs to application \d+\./,
  )
})

test('a Discord that cannot be reached is told with its address', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  await new Promise((resolve) => server.close(resolve))
  const apiUrl = `http://127.0.0.1:${port}/api`
  expect(await startWith({ apiUrl })).toBe(
    `Discord cannot be reached at ${apiUrl} (ECONNREFUSED). See whether this machine is online and a proxy lets it through, then start again.`,
  )
})

test('a command that comes in while the connection is down is answered once it is back', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  rehearsal.discord.dropGateway()
  const answered = await until(ana.slash('news recent'), { seconds: 15 })
  expect(answered.text).toContain('Nothing is filed')
  expect(rehearsal.log).toContain('Discord: the connection is lost; trying again.')
  expect(rehearsal.log).toContain('Discord: connected again.')
})

test('a library that stays locked is told, and commands are acknowledged meanwhile', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'clipdesk-')), 'library.db')
  await using rehearsal = await rehearse({ store: sqliteStore(file, { waitMs: 500 }) })
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  const add = ana.slash('news add', { file: { name: 'letters.txt', content: LETTERS } })
  const refused = await until(add)
  expect(await add.ackMs).toBeLessThan(3000)
  expect(refused.text).toMatch(/^⚠️ .*(?:locked|writing|busy)/)
  other.exec('ROLLBACK')
  other.close()
  const filed = await until(
    ana.slash('news add', { file: { name: 'letters.txt', content: LETTERS } }),
  )
  expect(filed.text).toContain('Filed as #1.')
})

test('a fault of the program is logged whole and told without a stack', async () => {
  await using rehearsal = await rehearse()
  const server = rehearsal.discord.server('Harbor Watch')
  const desk = rehearsal.library.desk(`discord:${server.id}`)
  vi.spyOn(desk, 'recent').mockRejectedValue(new Error('the wires are crossed'))
  const told = await until(server.member('Ana').slash('news recent'))
  expect(told.text).toMatch(/^This could not be answered/)
  expect(told.text).not.toContain('wires')
  expect(told.private).toBe(true)
  expect(rehearsal.log.join('\n')).toContain('the wires are crossed')
})

test('a button of an answer that is no longer kept says so', async () => {
  await using discord = await openDiscord()
  await using library = await openLibrary()
  const start = () => startDiscord({ library, settings: settingsFor(discord), log: () => {} })
  const server = discord.server('Harbor Watch')
  const ana = server.member('Ana')
  const before = await start()
  await library.desk(`discord:${server.id}`).clip({ text: LETTERS })
  const shown = await until(ana.slash('news summary'))
  await before[Symbol.asyncDispose]()
  await using _ = await start()
  const told = await until(ana.click(shown, 'Share'))
  expect(told.text).toBe('This answer is no longer kept. Ask again with /news.')
})

test('hostile text of an article is shown as it is and pings nobody', async () => {
  await using rehearsal = await rehearse()
  const server = rehearsal.discord.server('Harbor Watch')
  const hostile = `@everyone [Free](https://evil.example) wins **all** at Northmoor

<@${server.member('Ana').id}> said # that \`code\` and ||spoilers|| are <t:0:R> harmless, the office of the harbour wrote on Monday.

> A second line with @here in it, that is as long as any sentence of an article about the harbour.
`
  const shown = await until(
    server
      .member('Bo')
      .slash('news add', { file: { name: 'a.txt', content: hostile }, source: '@everyone' }),
  )
  const shared = await until(server.member('Bo').slash('news summary'))
  expect([...shown.pings, ...shared.pings]).toEqual([])
  expect(shown.text).not.toMatch(/@everyone|@here|<@\d|\]\(|<t:/)
})

const ORIGINAL = '/webhooks/{webhook_id}/{webhook_token}/messages/@original'

test('an answer that Discord is too busy for is sent again', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  rehearsal.discord.failNext('PATCH', ORIGINAL, { status: 429, retryAfter: 0.1 })
  const answered = await until(ana.slash('news recent'))
  expect(answered.text).toContain('Nothing is filed')
})

test('an answer that Discord fails to take is logged, and the app goes on', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  // One for each of discord.js' tries; the apology gets through.
  rehearsal.discord.failNext('PATCH', ORIGINAL, { status: 500, times: 4 })
  const told = await until(ana.slash('news recent'))
  expect(told.text).toMatch(/^This could not be answered/)
  expect(rehearsal.log.join('\n')).toContain('"news" was not answered')
  const answered = await until(ana.slash('news recent'))
  expect(answered.text).toContain('Nothing is filed')
})
