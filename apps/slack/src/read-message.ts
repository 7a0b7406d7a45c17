import type { ChatFile, ChatMessage } from '@clipdesk/commands/chat'
import { z } from 'zod'
import { SlackFile } from './download.ts'
import { unescapeText } from './line.ts'
import { readRichText } from './read-rich-text.ts'

/** What Slack shows of a linked page. */
const Preview = z.looseObject({ title: z.string().optional(), text: z.string().optional() })

/** A message as Slack hands it over, by an event or with a shortcut. */
const Message = z.looseObject({
  text: z.string().default(''),
  blocks: z.array(z.unknown()).default([]),
  attachments: z.array(Preview).default([]),
  files: z.array(SlackFile).default([]),
})

/** What a message holds that somebody may want filed; `fileOf` tells how its files are had. */
export function readMessage(
  message: unknown,
  appUser: string,
  fileOf: (file: SlackFile) => ChatFile,
): ChatMessage {
  const { text, blocks, attachments, files } = Message.parse(message)
  return {
    text: readRichText(blocks, appUser) ?? readMarkup(text, appUser),
    previews: attachments.map(previewOf),
    files: files.map(fileOf),
  }
}

const previewOf = ({ title = '', text = '' }: z.infer<typeof Preview>): string =>
  [title, text]
    .map((part) => readMarkup(part, ''))
    .filter((part) => part !== '')
    .join('\n\n')

/**
 * The text of a message that has no rich text, such as another app's: links by their labels, nothing escaped. (Slack developer
 * documentation, "Formatting message text".)
 */
function readMarkup(text: string, appUser: string): string {
  const plain = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (whole, target: string, label = '') => {
    if (target === `@${appUser}`) return ''
    if (target.startsWith('@')) return '@someone'
    if (target.startsWith('!')) return label || `@${target.slice(1)}`
    if (target.startsWith('#')) return label === '' ? '' : `#${label}`
    return label || target || whole
  })
  return unescapeText(plain).trim()
}
