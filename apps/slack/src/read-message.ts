import type { ChatFile, ChatMessage } from '@clipdesk/commands/chat'
import { z } from 'zod'
import { SlackFile } from './download.ts'
import { unescapeText } from './line.ts'
import { readRichText } from './read-rich-text.ts'
import type { Home } from './visits.ts'

const text = z.string().nullish()
const list = z.array(z.unknown()).nullish()

/** What Slack shows of a linked page; or a message that somebody forwarded, with its files. */
const Attachment = z.looseObject({ title: text, text, files: list })

/** A message as Slack hands it over, by an event or with a shortcut. */
const Message = z.looseObject({
  text,
  user: text,
  bot_id: text,
  blocks: list,
  attachments: list,
  files: list,
})

/** Whether a message is the app's own. */
export function isFrom(message: unknown, { appUser, botId }: Home): boolean {
  const { user, bot_id } = Message.parse(message)
  return user === appUser || bot_id === botId
}

/** What a message holds that somebody may want filed; `fileOf` tells how its files are had. What is not known of it is passed over. */
export function readMessage(
  message: unknown,
  appUser: string,
  fileOf: (file: SlackFile) => ChatFile,
): ChatMessage {
  const { text, blocks, attachments, files } = Message.parse(message)
  const shown = known(Attachment, attachments)
  const attached = [...(files ?? []), ...shown.flatMap((one) => one.files ?? [])]
  return {
    text:
      readRichText(blocks ?? [], appUser) ??
      readMarkup(sectionTexts(blocks ?? []) || (text ?? ''), appUser),
    previews: shown.map(previewOf).filter((preview) => preview !== ''),
    files: known(SlackFile, attached).map(fileOf),
  }
}

const previewOf = ({ title, text }: z.infer<typeof Attachment>): string =>
  [title ?? '', text ?? '']
    .map((part) => readMarkup(part, ''))
    .filter((part) => part !== '')
    .join('\n\n')

/** What reads as the schema says; the rest is passed over. */
function known<Read>(
  schema: z.ZodType<Read>,
  values: readonly unknown[] | null | undefined,
): Read[] {
  return (values ?? []).flatMap((value) => {
    const read = schema.safeParse(value)
    return read.success ? [read.data] : []
  })
}

/** A block of another app's message, as far as it has words. */
const Section = z.looseObject({
  type: z.enum(['header', 'section']),
  text: z.looseObject({ text: z.string() }).optional(),
  fields: z.array(z.looseObject({ text: z.string() })).default([]),
})

/** The words of another app's message; its `text` is often but what a notification shows. */
const sectionTexts = (blocks: readonly unknown[]): string =>
  known(Section, blocks)
    .flatMap(({ text, fields }) => [...(text === undefined ? [] : [text]), ...fields])
    .map((part) => part.text)
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
