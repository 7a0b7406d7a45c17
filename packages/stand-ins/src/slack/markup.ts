import { readEscaped } from './escaping.ts'
import type { World } from './world.ts'

/** Shows Slack's markup as a person reads it: names for ids, a link as its label with the address behind. */
export function readMarkup(world: World, text: string): string {
  const shown = text.replaceAll(/<([^<>]+)>/gu, (_, inner: string) => reference(world, inner))
  return readEscaped(shown)
}

/** Shows who or what an id stands for. */
export function nameOf(world: World, id: string): string {
  if (id === world.botUserId) return `@${world.botName}`
  const human = world.people.get(id)
  if (human) return `@${human.name}`
  const place = world.places.get(id)
  return place ? `#${place.name}` : id
}

/** Shows a link. */
export function link(url: string, label: string | undefined): string {
  return label && label !== url ? `${label} (${url})` : url
}

function reference(world: World, inner: string): string {
  const [target = '', label] = inner.split(/\|(.*)/su)
  if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`
  if (target.startsWith('@') || target.startsWith('#'))
    return label ?? nameOf(world, target.slice(1))
  return link(target.replace(/^mailto:/u, ''), label)
}
