import type { webApi } from '@slack/bolt'
import { slackRefusal } from './slack-refusal.ts'

/**
 * Whether everybody in the workspace can read what is written in a channel. What Slack tells nothing of counts as private: a private
 * channel, direct messages, and every channel where the app lacks the scope channels:read.
 */
export async function isPublic(channel: string, client: webApi.WebClient): Promise<boolean> {
  try {
    const { channel: told } = await client.conversations.info({ channel })
    return told?.is_channel === true && told.is_private !== true
  } catch (error) {
    if (slackRefusal(error) === null) throw error
    return false
  }
}

/** What is asked before anything is filed from elsewhere. */
export const PRIVATE_QUESTION =
  'This place is private. What is filed from it goes to the desk of the whole workspace: everyone who may use /news here can find it. Neither the place nor who wrote a message is kept.'
