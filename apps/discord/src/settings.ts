import { apiAddress, badSetting, variable } from '@clipdesk/commands/chat'
import type { ClipdeskError } from '@clipdesk/core'
import { z } from 'zod'

/** What the app reads of the environment. Empty is the same as not set. */
export const DiscordEnvironment = z.object({
  DISCORD_TOKEN: variable,
  DISCORD_APPLICATION_ID: variable,
  /** Where Discord's API is, with its `/api`: a proxy or a stand-in. Default: Discord itself. */
  DISCORD_API_URL: variable,
})

/** All that the app needs to connect. */
export interface DiscordSettings {
  readonly token: string
  readonly applicationId: string
  readonly apiUrl: string
}

const DEFAULT_API = 'https://discord.com/api'

/** The settings of an environment. Throws `bad-input`, with a sentence that says which is missing and where it is found. */
export function discordSettings(environment: z.input<typeof DiscordEnvironment>): DiscordSettings {
  const { DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL } =
    DiscordEnvironment.parse(environment)
  if (DISCORD_TOKEN === null) {
    throw missing('DISCORD_TOKEN', 'Discord shows it once, on the page "Bot" of your application')
  }
  if (DISCORD_APPLICATION_ID === null) {
    throw missing(
      'DISCORD_APPLICATION_ID',
      'it is on the page "General Information" of your application',
    )
  }
  if (!/^\d{15,21}$/.test(DISCORD_APPLICATION_ID)) {
    throw badSetting(
      'DISCORD_APPLICATION_ID is no id: Discord’s have 17 to 20 digits and nothing else.',
    )
  }
  return {
    token: DISCORD_TOKEN,
    applicationId: DISCORD_APPLICATION_ID,
    apiUrl: apiAddress('DISCORD_API_URL', DISCORD_API_URL ?? DEFAULT_API, DEFAULT_API),
  }
}

const missing = (name: string, where: string): ClipdeskError =>
  badSetting(`${name} is not set: ${where}, at https://discord.com/developers/applications.`)
