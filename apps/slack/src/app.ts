import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from '@clipdesk/commands'
import { Answers, Turns } from '@clipdesk/commands/chat'
import { ClipdeskError, type Library } from '@clipdesk/core'
import { App, webApi } from '@slack/bolt'
import { deskName } from './answering.ts'
import { openDoor } from './door.ts'
import { listen } from './listen.ts'
import { quietLogger } from './logger.ts'
import { SCOPES, type Scope } from './names.ts'
import type { Part } from './part.ts'
import type { SlackSettings } from './settings.ts'
import { startFault } from './start-fault.ts'
import type { Home } from './visits.ts'

/** What the app is made of. */
export interface SlackOptions {
  readonly library: Library
  readonly settings: SlackSettings
  /** Fetches what a link leads to. Without it links are not fetched, and it is said. */
  readonly fetchPage?: Context['fetchPage']
  /** Takes lines for whoever runs the app: refused requests, faults. */
  readonly log: (line: string) => void
}

/** The app while it runs. Disposing of it answers what is under way, then disconnects. */
export interface SlackApp extends AsyncDisposable {
  /** How Slack calls it. */
  readonly name: string
  /** The workspace's name. */
  readonly workspace: string
  /** The workspace's desk in the library. */
  readonly desk: string
  /** The port it listens on, or null where it is connected by Socket Mode. */
  readonly port: number | null
  /** What its token may not do, of what it needs. */
  readonly missingScopes: readonly Scope[]
  /** Settles when Slack ends the connection for good, as where the app-level token was revoked. The log says why. */
  readonly ended: Promise<void>
}

/** How long to wait for answers under way when the app stops. */
const FAREWELL_MS = 5_000

/**
 * Connects to Slack and answers there. Throws `bad-input`, with a sentence that says what to do, for a token that Slack refuses, and
 * where Slack cannot be reached.
 */
export async function startSlack(options: SlackOptions): Promise<SlackApp> {
  const { library, settings, fetchPage, log } = options
  const { botToken, apiUrl } = settings
  const clientOptions = {
    slackApiUrl: apiUrl,
    timeout: 10_000,
    // Whoever asked waits: a try or two more, and no half hour of them.
    retryConfig: { retries: 2, minTimeout: 200, maxTimeout: 2000 },
    // What fails is thrown, and said where it is caught.
    logger: quietLogger(null),
  }
  const client = new webApi.WebClient(botToken, clientOptions)
  const self = await signedIn(client, settings)
  const door = openDoor(settings, log)
  const app = new App({
    receiver: door.receiver,
    clientOptions,
    logger: quietLogger(log),
    convoStore: false,
    authorize: async ({ teamId }) => {
      if (teamId !== self.team) throw new Error(`the token is not for the workspace ${teamId}`)
      return { botToken, botId: self.botId, botUserId: self.appUser, teamId }
    },
  })
  const answers = new Answers<Part>()
  const answering = { library, answers, turns: new Turns(), fetchPage, client, log }
  const answered = listen(app, answering, self)
  try {
    await app.start()
  } catch (error) {
    await app.stop().catch(() => undefined)
    throw startFault(error, 'opening', settings)
  }
  return {
    name: self.name,
    workspace: self.workspace,
    desk: deskName(self.team),
    port: door.port(),
    missingScopes: self.missingScopes,
    ended: door.ended,
    async [Symbol.asyncDispose]() {
      await Promise.race([answered(), wait(FAREWELL_MS, undefined, { ref: false })])
      await app.stop()
    },
  }
}

interface Self extends Home {
  readonly name: string
  readonly workspace: string
  readonly missingScopes: readonly Scope[]
}

/** Asks Slack whose token it is, and what it may do. */
async function signedIn(client: webApi.WebClient, settings: SlackSettings): Promise<Self> {
  try {
    const told = await client.auth.test()
    const { team_id, user_id, bot_id, user, team } = told
    if (team_id === undefined || user_id === undefined || bot_id === undefined) {
      throw new ClipdeskError(
        'bad-input',
        'SLACK_BOT_TOKEN is no bot’s token. Set it to the "Bot User OAuth Token" on the page "OAuth & Permissions" of your app.',
      )
    }
    return {
      team: team_id,
      appUser: user_id,
      botId: bot_id,
      name: user ?? 'clipdesk',
      workspace: team ?? team_id,
      missingScopes: missingOf(told.response_metadata?.scopes),
    }
  } catch (error) {
    throw startFault(error, 'signing in', settings)
  }
}

/** Slack tells the scopes with every answer; where it does not, nothing is known to be missing. */
function missingOf(scopes: readonly string[] | undefined): Scope[] {
  if (scopes === undefined) return []
  const isScope = (name: string): name is Scope => name in SCOPES
  return Object.keys(SCOPES)
    .filter((name) => isScope(name) && !scopes.includes(name))
    .filter(isScope)
}
