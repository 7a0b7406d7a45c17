import { z } from 'zod'

/** What Slack says where it does not do what the app asked. */
const Refusal = z.looseObject({
  data: z.looseObject({
    error: z.string(),
    needed: z.string().optional(),
  }),
})

export interface SlackRefusal {
  readonly error: string
  /** The scopes that are missing, where it is for them. */
  readonly needed: string | null
}

/** Slack's own reason for an error, or null where it has another. */
export function slackRefusal(error: unknown): SlackRefusal | null {
  const data = Refusal.safeParse(error).data?.data
  return data === undefined ? null : { error: data.error, needed: data.needed ?? null }
}

const TOKEN =
  'Copy the "Bot User OAuth Token" from the page "OAuth & Permissions" of your app, at https://api.slack.com/apps, and set SLACK_BOT_TOKEN to it.'

/** What to do about a reason of Slack's. */
export const WAYS_OUT: Readonly<Record<string, (refusal: SlackRefusal) => string>> = {
  invalid_auth: () => `Slack refuses the bot token. ${TOKEN}`,
  not_authed: () => `Slack refuses the bot token. ${TOKEN}`,
  account_inactive: () => `The app was removed from the workspace. Install it again. ${TOKEN}`,
  token_revoked: () => `The bot token was revoked. Install the app again. ${TOKEN}`,
  token_expired: () => `The bot token has expired. ${TOKEN}`,
  missing_scope: ({ needed }) =>
    `The app lacks the scope ${needed ?? 'that this needs'}. Add it on the page "OAuth & Permissions" of the app, at https://api.slack.com/apps, and install the app again.`,
}
