import { ComponentType } from 'discord-api-types/v10'
import type { Component, Embed } from './bodies.ts'
import type { RawAttachment } from './world.ts'

type Json = Record<string, unknown>

/** Turns components as sent into components as Discord gives them back. */
export function renderComponents(
  components: readonly Component[],
  { attachments, nextId }: { attachments: readonly RawAttachment[]; nextId: () => string },
): Json[] {
  let count = 0
  return components.map(render)

  function render(component: Component): Json {
    count += 1
    return { ...withoutNulls(component), id: component.id || count, ...parts(component) }
  }

  function parts(component: Component): Json {
    const nested = component.components ? { components: component.components.map(render) } : {}
    const spoiler = component['spoiler'] === true
    const description = component['description'] ?? null
    switch (component.type) {
      case ComponentType.Section:
        return { ...nested, ...(component.accessory && { accessory: render(component.accessory) }) }
      case ComponentType.Container:
        return { ...nested, accent_color: component['accent_color'] ?? null, spoiler }
      case ComponentType.Separator:
        return { spacing: component['spacing'] ?? 1, divider: component['divider'] ?? true }
      case ComponentType.File:
        return file(component, spoiler)
      case ComponentType.Thumbnail:
        return { media: media(component.media?.url), description, spoiler }
      case ComponentType.MediaGallery:
        return { items: (component.items ?? []).map(galleryItem) }
      case ComponentType.StringSelect:
        return {
          min_values: component['min_values'] ?? 1,
          max_values: component['max_values'] ?? 1,
        }
      default:
        return nested
    }
  }

  function file(component: Component, spoiler: boolean): Json {
    const attachment = attached(component.file?.url)
    const facts = { name: attachment?.filename ?? null, size: attachment?.size ?? null }
    return { file: media(component.file?.url), ...facts, spoiler }
  }

  function galleryItem(item: Json & { media: { url: string } }): Json {
    const spoiler = item['spoiler'] === true
    return { media: media(item.media.url), description: item['description'] ?? null, spoiler }
  }

  function media(address = ''): Json {
    const attachment = attached(address)
    const url = attachment?.url ?? address
    const from = attachment && {
      attachment_id: attachment.id,
      content_type: attachment.content_type,
    }
    return { id: nextId(), url, proxy_url: url, width: null, height: null, ...from }
  }

  function attached(address = ''): RawAttachment | undefined {
    return attachments.find(
      ({ filename, url }) => address === `attachment://${filename}` || address === url,
    )
  }
}

/** Turns embeds as sent into embeds as Discord gives them back. */
export function renderEmbeds(embeds: readonly Embed[]): Json[] {
  return embeds.map((embed) => {
    const fields = embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false }))
    return { ...withoutNulls(embed), type: 'rich', ...(fields && { fields }) }
  })
}

function withoutNulls(value: object): Json {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part != null))
}
