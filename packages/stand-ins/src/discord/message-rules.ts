import { ComponentType, MessageFlags } from 'discord-api-types/v10'
import type { Component, Embed, MessageBody } from './bodies.ts'
import { everyComponent, mediaOf, textsOf } from './component-tree.ts'
import type { Problem } from './refusal.ts'

/** Lists the cross-field rules a message body breaks; `names` are the files it may refer to. */
export function brokenMessageRules(
  body: MessageBody,
  { flags, names }: { readonly flags: number; readonly names: readonly string[] },
): Problem[] {
  const components = body.components ?? []
  return [
    ...embedTotal(body.embeds ?? []),
    ...layoutOnly(body, flags),
    ...layoutTypes(components, flags),
    ...layoutText(components, flags),
    ...componentCount(components),
    ...customIds(components),
    ...buttonShape(components),
    ...attachedFiles(body, names),
  ]
}

/** At most 6,000 characters in all embeds together. Discord developer documentation, "Embed Limits". */
function embedTotal(embeds: readonly Embed[]): Problem[] {
  const parts = embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    embed.author?.name,
    embed.footer?.text,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ])
  const total = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0)
  if (total <= 6000) return []
  const message = `Embed size exceeds maximum size of 6000: it is ${total}`
  return [{ path: 'embeds', code: 'MAX_EMBED_SIZE_EXCEEDED', message }]
}

/** The layout flag excludes content, embeds, polls and stickers. Discord developer documentation, "Legacy Message Component Behavior". */
function layoutOnly(body: MessageBody, flags: number): Problem[] {
  if (!isLayout(flags)) return []
  const used = [
    body.content ? 'content' : null,
    body.embeds?.length ? 'embeds' : null,
    body.poll ? 'poll' : null,
    body.sticker_ids ? 'sticker_ids' : null,
  ].filter((name) => name !== null)
  return used.map((path) => ({
    path,
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${path}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }))
}

const layoutOnlyTypes: ReadonlySet<number> = new Set([
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.Thumbnail,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
])

/** Layout components need the layout flag. Discord developer documentation, "Component Reference". */
function layoutTypes(components: readonly Component[], flags: number): Problem[] {
  if (isLayout(flags)) return []
  const found = everyComponent(components).find(({ type }) => layoutOnlyTypes.has(type))
  if (!found) return []
  const message = `Components of type ${found.type} need MessageFlags.IS_COMPONENTS_V2`
  return [{ path: 'components', code: 'UNION_TYPE_CHOICES', message }]
}

/** At most 4,000 characters in all text displays together. Discord developer documentation, "Text Display". */
function layoutText(components: readonly Component[], flags: number): Problem[] {
  const total = textsOf(components).reduce((sum, text) => sum + text.length, 0)
  if (!isLayout(flags) || total <= 4000) return []
  const message = `The text of all components exceeds 4000 characters: it is ${total}`
  return [{ path: 'components', code: 'COMPONENT_MAX_TOTAL_TEXT_SIZE_EXCEEDED', message }]
}

/** At most 40 components, nested ones counted. Discord developer documentation, "Component Reference". */
function componentCount(components: readonly Component[]): Problem[] {
  const count = everyComponent(components).length
  if (count <= 40) return []
  const message = `A message has at most 40 components, nested ones counted: it has ${count}`
  return [{ path: 'components', code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message }]
}

/** A custom id occurs once in a message. Discord developer documentation, "Custom ID". */
function customIds(components: readonly Component[]): Problem[] {
  const ids = everyComponent(components).flatMap(({ custom_id }) => custom_id ?? [])
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice === undefined) return []
  const message = `Component custom id cannot be duplicated: "${twice}"`
  return [{ path: 'components', code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }]
}

/** A link button has an address and no custom id, any other the reverse. Discord developer documentation, "Button". */
function buttonShape(components: readonly Component[]): Problem[] {
  return everyComponent(components).flatMap((button) => {
    if (button.type !== ComponentType.Button || button['style'] === 6) return []
    const isLink = button['style'] === 5
    if (isLink ? button.url && !button.custom_id : button.custom_id && !button.url) return []
    const message = `A ${isLink ? 'link' : 'plain'} button needs ${isLink ? 'a url and no custom_id' : 'a custom_id and no url'}`
    return [{ path: 'components', code: 'BUTTON_COMPONENT_INVALID', message }]
  })
}

/** An `attachment://` address names an uploaded file. Discord developer documentation, "Unfurled Media Item". */
function attachedFiles(body: MessageBody, names: readonly string[]): Problem[] {
  const addresses = everyComponent(body.components ?? []).flatMap(mediaOf)
  return addresses
    .filter((address) => address.startsWith('attachment://'))
    .filter((address) => !names.includes(address.slice('attachment://'.length)))
    .map((address) => ({
      path: 'components',
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment '${address}' was not found`,
    }))
}

/** Says whether a message is made of layout components ("Components V2"). */
export function isLayout(flags: number): boolean {
  return (flags & MessageFlags.IsComponentsV2) !== 0
}
