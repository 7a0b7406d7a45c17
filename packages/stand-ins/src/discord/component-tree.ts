import { ComponentType } from 'discord-api-types/v10'
import type { Component } from './bodies.ts'

/** Lists components with everything nested in them, in reading order. */
export function everyComponent(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...everyComponent(component.components ?? []),
    ...everyComponent(component.accessory ? [component.accessory] : []),
  ])
}

/** Lists the addresses of the files and pictures a component shows. */
export function mediaOf(component: Component): string[] {
  return [component.file, component.media, ...(component.items ?? []).map((item) => item.media)]
    .map((media) => media?.url)
    .filter((url) => url !== undefined)
}

/** Lists the texts a reader sees in components. */
export function textsOf(components: readonly Component[]): string[] {
  return everyComponent(components)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => content ?? '')
}
