import { errorCode } from '@clipdesk/commands/chat'
import { ClipdeskError } from '@clipdesk/core'
import type { SlackSettings } from './settings.ts'
import { slackRefusal, WAYS_OUT } from './slack-refusal.ts'

/** What the app was about when it could not start. */
export type Stage = 'signing in' | 'opening'

/** Why the app could not start, as a sentence that says what to do. */
export function startFault(
  cause: unknown,
  stage: Stage,
  { apiUrl, connection }: SlackSettings,
): ClipdeskError {
  if (cause instanceof ClipdeskError) return cause
  const refused = slackRefusal(cause)
  if (refused !== null) {
    const appToken = stage === 'opening' ? APP_TOKEN[refused.error] : undefined
    const why = appToken ?? WAYS_OUT[refused.error]?.(refused)
    return fault(why ?? `Slack did not let the app in: "${refused.error}".`, cause)
  }
  const code = errorCode(cause)
  if (connection.kind === 'http' && stage === 'opening') {
    return fault(
      `The app cannot listen on port ${connection.port} (${code ?? nameOf(cause)}). Set SLACK_PORT to one that is free.`,
      cause,
    )
  }
  return fault(
    `Slack cannot be reached at ${apiUrl} (${code ?? nameOf(cause)}). See whether this machine is online and a proxy lets it through, then start again.`,
    cause,
  )
}

const ANOTHER =
  'Make one on the page "Basic Information" of your app, at https://api.slack.com/apps, with the scope connections:write, and set SLACK_APP_TOKEN to it.'

/** What Slack says of the token that opens the socket. */
const APP_TOKEN: Readonly<Record<string, string>> = {
  invalid_auth: `Slack refuses the app-level token. ${ANOTHER}`,
  not_allowed_token_type: `SLACK_APP_TOKEN is no app-level token. ${ANOTHER}`,
  missing_scope: `The app-level token lacks the scope connections:write. ${ANOTHER}`,
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const fault = (message: string, cause: unknown): ClipdeskError =>
  new ClipdeskError('bad-input', message, { cause })
