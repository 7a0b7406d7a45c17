import { z } from 'zod'

/** The tokens of the chat apps. */
export const ChatTokens = z.object({
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
})
export type ChatTokens = z.infer<typeof ChatTokens>

/** What runs of the chats, and what to do about those that do not, a line each. */
export function chatStatus({ DISCORD_TOKEN, SLACK_BOT_TOKEN }: ChatTokens): string[] {
  return [
    DISCORD_TOKEN
      ? 'Discord: DISCORD_TOKEN is set, but the Discord app is not part of this version yet.'
      : null,
    SLACK_BOT_TOKEN
      ? 'Slack: SLACK_BOT_TOKEN is set, but the Slack app is not part of this version yet.'
      : null,
    DISCORD_TOKEN || SLACK_BOT_TOKEN
      ? null
      : 'Discord and Slack: not part of this version yet, so no token is needed. Everything works here in the terminal.',
  ].filter((line) => line !== null)
}
