import { apiAddress, badSetting, variable } from '@clipdesk/commands/chat'
import type { ClipdeskError } from '@clipdesk/core'
import { z } from 'zod'

/** What the app reads of the environment. Empty is the same as not set. */
const SlackEnvironment = z.object({
  SLACK_BOT_TOKEN: variable,
  /** With it the app connects by Socket Mode; without it it listens for Slack's requests. */
  SLACK_APP_TOKEN: variable,
  SLACK_SIGNING_SECRET: variable,
  SLACK_PORT: variable,
  /** Where Slack's API is, with its `/api/`: a proxy or a stand-in. Default: Slack itself. */
  SLACK_API_URL: variable,
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
  if (!/^xoxb-[\w-]+$/.test(botToken)) {
    throw badSetting(
      'SLACK_BOT_TOKEN is no bot token: those begin with xoxb-, with letters and digits behind it. It is the "Bot User OAuth Token" on the page "OAuth & Permissions" of your app.',
    )
  }
  return {
    botToken,
    apiUrl: `${apiAddress('SLACK_API_URL', given.SLACK_API_URL ?? DEFAULT_API, DEFAULT_API)}/`,
    connection: connectionOf(given),
  }
}

function connectionOf(given: z.output<typeof SlackEnvironment>): Connection {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT } = given
  if (appToken !== null) {
    if (/^xapp-[\w-]+$/.test(appToken)) return { kind: 'socket', appToken }
    throw badSetting(
      'SLACK_APP_TOKEN is no app-level token: those begin with xapp-, with letters and digits behind it. Make one on the page "Basic Information" of your app, with the scope connections:write.',
    )
  }
  if (signingSecret === null) {
    throw badSetting(
      'Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set: the first connects by Socket Mode, the second lets Slack send requests to this machine. Both are on the page "Basic Information" of your app, at https://api.slack.com/apps.',
    )
  }
  const port = Number(SLACK_PORT ?? DEFAULT_PORT)
  if ((!/^\d{1,5}$/.test(SLACK_PORT ?? '') && SLACK_PORT !== null) || port > 65_535) {
    throw badSetting(
      'SLACK_PORT is no port: give a number up to 65535 (0 takes any that is free), or leave it out for 3000.',
    )
  }
  return { kind: 'http', signingSecret, port }
}

const missing = (name: string, where: string): ClipdeskError =>
  badSetting(`${name} is not set: ${where}, at https://api.slack.com/apps.`)
