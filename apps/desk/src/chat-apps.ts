import { ClipdeskError, type Library } from '@clipdesk/core'
import { z } from 'zod'

/** The tokens of the chat apps; empty is the same as not set. */
const ChatTokens = z.object({
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
})

/** What the chat apps that have tokens are, until disposed of. */
export type ChatApps = AsyncDisposable

/**
 * Starts the chat apps that have tokens over the library, and says of each chat what runs, or what to do. An app that cannot start
 * keeps nobody from the others.
 */
export async function startChatApps(
  library: Library,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<ChatApps> {
  const tokens = ChatTokens.parse(environment)
  const apps = new AsyncDisposableStack()
  if (tokens.DISCORD_TOKEN) await startDiscordApp(library, environment, say, apps)
  if (tokens.SLACK_BOT_TOKEN) {
    say('Slack: SLACK_BOT_TOKEN is set, but the Slack app is not part of this version yet.')
  }
  if (!tokens.DISCORD_TOKEN) {
    say(
      'Discord: not connected, as DISCORD_TOKEN is not set. Everything works here in the terminal.',
    )
  }
  return apps
}

async function startDiscordApp(
  library: Library,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  apps: AsyncDisposableStack,
): Promise<void> {
  say('Discord: connecting …')
  // discord.js takes a second to load: only who has a token waits for it.
  const { discordSettings, greeting, startDiscord } = await import('@clipdesk/discord')
  try {
    const settings = discordSettings(environment)
    const app = apps.use(await startDiscord({ library, settings, log: say }))
    for (const line of greeting(app)) say(line)
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
    say(`Discord: not connected. ${error.message}`)
  }
}
