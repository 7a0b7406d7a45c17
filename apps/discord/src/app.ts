import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from '@clipdesk/commands'
import { ClipdeskError, type Library } from '@clipdesk/core'
import { Client, Events, GatewayIntentBits } from 'discord.js'
import { listen } from './listen.ts'
import { registerCommands } from './registration.ts'
import type { DiscordSettings } from './settings.ts'
import { startFault } from './start-fault.ts'

/** What the app is made of. */
export interface DiscordOptions {
  readonly library: Library
  readonly settings: DiscordSettings
  /** Fetches what a link leads to. Without it links are not fetched, and it is said. */
  readonly fetchPage?: Context['fetchPage']
  /** Takes lines for whoever runs the app: lost connections, faults. */
  readonly log: (line: string) => void
}

/** The app while it is connected. Disposing of it answers what is under way, then disconnects. */
export interface DiscordApp extends AsyncDisposable {
  /** How Discord calls it. */
  readonly name: string
  /** The servers that added it. */
  readonly servers: number
  /** Whether the commands had to be registered. */
  readonly registered: boolean
  /** Where somebody adds it to a server. */
  readonly inviteUrl: string
  /** Settles when Discord ends the connection for good, as where the token was reset. The log says why. */
  readonly ended: Promise<void>
}

/** How long to wait for Discord to be ready, and for answers under way when the app stops. */
const READY_MS = 30_000
const FAREWELL_MS = 5_000

/**
 * Connects to Discord and answers there. Throws `bad-input`, with a sentence that says what to do, for a token or an application id
 * that Discord refuses, and where Discord cannot be reached.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordApp> {
  const { settings, log } = options
  const client = clientFor(settings)
  const ended = report(client, log)
  const answered = listen(client, options)
  try {
    const ready = await connected(client, settings)
    const registered = await registerCommands(ready.rest, settings.applicationId)
    return {
      name: ready.user.username,
      servers: ready.guilds.cache.size,
      registered,
      inviteUrl: inviteUrl(settings.applicationId),
      ended,
      async [Symbol.asyncDispose]() {
        client.removeAllListeners(Events.InteractionCreate)
        client.removeAllListeners(Events.ShardReconnecting)
        await Promise.race([answered(), wait(FAREWELL_MS, undefined, { ref: false })])
        await client.destroy()
      },
    }
  } catch (error) {
    // What follows is our own leaving.
    client.removeAllListeners(Events.ShardReconnecting)
    await client.destroy()
    throw startFault(error, settings)
  }
}

/** Scopes: the slash commands, and a bot user, which joins the server but needs no permission on it. */
const inviteUrl = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=0`

const clientFor = ({ apiUrl }: DiscordSettings): Client =>
  new Client({
    // Tells which servers added the app; interactions need no intent.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: {
      api: apiUrl,
      timeout: 10_000,
      // Discord does not count answers to interactions towards its 50 requests a second, and the app sends little else.
      globalRequestsPerSecond: 1000,
    },
  })

/** Logs in and waits until Discord has told all that it tells at first. */
async function connected(client: Client, settings: DiscordSettings): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  const late = wait(READY_MS, null, { ref: false })
  const login = client.login(settings.token)
  const first = await Promise.race([login.then(() => ready), late])
  if (first === null) throw new Error(`no answer within ${READY_MS / 1000} s`)
  if (first.application.id === settings.applicationId) return first
  throw new ClipdeskError(
    'bad-input',
    `DISCORD_APPLICATION_ID is ${settings.applicationId}, but the token belongs to application ${first.application.id}. Set both from the same application.`,
  )
}

/** Logs what becomes of the connection; settles when it has ended for good. */
function report(client: Client, log: (line: string) => void): Promise<void> {
  client.on(Events.Error, (error) => log(`Discord: ${error.message}`))
  client.on(Events.ShardReconnecting, () => log('Discord: the connection is lost; trying again.'))
  client.on(Events.ShardResume, () => log('Discord: connected again.'))
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      log(
        code === TOKEN_RESET
          ? 'Discord: disconnected, as the token is no longer valid. Set DISCORD_TOKEN to the new one and start again.'
          : `Discord: disconnected for good (code ${code}). Start the app again.`,
      )
      resolve()
    })
  })
}

/** Discord developer documentation, "Gateway Close Event Codes". */
const TOKEN_RESET = 4004
