import type { webApi } from '@slack/bolt'
import type { SlackMessage } from './message.ts'
import { NotTaken, type Posting, respond } from './response-url.ts'

/** How answers reach the one who did something in Slack, and the others there. */
export interface Delivery {
  /** Shows a message to the one who asked, and to nobody else. */
  show(message: SlackMessage): Promise<void>
  /** Puts a message in place of the one whose button was clicked. */
  replace(message: SlackMessage): Promise<void>
  /** Shows a message to everybody there. */
  share(message: SlackMessage): Promise<void>
}

/** Where somebody did something. */
export interface Spot {
  readonly user: string
  readonly channel: string
  /** The thread it was in, or null. */
  readonly thread: string | null
  /** Whether it is known to be the direct messages between somebody and the app. */
  readonly isDirect: boolean
}

/** Answers through the response URL that Slack gave with what somebody did; where it is used up, by messages of the app. */
export function byResponseUrl(url: string, spot: Spot, client: webApi.WebClient): Delivery {
  const thread = spot.thread === null ? {} : { thread_ts: spot.thread }
  const messages = byMessages(spot, client)
  return {
    show: (message) =>
      either(
        () => respond(url, { ...message, ...thread, ...PRIVATELY }),
        () => messages.show(message),
      ),
    replace: (message) =>
      either(
        () => respond(url, { ...message, ...PRIVATELY, replace_original: true }),
        () => messages.show(message),
      ),
    async share(message) {
      try {
        await respond(url, { ...message, ...thread, ...PRIVATELY, response_type: 'in_channel' })
      } catch (error) {
        // What may have been posted all the same is not posted twice.
        if (!(error instanceof NotTaken)) throw error
        await messages.share(message)
      }
    },
  }
}

const PRIVATELY: Pick<Posting, 'response_type' | 'replace_original'> = {
  response_type: 'ephemeral',
  replace_original: false,
}

/** Answers by messages of the app: in direct messages with it, or to one person in a channel that it is in, else directly. */
export function byMessages(spot: Spot, client: webApi.WebClient): Delivery {
  const { user, channel, thread, isDirect } = spot
  const inThread = thread === null ? {} : { thread_ts: thread }
  const post = async (message: SlackMessage) => {
    await client.chat.postMessage({ channel, ...inThread, ...message })
  }
  const show = async (message: SlackMessage) => {
    if (isDirect) return post(message)
    await either(
      () => client.chat.postEphemeral({ channel, user, ...inThread, ...message }),
      // A user's id stands for the direct messages between the app and that user.
      () => client.chat.postMessage({ channel: user, ...message }),
    )
  }
  return { show, replace: show, share: post }
}

/** The second way, where the first is closed; both reasons, where neither is open. */
async function either(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<void> {
  try {
    await first()
  } catch (cause) {
    try {
      await second()
    } catch (error) {
      throw new AggregateError([cause, error], `${messageOf(cause)}; ${messageOf(error)}`)
    }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
