import { LONGEST_LINK, oneLine, webAddress } from '@clipdesk/commands/chat'
import type { types } from '@slack/bolt'

/** A piece of rich text within a line. Slack interprets nothing in it. */
export type Inline = types.RichTextText | types.RichTextLink | types.RichTextUserMention

type Style = NonNullable<types.RichTextText['style']>

/** Text from outside, on one line; nothing where nothing is left of it, as Slack takes no empty text. */
export function said(text: string, style?: Style): Inline[] {
  const clean = oneLine(text)
  return clean === ''
    ? []
    : [{ type: 'text', text: clean, ...(style === undefined ? {} : { style }) }]
}

export const lineBreak: Inline = { type: 'text', text: '\n' }

/** The address of a page as a link, or null where it could be anything else than a plain web address. */
export function linkTo(address: string): types.RichTextLink | null {
  const url = webAddress(address)
  return url !== null && url.href.length <= LONGEST_LINK ? { type: 'link', url: url.href } : null
}

/** The words of it, for those who do not see the blocks. */
export const plainOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'link' ? inline.url : ''
    })
    .join('')
