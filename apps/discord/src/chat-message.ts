import type { ChatMessage } from '@clipdesk/commands/chat'
import type { Embed, Message } from 'discord.js'
import { download } from './download.ts'

/** What a message holds that somebody may want filed. */
export const chatMessage = ({
  attachments,
  content,
  embeds,
}: Pick<Message, 'attachments' | 'content' | 'embeds'>): ChatMessage => ({
  text: content,
  previews: embeds.map(previewOf),
  files: [...attachments.values()].map((file) => ({
    name: file.name,
    mediaType: file.contentType,
    bytes: () => download(file),
  })),
})

/** What Discord shows of a linked page. */
const previewOf = ({ title, description }: Pick<Embed, 'title' | 'description'>): string =>
  [title ?? '', description ?? ''].filter((part) => part.trim() !== '').join('\n\n')
