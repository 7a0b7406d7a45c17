import type { Option } from './bodies.ts'
import type { Picked } from './client-limits.ts'
import type { OptionValue } from './person.ts'
import { store } from './uploads.ts'
import type { Place, RawAttachment, RegisteredCommand, StoredMessage, World } from './world.ts'

/** Options with what was typed into them. */
export interface Typed {
  readonly filled: readonly { readonly option: Option; readonly value: OptionValue }[]
  readonly place: Place
  readonly focused?: string
}

/** Writes the data part of a chat command's interaction. */
export function commandData(
  world: World,
  { command, subcommands }: Picked,
  { filled, place, focused }: Typed,
): Record<string, unknown> {
  const attachments: Record<string, RawAttachment> = {}
  const options = filled.map(({ option: { name, type }, value }) => ({
    name,
    type,
    value: typeof value === 'object' ? attach(value) : value,
    ...(name === focused && { focused: true, value: String(value) }),
  }))
  const { id, name, type } = command
  const hasAttachments = Object.keys(attachments).length > 0
  return {
    id,
    name,
    type,
    options: nest(subcommands, options),
    ...(hasAttachments && { resolved: { attachments } }),
  }

  function attach(upload: Exclude<OptionValue, string | number | boolean>): string {
    const attachment = store(world, upload, { placeId: place.id, ephemeral: true })
    attachments[attachment.id] = attachment
    return attachment.id
  }
}

/** Writes the data part of a message command's interaction: the message is complete whatever the intents. */
export function messageCommandData(
  { id, name, type }: RegisteredCommand,
  { raw }: StoredMessage,
): Record<string, unknown> {
  return { id, name, type, target_id: raw.id, resolved: { messages: { [raw.id]: raw } } }
}

function nest(subcommands: readonly Option[], options: readonly object[]): readonly object[] {
  return subcommands.reduceRight<readonly object[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    options,
  )
}
