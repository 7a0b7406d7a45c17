import { MessageFlags } from 'discord-api-types/v10'
import type { Upload } from '../upload.ts'
import { announceMessage } from './announce-message.ts'
import { MessageBody } from './bodies.ts'
import { textsOf } from './component-tree.ts'
import { brokenMessageRules, isLayout } from './message-rules.ts'
import { pings } from './pings.ts'
import { invalidForm, Refusal } from './refusal.ts'
import { renderComponents, renderEmbeds } from './render-components.ts'
import { store } from './uploads.ts'
import {
  fitting,
  type Interaction,
  type Place,
  type RawAttachment,
  type RawMessage,
  type StoredMessage,
  timestamp,
  type User,
  type World,
} from './world.ts'

/** A message body with the files sent beside it. */
export interface Draft {
  readonly body: unknown
  readonly files: readonly Upload[]
}

/** Where a message goes and what it answers. */
export interface Envelope {
  readonly place: Place
  readonly author: User
  readonly onlyFor: string | null
  readonly interaction?: Interaction
}

/** Adds an app's message to a place, or refuses it as Discord would. */
export function createMessage(world: World, draft: Draft, envelope: Envelope): StoredMessage {
  const { onlyFor } = envelope
  const body = MessageBody.parse(draft.body ?? {})
  const kept = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2
  const flags = ((body.flags ?? 0) & kept) | (onlyFor ? MessageFlags.Ephemeral : 0)
  refuseBroken(body, flags, namesOf(draft.files))
  const attachments = newAttachments(world, body, draft.files, envelope.place, onlyFor !== null)
  const raw = { ...blank(world, envelope, flags), ...changes(world, body, attachments) }
  const message = keep(world, raw, envelope)
  message.pings = pingsOf(raw, body)
  refuseEmpty(raw)
  announceMessage(world, message, 'MESSAGE_CREATE')
  return message
}

/** Adds the "thinking…" message of a deferral. */
export function createPlaceholder(world: World, envelope: Envelope): StoredMessage {
  const flags = MessageFlags.Loading | (envelope.onlyFor ? MessageFlags.Ephemeral : 0)
  return keep(world, blank(world, envelope, flags), envelope)
}

/** Changes what a body names and leaves the rest; who sees the message never changes. */
export function editMessage(world: World, message: StoredMessage, draft: Draft): void {
  const body = MessageBody.parse(draft.body ?? {})
  const before = message.raw
  const flags = editedFlags(before.flags, body.flags ?? 0)
  const listed = body.attachments?.map(({ id }) => id)
  const keptFiles = before.attachments.filter(({ id }) => listed?.includes(id) ?? true)
  const merged = { ...body, content: body.content === undefined ? before.content : body.content }
  refuseBroken(merged, flags, [
    ...namesOf(draft.files),
    ...keptFiles.map(({ filename }) => filename),
  ])
  const hidden = message.onlyFor !== null
  const attachments = [
    ...keptFiles,
    ...newAttachments(world, body, draft.files, message.place, hidden),
  ]
  const isFirst = (before.flags & MessageFlags.Loading) !== 0
  const raw = {
    ...before,
    ...changes(world, body, attachments),
    flags,
    edited_timestamp: isFirst ? null : timestamp(world),
  }
  refuseEmpty(raw)
  message.raw = fitting(world, 'MessageResponse', raw)
  message.pings = pingsOf(raw, body)
  announceMessage(world, message, isFirst ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE')
}

/** Adds a person's message to a place. */
export function postMessage(
  world: World,
  raw: Partial<RawMessage>,
  envelope: Envelope,
): StoredMessage {
  const message = keep(world, { ...blank(world, envelope, 0), ...raw }, envelope)
  message.pings = pings(message.raw.content, null)
  announceMessage(world, message, 'MESSAGE_CREATE')
  return message
}

function keep(world: World, raw: RawMessage, { place, onlyFor }: Envelope): StoredMessage {
  fitting(world, 'MessageResponse', raw)
  const message: StoredMessage = { raw, place, onlyFor, pings: [], isDeleted: false }
  world.messages.set(raw.id, message)
  return message
}

function blank(world: World, { place, author, interaction }: Envelope, flags: number): RawMessage {
  return {
    id: world.nextId(),
    channel_id: place.id,
    type: interaction?.commandName && interaction.first === null ? 20 : 0,
    author,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: timestamp(world),
    edited_timestamp: null,
    flags,
    ...(interaction && { application_id: world.applicationId, webhook_id: world.applicationId }),
    ...(interaction && { interaction_metadata: metadata(world, interaction) }),
  }
}

function metadata(world: World, interaction: Interaction) {
  const { id, type, user, place, source } = interaction
  return {
    id,
    type,
    user,
    authorizing_integration_owners: { 0: place.guild?.id ?? '0' },
    ...(type === 3 && { interacted_message_id: source?.raw.id ?? world.nextId() }),
    ...(type === 2 && source && { target_message_id: source.raw.id }),
  }
}

/** Only the parts a body names; null empties them. */
function changes(world: World, body: MessageBody, attachments: readonly RawAttachment[]) {
  const { content, embeds, components } = body
  const rendering = { attachments, nextId: world.nextId }
  return {
    ...(content !== undefined && { content: content ?? '' }),
    ...(embeds !== undefined && { embeds: renderEmbeds(embeds ?? []) }),
    ...(components !== undefined && { components: renderComponents(components ?? [], rendering) }),
    attachments,
  }
}

function newAttachments(
  world: World,
  body: MessageBody,
  files: readonly Upload[],
  place: Place,
  ephemeral: boolean,
): RawAttachment[] {
  return files.map((file, index) => {
    const description = body.attachments?.find(({ id }) => id === String(index))?.description
    const attachment = store(world, file, { placeId: place.id, ephemeral })
    return { ...attachment, ...(description && { description }) }
  })
}

/** The layout flag can be added, never taken away; the ephemeral flag stays as it was. */
function editedFlags(before: number, asked: number): number {
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2
  const lasting = before & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2)
  return lasting | (asked & settable)
}

function refuseBroken(body: MessageBody, flags: number, names: readonly string[]): void {
  const problems = brokenMessageRules(body, { flags, names })
  if (problems.length > 0) throw invalidForm(problems)
}

/** A message shows something. Discord developer documentation, "JSON Error Codes" (50006). */
function refuseEmpty(raw: RawMessage): void {
  const { content, embeds, components, attachments } = raw
  if (content.trim() || embeds.length || components.length || attachments.length) return
  throw new Refusal(400, 50006, 'Cannot send an empty message', { isViolation: true })
}

function pingsOf(raw: RawMessage, body: MessageBody): string[] {
  const texts = isLayout(raw.flags) ? textsOf(MessageBody.parse(raw).components ?? []) : []
  return pings([raw.content, ...texts].join('\n'), body.allowed_mentions)
}

function namesOf(files: readonly Upload[]): string[] {
  return files.map(({ name }) => name)
}
