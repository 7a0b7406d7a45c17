import { escapeMarkup } from './escaping.ts'
import type { World } from './world.ts'

/** What the client makes of a typed text: Slack's markup and the same as rich text. */
export interface Typed {
  readonly text: string
  readonly blocks: readonly unknown[]
  readonly mentionsApp: boolean
}

type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly text?: string }
  | { readonly type: 'user'; readonly user_id: string }

/** Reads links, "[label](url)" and "@names" out of what a person types. */
export function typed(world: World, text: string): Typed {
  const parts = partsOf(world, text)
  const section = { type: 'rich_text_section', elements: parts }
  return {
    text: parts.map(markup).join(''),
    blocks: text === '' ? [] : [{ type: 'rich_text', block_id: 'typed', elements: [section] }],
    mentionsApp: parts.some((part) => part.type === 'user' && part.user_id === world.botUserId),
  }
}

const marks =
  /\[([^\][\n]+)\]\((https?:\/\/[^\s)]+)\)|https?:\/\/[^\s<>"”)]*[^\s<>"”).,;:!?]|@[\p{L}\p{N}_.-]+/gu

function partsOf(world: World, text: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    const part = partOf(world, match)
    if (!part) continue
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) })
    parts.push(part)
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}

function partOf(world: World, [whole, label, url]: RegExpMatchArray): Part | null {
  if (label !== undefined && url !== undefined) return { type: 'link', url, text: label }
  if (!whole.startsWith('@')) return { type: 'link', url: whole }
  const name = whole.slice(1).toLowerCase()
  if (name === world.botName) return { type: 'user', user_id: world.botUserId }
  const human = [...world.people.values()].find(({ handle }) => handle === name)
  return human ? { type: 'user', user_id: human.id } : null
}

function markup(part: Part): string {
  if (part.type === 'text') return escapeMarkup(part.text)
  if (part.type === 'user') return `<@${part.user_id}>`
  return part.text === undefined
    ? `<${escapeMarkup(part.url)}>`
    : `<${escapeMarkup(part.url)}|${escapeMarkup(part.text)}>`
}
