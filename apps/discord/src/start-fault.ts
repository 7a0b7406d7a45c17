import { errorCode } from '@clipdesk/commands/chat'
import { ClipdeskError } from '@clipdesk/core'
import type { DiscordSettings } from './settings.ts'

/** Why the app could not connect, as a sentence that says what to do. */
export function startFault(cause: unknown, { apiUrl }: DiscordSettings): ClipdeskError {
  if (cause instanceof ClipdeskError) return cause
  const code = errorCode(cause)
  if (code === 'TokenInvalid') return fault(REFUSED, cause)
  if (cause instanceof Error && 'status' in cause) {
    return fault(
      `Discord did not take what the app asked at its start (status ${cause.status}: ${cause.message}). Start it again later.`,
      cause,
    )
  }
  const why = code ?? (cause instanceof Error ? cause.message : String(cause))
  return fault(
    `Discord cannot be reached at ${apiUrl} (${why}). See whether this machine is online and a proxy lets it through, then start again.`,
    cause,
  )
}

const REFUSED =
  'Discord refuses the token. Reset it on the page "Bot" of your application, at https://discord.com/developers/applications, and set DISCORD_TOKEN to the new one.'

const fault = (message: string, cause: unknown): ClipdeskError =>
  new ClipdeskError('bad-input', message, { cause })
