import { type Context, listForPeople } from '@clipdesk/commands'
import { ClipdeskError, type Library } from '@clipdesk/core'
import { z } from 'zod'

/** The tokens of the chat apps; empty is the same as not set. */
const ChatTokens = z.object({
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
})

/** What the chat apps that have tokens are, until disposed of. */
export type ChatApps = AsyncDisposable

/** An app that runs, and what is said of it. */
interface Started {
  readonly app: AsyncDisposable
  readonly said: readonly string[]
}

/** What starting the apps needs. */
export interface ChatSetting {
  readonly library: Library
  readonly environment: NodeJS.ProcessEnv
  readonly fetchPage?: Context['fetchPage']
  /** Takes a line about what runs, or what to do. */
  readonly say: (line: string) => void
}

/**
 * Starts the chat apps that have tokens over the library, and says of each chat what runs, or what to do. An app that cannot start
 * keeps nobody from the others.
 */
export async function startChatApps(setting: ChatSetting): Promise<ChatApps> {
  const { environment, say } = setting
  const tokens = ChatTokens.parse(environment)
  const chats = [
    { name: 'Discord', key: 'DISCORD_TOKEN', token: tokens.DISCORD_TOKEN, start: discord },
    { name: 'Slack', key: 'SLACK_BOT_TOKEN', token: tokens.SLACK_BOT_TOKEN, start: slack },
  ]
  await using apps = new AsyncDisposableStack()
  for (const { name, start } of chats.filter(({ token }) => token)) {
    say(`${name}: connecting …`)
    try {
      const { app, said } = await start(setting)
      apps.use(app)
      for (const line of said) say(line)
    } catch (error) {
      if (!(error instanceof ClipdeskError)) throw error
      say(`${name}: not connected. ${error.message}`)
    }
  }
  const absent = chats.filter(({ token }) => !token)
  if (absent.length > 0) say(notConnected(absent))
  return apps.move()
}

function notConnected(chats: readonly { readonly name: string; readonly key: string }[]): string {
  const names = listForPeople(chats.map(({ name }) => name))
  const keys = listForPeople(chats.map(({ key }) => key))
  const are = chats.length === 1 ? 'is' : 'are'
  return `${names}: not connected, as ${keys} ${are} not set. Everything works here in the terminal.`
}

// Each takes a second to load: only who has a token waits for it.

async function discord({ library, environment, fetchPage, say }: ChatSetting): Promise<Started> {
  const { discordSettings, greeting, startDiscord } = await import('@clipdesk/discord')
  const app = await startDiscord({
    library,
    settings: discordSettings(environment),
    fetchPage,
    log: say,
  })
  return { app, said: greeting(app) }
}

async function slack({ library, environment, fetchPage, say }: ChatSetting): Promise<Started> {
  const { greeting, slackSettings, startSlack } = await import('@clipdesk/slack')
  const app = await startSlack({
    library,
    settings: slackSettings(environment),
    fetchPage,
    log: say,
  })
  return { app, said: greeting(app) }
}
