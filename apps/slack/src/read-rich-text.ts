import { z } from 'zod'

/** An element within a line of rich text; of one that is not known, nothing is read. */
const Inline = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  name: z.string().optional(),
  unicode: z.string().optional(),
  fallback: z.string().optional(),
  range: z.string().optional(),
  user_id: z.string().optional(),
})
type Inline = z.infer<typeof Inline>

const Lines = z.looseObject({ type: z.string(), elements: z.array(Inline).default([]) })

const List = z.looseObject({
  type: z.literal('rich_text_list'),
  style: z.string().default('bullet'),
  offset: z.number().default(0),
  elements: z.array(Lines).default([]),
})

const RichText = z.looseObject({
  type: z.literal('rich_text'),
  elements: z.array(z.union([List, Lines])),
})

/**
 * The text of a message's rich text, as it was written: line breaks kept, nothing escaped. Null where there is none. A mention of the
 * app is left out.
 */
export function readRichText(blocks: readonly unknown[], appUser: string): string | null {
  const written = blocks.flatMap((block) => RichText.safeParse(block).data ?? [])
  if (written.length === 0) return null
  let text = ''
  for (const element of written.flatMap(({ elements }) => elements)) {
    // Lists, quotations and code begin on a line of their own, whatever stands before them.
    const begins = element.type !== 'rich_text_section' && text !== ''
    text = `${begins ? ended(text) : text}${textOf(element, appUser)}`
  }
  return text.trim()
}

type Element = z.infer<typeof RichText>['elements'][number]

function textOf(element: Element, appUser: string): string {
  const list = List.safeParse(element).data
  if (list !== undefined) {
    const { elements, offset, style } = list
    const items = elements.map((item, i) => {
      const sign = style === 'ordered' ? `${offset + i + 1}.` : '•'
      return `${sign} ${lineOf(item.elements, appUser)}`
    })
    return ended(items.join('\n'))
  }
  const lines = Lines.parse(element)
  const text = lineOf(lines.elements, appUser)
  // A quotation and code stand on lines of their own, as a section after them does.
  return lines.type === 'rich_text_section' ? text : ended(text)
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

const lineOf = (inlines: readonly Inline[], appUser: string): string =>
  inlines.map((inline) => wordsOf(inline, appUser)).join('')

function wordsOf(inline: Inline, appUser: string): string {
  switch (inline.type) {
    case 'text':
      return inline.text ?? ''
    case 'link':
      return inline.text || inline.url || ''
    case 'emoji':
      return characters(inline.unicode) ?? `:${inline.name ?? ''}:`
    case 'date':
      return inline.fallback ?? ''
    case 'broadcast':
      return `@${inline.range ?? ''}`
    case 'user':
      // Slack tells people apart by ids only; who was mentioned is no part of a page.
      return inline.user_id === appUser ? '' : '@someone'
    default:
      return ''
  }
}

/** The characters of an emoji, which Slack writes as "1f469-200d-1f680". */
function characters(unicode: string | undefined): string | null {
  if (unicode === undefined || !/^[0-9a-f]{2,6}(?:-[0-9a-f]{2,6})*$/i.test(unicode)) return null
  const points = unicode.split('-').map((hex) => Number.parseInt(hex, 16))
  return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : null
}
