import * as z from 'zod'
import type { Piece } from './bodies.ts'
import { link, nameOf } from './markup.ts'
import type { World } from './world.ts'

/** Shows rich text as a person reads it. */
export function readRichText(world: World, { elements = [] }: Piece): string {
  return elements.map((element) => readElement(world, element)).join('\n')
}

const Leaf = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  user_id: z.string().optional(),
  channel_id: z.string().optional(),
  usergroup_id: z.string().optional(),
  name: z.string().optional(),
  range: z.string().optional(),
  fallback: z.string().optional(),
  value: z.string().optional(),
  style: z
    .looseObject({
      bold: z.boolean().optional(),
      italic: z.boolean().optional(),
      strike: z.boolean().optional(),
      code: z.boolean().optional(),
    })
    .optional(),
})
type Leaf = z.infer<typeof Leaf>

function readElement(world: World, element: Piece): string {
  const { type, elements = [] } = element
  if (type === 'rich_text_list') {
    const start = element['style'] === 'ordered' ? (i: number) => `${i + 1}. ` : () => '• '
    const indent = '  '.repeat(Number(element['indent'] ?? 0))
    return elements.map((item, i) => indent + start(i) + readElement(world, item)).join('\n')
  }
  const text = elements.map((leaf) => readLeaf(world, Leaf.parse(leaf))).join('')
  if (type === 'rich_text_quote') return text.replaceAll(/^/gmu, '> ')
  if (type === 'rich_text_preformatted') return `\`\`\`${text}\`\`\``
  return text
}

function readLeaf(world: World, leaf: Leaf): string {
  const text = wordsOf(world, leaf)
  const { bold, italic, strike, code } = leaf.style ?? {}
  let shown = text
  if (code) shown = `\`${shown}\``
  if (strike) shown = `~${shown}~`
  if (italic) shown = `_${shown}_`
  if (bold) shown = `*${shown}*`
  return shown
}

function wordsOf(world: World, leaf: Leaf): string {
  switch (leaf.type) {
    case 'link':
      return link(leaf.url ?? '', leaf.text)
    case 'user':
      return nameOf(world, leaf.user_id ?? '')
    case 'channel':
      return nameOf(world, leaf.channel_id ?? '')
    case 'usergroup':
      return `@${leaf.usergroup_id}`
    case 'broadcast':
      return `@${leaf.range}`
    case 'emoji':
      return `:${leaf.name}:`
    case 'date':
      return leaf.fallback ?? ''
    default:
      return leaf.text ?? leaf.value ?? ''
  }
}
