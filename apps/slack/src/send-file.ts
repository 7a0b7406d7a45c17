import type { webApi } from '@slack/bolt'
import type { Spot } from './delivery.ts'
import { slackRefusal, WAYS_OUT } from './slack-refusal.ts'

/** A file for one person. */
export interface OwnFile {
  /** What it is called in a sentence: "file", "picture". */
  readonly kind: 'file' | 'picture'
  readonly name: string
  readonly content: Buffer
  /**
   * Words that are shown with it, or null. They stand for the description of a picture as well: Slack's own argument for that
   * (`alt_txt`) keeps files from being shared at times, and says nothing.
   */
  readonly words: string | null
}

/**
 * Sends a file to one person, in the direct messages between the two: a file in a channel is everybody's, and an answer that only one
 * person sees takes none. Gives what is to be said of it where it is not there to be seen, or null.
 */
export async function sendFile(
  file: OwnFile,
  { user, channel, thread, isDirect }: Spot,
  client: webApi.WebClient,
  log: (line: string) => void,
): Promise<string | null> {
  const { kind } = file
  try {
    if (isDirect) {
      await upload(file, channel, thread, client)
      return null
    }
    const opened = await client.conversations.open({ users: user })
    const direct = opened.channel?.id ?? user
    await upload(file, direct, null, client)
    return direct === channel ? null : `The ${kind} is in your direct messages with the app.`
  } catch (error) {
    const refused = slackRefusal(error)
    const why = refused === null ? null : (WAYS_OUT[refused.error]?.(refused) ?? refused.error)
    log(`Slack: a ${kind} could not be sent. ${why ?? String(error)}`)
    return `The ${kind} could not be sent. ${why ?? 'Slack did not take it: ask again later.'}`
  }
}

function upload(
  { name, content, words }: OwnFile,
  channel_id: string,
  thread: string | null,
  client: webApi.WebClient,
): Promise<unknown> {
  const comment = words === null ? {} : { initial_comment: words }
  const file = { channel_id, file: content, filename: name, title: name, ...comment }
  return client.filesUploadV2(thread === null ? file : { ...file, thread_ts: thread })
}
