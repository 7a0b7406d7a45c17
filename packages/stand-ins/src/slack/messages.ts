import { MessageBody, type Piece } from './bodies.ts'
import { newId } from './ids.ts'
import type { Json, Place, StoredFile, StoredMessage, World } from './world.ts'

/** A message to be kept. */
export interface Draft {
  readonly ts: string
  readonly place: Place
  readonly onlyFor?: string | null
  readonly thread?: string | null
  readonly body: Json
  readonly files?: readonly StoredFile[]
  readonly pings?: readonly string[]
}

/** Keeps a message of the app. */
export function addAppMessage(world: World, draft: Draft): StoredMessage {
  return add(world, draft, {
    user: world.botUserId,
    bot_id: world.botId,
    app_id: world.appId,
    team: world.teamId,
    ...content(draft.body),
  })
}

/** Keeps a message of a person. */
export function addPersonMessage(
  world: World,
  draft: Draft,
  { id, teamId }: { readonly id: string; readonly teamId: string },
): StoredMessage {
  return add(world, draft, { user: id, team: teamId, ...draft.body })
}

/** Puts something else in a message's place; what isn't given is gone, as on Slack. */
export function changeMessage(
  message: StoredMessage,
  { body, pings }: { readonly body: Json; readonly pings: readonly string[] },
): void {
  const { blocks: _blocks, attachments: _attachments, ...rest } = message.raw
  message.raw = { ...rest, ...content(body) }
  message.pings = pings
}

/** Names the blocks and elements that the app left nameless. */
export function nameBlocks(blocks: readonly Piece[]): Piece[] {
  return blocks.map((block) => ({
    ...block,
    block_id: block.block_id || newId('b').toLowerCase(),
    ...(block.elements && block.type !== 'rich_text' && { elements: block.elements.map(named) }),
    ...(block.accessory && { accessory: named(block.accessory) }),
    ...(block.element && { element: named(block.element) }),
  }))
}

function add(world: World, draft: Draft, rest: Json): StoredMessage {
  const { ts, place, onlyFor = null, thread = null, files = [], pings = [] } = draft
  const authorId = typeof rest['user'] === 'string' ? rest['user'] : world.botUserId
  const message: StoredMessage = {
    ts,
    place,
    authorId,
    onlyFor,
    thread,
    raw: { type: 'message', ts, ...rest, ...(thread && { thread_ts: thread }) },
    files,
    pings,
    isDeleted: false,
  }
  world.messages.set(ts, message)
  return message
}

function content(body: Json): Json {
  const { text, blocks, attachments } = MessageBody.parse(body)
  return {
    text: text ?? '',
    ...(blocks && blocks.length > 0 && { blocks: nameBlocks(blocks) }),
    ...(attachments && attachments.length > 0 && { attachments }),
    ...(body['files'] !== undefined && { files: body['files'] }),
  }
}

const interactive: ReadonlySet<string> = new Set([
  'button',
  'checkboxes',
  'datepicker',
  'overflow',
  'radio_buttons',
  'static_select',
])

function named(element: Piece): Piece {
  if (!interactive.has(element.type) || element.action_id) return element
  return { ...element, action_id: newId('a').toLowerCase() }
}
