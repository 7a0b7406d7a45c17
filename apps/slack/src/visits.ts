import type { BlockAction, MessageShortcut, SlashCommand, webApi } from '@slack/bolt'
import { z } from 'zod'
import { deskName, type Visit } from './answering.ts'
import { byMessages, byResponseUrl, type Spot } from './delivery.ts'
import type { Origin } from './form.ts'

/** The workspace of the token, and how the app is called there. */
export interface Home {
  readonly team: string
  /** The id of the app's own user. */
  readonly appUser: string
  /** The id that its messages carry. */
  readonly botId: string
}

/** Who did something and where, read from what Slack tells of it. */
export function visits(client: webApi.WebClient, { team }: Home) {
  const desk = deskName(team)
  const through = (url: string, where: Omit<Spot, 'isDirect'>): Visit => {
    const spot = { ...where, isDirect: false }
    const delivery = byResponseUrl(url, spot, client)
    return { ...spot, desk, delivery, shareable: !isConversation(spot.channel), isOutsider: false }
  }
  return {
    ofCommand: ({ user_id, channel_id, response_url }: SlashCommand): Visit =>
      through(response_url, { user: user_id, channel: channel_id, thread: null }),

    ofClick({ user, channel, container, message, response_url }: BlockAction): Visit {
      const thread = threadOf({ ...message, ...container })
      return through(response_url, { user: user.id, channel: channel?.id ?? user.id, thread })
    },

    ofShortcut({ user, channel, message, response_url }: MessageShortcut): Visit {
      const thread = threadOf(message)
      return through(response_url, { user: user.id, channel: channel.id, thread })
    },

    ofForm: (user: string, { channel, url }: Origin): Visit =>
      through(url, { user, channel, thread: null }),

    /** Null for what no person wrote. */
    ofMessage(event: unknown): Visit | null {
      const read = Written.safeParse(event).data
      if (read === undefined || read.bot_id !== undefined) return null
      const { user, channel, user_team, team: from } = read
      const spot = { user, channel, thread: threadOf(read), isDirect: isConversation(channel) }
      const delivery = byMessages(spot, client)
      // Somebody of another workspace, in a channel that both share.
      const isOutsider = (user_team ?? from ?? team) !== team
      return { ...spot, desk, delivery, shareable: !spot.isDirect, isOutsider }
    },
  }
}

/** Slack's ids of messages between two people, the app among them, begin with a D. */
const isConversation = (channel: string): boolean => channel.startsWith('D')

const Threaded = z.looseObject({ ts: z.string().optional(), thread_ts: z.string().nullish() })

/** The thread that a message is in, or null; the message that a thread hangs from is in none. */
function threadOf(message: unknown): string | null {
  const { ts, thread_ts = null } = Threaded.parse(message)
  return thread_ts === ts ? null : thread_ts
}

/** Who wrote a message, and where. */
const Written = Threaded.extend({
  user: z.string(),
  channel: z.string(),
  bot_id: z.string().optional(),
  user_team: z.string().optional(),
  team: z.string().optional(),
})
