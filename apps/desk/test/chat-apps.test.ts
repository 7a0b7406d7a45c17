import { openLibrary } from '@clipdesk/core'
import { openDiscord, until } from '@clipdesk/stand-ins/discord'
import { expect, test } from 'vitest'
import { startChatApps } from '../src/chat-apps.ts'

/** Starts the chat apps of an environment, and stops them again; what was said of them. */
async function said(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const lines: string[] = []
  await using library = await openLibrary()
  await using _ = await startChatApps({
    library,
    environment,
    say: (line) => lines.push(line),
  })
  return lines
}

const NO_DISCORD =
  'Discord: not connected, as DISCORD_TOKEN is not set. Everything works here in the terminal.'
const NEITHER =
  'Discord and Slack: not connected, as DISCORD_TOKEN and SLACK_BOT_TOKEN are not set. Everything works here in the terminal.'
const NO_SLACK =
  'Slack: not connected, as SLACK_BOT_TOKEN is not set. Everything works here in the terminal.'

test.each([
  [{}, [NEITHER]],
  [{ DISCORD_TOKEN: '', SLACK_BOT_TOKEN: '' }, [NEITHER]],
])('with %j, that is what is said of the chats, and no token is shown', async (tokens, lines) => {
  expect(await said(tokens)).toEqual(lines)
})

test('an app that lacks a setting is told, and the desk goes on', async () => {
  expect(await said({ DISCORD_TOKEN: 'one' })).toEqual([
    'Discord: connecting …',
    expect.stringMatching(/^Discord: not connected\. DISCORD_APPLICATION_ID is not set/),
    NO_SLACK,
  ])
  expect(await said({ SLACK_BOT_TOKEN: 'two' })).toEqual([
    'Slack: connecting …',
    expect.stringMatching(/^Slack: not connected\. SLACK_BOT_TOKEN is no bot token/),
    NO_DISCORD,
  ])
})

test('with its settings the Discord app runs over the same library', async () => {
  await using discord = await openDiscord()
  await using library = await openLibrary()
  const lines: string[] = []
  const environment = {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.url,
  }
  await using _ = await startChatApps({
    library,
    environment,
    say: (line) => lines.push(line),
  })
  expect(lines[1]).toMatch(/^Discord: connected as /)
  expect(lines.join('\n')).not.toContain(discord.token)
  const ana = discord.server('Harbor Watch').member('Ana')
  expect((await until(ana.slash('news recent'))).text).toContain('Nothing is filed')
})
