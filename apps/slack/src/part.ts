import { oneLine } from '@clipdesk/commands/chat'
import type { types } from '@slack/bolt'
import { type Inline, plainOf } from './inline.ts'

/** What an answer is set in: a block, and the same in words alone, which notifications and screen readers take. */
export interface Part {
  readonly block: types.KnownBlock
  readonly plain: string
}

/** Words within one line or several. */
export function section(inlines: readonly Inline[]): Part {
  return rich({ type: 'rich_text_section', elements: [...inlines] }, inlines)
}

/** Words of an article, set off as such. */
export function quote(inlines: readonly Inline[]): Part {
  return rich({ type: 'rich_text_quote', elements: [...inlines] }, inlines)
}

const rich = (element: types.RichTextBlockElement, inlines: readonly Inline[]): Part => ({
  block: { type: 'rich_text', elements: [element] },
  plain: plainOf(inlines),
})

/** A line of ours below an answer. */
export function smallPrint(text: string): Part {
  const plain = oneLine(text)
  const element = { type: 'plain_text', text: plain, emoji: false } as const
  return { block: { type: 'context', elements: [element] }, plain }
}
