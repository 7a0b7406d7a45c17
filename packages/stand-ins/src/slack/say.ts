import { randomUUID } from 'node:crypto'
import type { Upload } from '../upload.ts'
import { type Asked, asked } from './asked.ts'
import { visible, written } from './client-limits.ts'
import { newDeed } from './deeds.ts'
import { addPersonMessage } from './messages.ts'
import { eventPayload } from './payloads.ts'
import type { Stage } from './person.ts'
import { type SeenMessage, see } from './seen.ts'
import { typed } from './typed-text.ts'
import { storeUpload } from './uploads.ts'
import type { Human, Json, Place, StoredMessage, World } from './world.ts'

/** A message a person writes. */
export interface Writing {
  readonly text?: string
  readonly files?: readonly Upload[]
  /** Blocks in place of those the client makes of the text. */
  readonly blocks?: readonly unknown[]
  /** Puts it into the thread of this message. */
  readonly under?: SeenMessage
}

/** A message that was written, whose answer can be waited for. */
export interface Said extends Asked {
  readonly message: SeenMessage
}

/** Writes a message, and tells the app of it when it is meant. */
export function say(
  { desk, delivery, remember }: Stage,
  { by, place }: { readonly by: Human; readonly place: Place },
  writing: Writing,
): Said {
  const { world } = desk
  const { text, files } = written(writing)
  if (text.trim() === '' && files.length === 0 && !writing.blocks?.length) {
    throw new Error('An empty message cannot be sent.')
  }
  const root = writing.under && visible(world, writing.under.id, { by, place })
  if (root && root.onlyFor !== null) throw new Error('A private message has no thread.')
  const thread = root ? (root.thread ?? root.ts) : null
  const stored = files.map((file) => storeUpload(world, file, { by, place }))
  const { mentionsApp, ...marked } = typed(world, text)
  const body = {
    ...marked,
    ...(writing.blocks && { blocks: writing.blocks }),
    client_msg_id: randomUUID(),
    ...(stored.length > 0 && {
      files: stored.map(({ id, raw }) => (by.teamId === world.teamId ? raw : unopened(id))),
      upload: false,
      subtype: 'file_share',
    }),
  }
  const draft = { ts: desk.nextTs(), place, thread, body, files: stored }
  const message = addPersonMessage(world, draft, by)

  const what = `${by.name} wrote "${text.slice(0, 80)}"`
  const threads = thread ? [thread] : [null, message.ts]
  const deed = newDeed(world, { what, by, place, threads, hasResponseUrl: false })
  const event = eventOf(world, message, mentionsApp)
  if (event) delivery.deliver(deed, eventPayload(world, event, by.teamId))
  // Nobody waits for an answer to what the app isn't told.
  else deed.isAnswered = true
  const said: Said = withMessage(asked(world, deed), see(world, message))
  remember(said, deed)
  return said
}

/** A file from another workspace: files.info tells the rest. Slack developer documentation, "Slack Connect files". */
function unopened(id: string): Json {
  return {
    id,
    mode: 'file_access',
    file_access: 'check_file_info',
    created: 0,
    timestamp: 0,
    user: '',
  }
}

/** Adds the message; what came so far stays as it is at each look. */
function withMessage(following: Asked, message: SeenMessage): Said {
  return {
    ...following,
    get answers() {
      return following.answers
    },
    message,
  }
}

/** The event the app hears of, if it may: of direct messages all, of others those that mention it. */
function eventOf(world: World, message: StoredMessage, mentionsApp: boolean): Json | null {
  const { place, raw } = message
  const { team } = raw
  const event: Json = {
    ...raw,
    channel: place.id,
    event_ts: message.ts,
    ...(team !== world.teamId && { user_team: team, source_team: team }),
  }
  if (place.kind === 'direct') {
    if (!world.scopes.has('im:history')) return null
    return { ...event, channel_type: 'im' }
  }
  const isTold = mentionsApp && place.guests.has(world.botUserId)
  if (!isTold || !world.scopes.has('app_mentions:read')) return null
  const { ['subtype']: _subtype, ...mention } = event
  return { ...mention, type: 'app_mention' }
}
