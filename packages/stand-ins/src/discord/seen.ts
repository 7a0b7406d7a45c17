import { ComponentType } from 'discord-api-types/v10'
import { type Component, MessageBody } from './bodies.ts'
import { everyComponent, mediaOf, textsOf } from './component-tree.ts'
import { isLayout } from './message-rules.ts'
import { bytesAt, textOf } from './uploads.ts'
import type { RawAttachment, RawMessage, StoredMessage, World } from './world.ts'

/** A button as a person sees it. */
export interface SeenButton {
  readonly label: string
  readonly disabled: boolean
  readonly customId: string
  readonly url?: string
}

/** A file as a person sees it. */
export interface SeenFile {
  readonly name: string
  readonly text: string
  readonly bytes: Uint8Array
  /** What is read out of a picture to who does not see it: its own description, or the one that the message gives it. */
  readonly description: string | null
}

/** A message as a person sees it at one moment. */
export interface SeenMessage {
  readonly id: string
  /** Everything there is to read, in order, as raw markdown. */
  readonly text: string
  readonly buttons: readonly SeenButton[]
  readonly files: readonly SeenFile[]
  readonly private: boolean
  /** Who it would ping. */
  readonly pings: readonly string[]
  readonly raw: RawMessage
}

/** Shows a message as it is now. */
export function see(world: World, { raw, onlyFor, pings }: StoredMessage): SeenMessage {
  const { content, embeds, components } = MessageBody.parse(raw)
  const parts = components ?? []
  const texts = [content ?? '', ...(embeds ?? []).flatMap(embedTexts), ...textsOf(parts)]
  return {
    id: raw.id,
    text: texts.filter((text) => text !== '').join('\n'),
    buttons: everyComponent(parts)
      .filter(({ type }) => type === ComponentType.Button)
      .map((button) => ({
        label: button.label ?? '',
        disabled: button.disabled ?? false,
        customId: button.custom_id ?? '',
        ...(button.url && { url: button.url }),
      })),
    files: shownAttachments(raw).map((attachment) => ({
      name: attachment.filename,
      text: textOf(world, attachment),
      bytes: bytesAt(world, attachment),
      description: descriptionOf(parts, attachment),
    })),
    private: onlyFor !== null,
    pings,
    raw: structuredClone(raw),
  }
}

/** In a layout, a file is seen only where a component shows it. */
function shownAttachments(raw: RawMessage) {
  if (!isLayout(raw.flags)) return raw.attachments
  const shown = everyComponent(MessageBody.parse(raw).components ?? []).flatMap(mediaOf)
  return raw.attachments.filter(({ url }) => shown.includes(url))
}

function descriptionOf(
  components: readonly Component[],
  { url, description }: RawAttachment,
): string | null {
  const items = everyComponent(components).flatMap(({ items }) => items ?? [])
  const shown = items.find(({ media }) => media.url === url)?.description
  return shown ?? description ?? null
}

function embedTexts(embed: NonNullable<MessageBody['embeds']>[number]): string[] {
  const { author, title, description, fields, footer } = embed
  const all = [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]
  return all.filter((text) => text != null)
}
