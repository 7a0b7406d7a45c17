import type { webApi } from '@slack/bolt'
import type { Spot } from './delivery.ts'
import { slackRefusal, WAYS_OUT } from './slack-refusal.ts'

const FILE_NAME = 'answer.txt'

/**
 * Sends a text as a file to one person, in the direct messages between the two: a file in a channel is everybody's. Gives what is to
 * be said of it where it is not there to be seen, or null.
 */
export async function sendFile(
  text: string,
  { user, channel, thread, isDirect }: Spot,
  client: webApi.WebClient,
  log: (line: string) => void,
): Promise<string | null> {
  try {
    if (isDirect) {
      await upload(text, channel, thread, client)
      return null
    }
    const opened = await client.conversations.open({ users: user })
    const direct = opened.channel?.id ?? user
    await upload(text, direct, null, client)
    return direct === channel ? null : 'The file is in your direct messages with the app.'
  } catch (error) {
    const refused = slackRefusal(error)
    const why = refused === null ? null : (WAYS_OUT[refused.error]?.(refused) ?? refused.error)
    log(`Slack: a file could not be sent. ${why ?? String(error)}`)
    return `The file could not be sent. ${why ?? 'Slack did not take it: ask again later.'}`
  }
}

function upload(
  content: string,
  channel_id: string,
  thread: string | null,
  client: webApi.WebClient,
): Promise<unknown> {
  const file = { channel_id, content, filename: FILE_NAME, title: FILE_NAME }
  return client.filesUploadV2(thread === null ? file : { ...file, thread_ts: thread })
}
