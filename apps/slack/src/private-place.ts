import type { webApi } from '@slack/bolt'

/**
 * Whether everybody in the workspace can read what is written in a channel. What Slack tells nothing of counts as private: a private
 * channel, direct messages, every channel where the app lacks the scope channels:read, and
 * any while Slack is in trouble.
 */
export async function isPublic(channel: string, client: webApi.WebClient): Promise<boolean> {
  try {
    const { channel: told } = await client.conversations.info({ channel })
    return told?.is_channel === true && told.is_private !== true
  } catch {
    return false
  }
}
