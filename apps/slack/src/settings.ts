import { ClipdeskError } from '@clipdesk/core'
import { z } from 'zod'

const orNull = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || null)

/** What the app reads of the environment. Empty is the same as not set. */
const SlackEnvironment = z.object({
  SLACK_BOT_TOKEN: orNull,
  /** With it the app connects by Socket Mode; without it it listens for Slack's requests. */
  SLACK_APP_TOKEN: orNull,
  SLACK_SIGNING_SECRET: orNull,
  SLACK_PORT: orNull,
  /** Where Slack's API is, with its `/api/`: a proxy or a stand-in. Default: Slack itself. */
  SLACK_API_URL: orNull,
})

/** All that the app needs. */
export interface SlackSettings {
  readonly botToken: string
  /** Ends with a slash. */
  readonly apiUrl: string
  readonly connection: Connection
}

/** How Slack reaches the app: over a socket that the app opens, or by requests that it signs. */
type Connection =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }

const DEFAULT_API = 'https://slack.com/api/'
const DEFAULT_PORT = 3000

/** The settings of an environment. Throws `bad-input`, with a sentence that says which is missing and where it is found. */
export function slackSettings(environment: z.input<typeof SlackEnvironment>): SlackSettings {
  const given = SlackEnvironment.parse(environment)
  const botToken = given.SLACK_BOT_TOKEN
  if (botToken === null) {
    throw missing('SLACK_BOT_TOKEN', 'it is on the page "OAuth & Permissions" of your app')
  }
  if (!botToken.startsWith('xoxb-')) {
    throw bad(
      'SLACK_BOT_TOKEN is no bot token: those begin with xoxb-. It is the "Bot User OAuth Token" on the page "OAuth & Permissions" of your app.',
    )
  }
  return {
    botToken,
    apiUrl: apiUrlOf(given.SLACK_API_URL ?? DEFAULT_API),
    connection: connectionOf(given),
  }
}

function connectionOf(given: z.output<typeof SlackEnvironment>): Connection {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT } = given
  if (appToken !== null) {
    if (appToken.startsWith('xapp-')) return { kind: 'socket', appToken }
    throw bad(
      'SLACK_APP_TOKEN is no app-level token: those begin with xapp-. Make one on the page "Basic Information" of your app, with the scope connections:write.',
    )
  }
  if (signingSecret === null) {
    throw bad(
      'Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set: the first connects by Socket Mode, the second lets Slack send requests to this machine. Both are on the page "Basic Information" of your app, at https://api.slack.com/apps.',
    )
  }
  const port = SLACK_PORT === null ? DEFAULT_PORT : Number(SLACK_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw bad('SLACK_PORT is no port: give a number from 1 to 65535, or leave it out for 3000.')
  }
  return { kind: 'http', signingSecret, port }
}

function apiUrlOf(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw bad('SLACK_API_URL is no address. Give one as https://slack.com/api/, or leave it out.')
  }
  return `${address.replace(/\/+$/, '')}/`
}

const missing = (name: string, where: string): ClipdeskError =>
  bad(`${name} is not set: ${where}, at https://api.slack.com/apps.`)

const bad = (message: string): ClipdeskError => new ClipdeskError('bad-input', message)
