import type { Delivery } from './delivery.ts'
import { eventPayload } from './payloads.ts'
import type { Json, StoredMessage, World } from './world.ts'

/** Tells the app of its own messages, as Slack does in direct messages; an app that isn't careful answers itself. */
export interface Echo {
  posted(message: StoredMessage): void
  changed(message: StoredMessage, before: Json): void
}

/** Opens the way back to the app. */
export function openEcho(world: World, nextTs: () => string, announce: Delivery['announce']): Echo {
  return {
    posted(message) {
      const { raw, ts } = message
      const isFile = raw['files'] !== undefined
      tell(message, { ...raw, event_ts: ts, ...(isFile && { subtype: 'file_share' }) })
    },
    changed(message, before) {
      const ts = nextTs()
      const told = { message: message.raw, previous_message: before, hidden: true }
      tell(message, { type: 'message', subtype: 'message_changed', ...told, ts, event_ts: ts })
    },
  }

  function tell({ place, onlyFor }: StoredMessage, event: Json): void {
    if (place.kind !== 'direct' || onlyFor !== null || !world.scopes.has('im:history')) return
    announce(eventPayload(world, { ...event, channel: place.id, channel_type: 'im' }, world.teamId))
  }
}
