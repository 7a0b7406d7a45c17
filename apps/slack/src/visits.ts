import type { BlockAction, MessageShortcut, SlashCommand, webApi } from '@slack/bolt'
import { z } from 'zod'
import { deskName, type Visit } from './answering.ts'
import { byMessages, byResponseUrl, type Delivery, isDirect, type Spot } from './delivery.ts'
import type { Origin } from './form.ts'

/** The workspace of the token, and how the app is called there. */
export interface Home {
  readonly team: string
  /** The id of the app's own user. */
  readonly appUser: string
}

/** Who did something and where, read from what Slack tells of it. */
export function visits(client: webApi.WebClient, { team }: Home) {
  const through = (url: string, spot: Spot): Visit => {
    const delivery = byResponseUrl(url, spot, client)
    return at(spot, delivery, !isDirect(spot.channel))
  }
  const at = (spot: Spot, delivery: Delivery, shareable: boolean): Visit => ({
    ...spot,
    desk: deskName(team),
    shareable,
    delivery,
  })
  return {
    ofCommand: ({ user_id, channel_id, response_url }: SlashCommand): Visit =>
      through(response_url, { user: user_id, channel: channel_id, thread: null }),

    ofClick({ user, channel, container, message, response_url }: BlockAction): Visit {
      const { thread_ts: thread } = Threaded.parse({ ...message, ...container })
      return through(response_url, { user: user.id, channel: channel?.id ?? user.id, thread })
    },

    ofShortcut({ user, channel, message, response_url }: MessageShortcut): Visit {
      const { thread_ts: thread } = Threaded.parse(message)
      return through(response_url, { user: user.id, channel: channel.id, thread })
    },

    ofForm: (user: string, { channel, url }: Origin): Visit =>
      through(url, { user, channel, thread: null }),

    /** Null for what no person wrote. */
    ofMessage(event: unknown): Visit | null {
      const read = Written.safeParse(event).data
      if (read === undefined || read.bot_id !== undefined) return null
      const { user, channel, thread_ts: thread, user_team, team: from } = read
      const spot = { user, channel, thread }
      const visit = at(spot, byMessages(spot, client), !isDirect(channel))
      // Somebody of another workspace, in a channel that both share.
      const isOutsider = (user_team ?? from ?? team) !== team
      return isOutsider ? { ...visit, isOutsider } : visit
    },
  }
}

const Threaded = z.looseObject({ thread_ts: z.string().nullable().default(null) })

/** Who wrote a message, and where. */
const Written = Threaded.extend({
  user: z.string(),
  channel: z.string(),
  bot_id: z.string().optional(),
  user_team: z.string().optional(),
  team: z.string().optional(),
})
