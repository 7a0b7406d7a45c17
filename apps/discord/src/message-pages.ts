import type { NamedPage } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'
import type { Embed, Message } from 'discord.js'
import { type Attached, download } from './download.ts'

/** What a message holds to file, and the words of it that are not filed. */
export interface MessagePages {
  readonly pages: readonly NamedPage[]
  readonly left: string | null
}

/**
 * The pages of a message: its files; without any, its text with the text that Discord shows of its links. Pictures and recordings
 * are no pages beside something else.
 */
export async function messagePages({
  attachments,
  content,
  embeds,
}: Pick<Message, 'attachments' | 'content' | 'embeds'>): Promise<MessagePages> {
  const files = [...attachments.values()]
  const readable = files.filter(({ contentType }) => !isMedia(contentType))
  const known = addressOf(content)
  const words = content.replace(LINK, '').trim()
  if (readable.length > 0 || (files.length > 0 && words === '' && embeds.length === 0)) {
    const taken = readable.length > 0 ? readable : files
    const pages = await Promise.all(taken.map((file) => pageOf(file, known)))
    return { pages, left: leftOut(words, files.length - taken.length) }
  }
  const linked = embeds.map(textOf).filter((text) => text !== '')
  const page =
    words === '' && linked.length > 0 ? linked.join('\n\n') : joined([content, ...linked])
  return {
    pages: [{ name: 'The message', options: { page, ...known } }],
    left: leftOut('', files.length),
  }
}

/** What of the message is not filed, or null. */
function leftOut(words: string, media: number): string | null {
  const left = [
    media === 0 ? null : 'pictures and recordings',
    words === '' ? null : 'own words',
  ].filter((part) => part !== null)
  return left.length === 0 ? null : `Of the message, its ${left.join(' and its ')} were left out.`
}

const LINK = /https?:\/\/[^\s<>]+/g

/** A file of the message; one that cannot be had keeps none of the others back. */
async function pageOf(file: Attached, known: { readonly url?: string }): Promise<NamedPage> {
  try {
    return { name: file.name, options: { page: await download(file), ...known } }
  } catch (error) {
    if (error instanceof ClipdeskError) return { name: file.name, refused: error }
    throw error
  }
}

/** The address of the page, where the message names one and no other. A page is not refused for a link that is none. */
function addressOf(content: string): { readonly url?: string } {
  const [link, ...more] = content.match(LINK) ?? []
  const url = link?.replace(/[.,;:!?)\]"'»”’]+$/, '')
  const isOne = url !== undefined && more.length === 0
  return isOne && url.length <= LONGEST_ADDRESS && URL.canParse(url) ? { url } : {}
}

/** In UTF-16 units, as for the option `url`. */
const LONGEST_ADDRESS = 2000

const isMedia = (type: string | null): boolean => /^(?:image|video|audio)\//.test(type ?? '')

/** What Discord shows of a linked page. */
const textOf = ({ title, description }: Pick<Embed, 'title' | 'description'>): string =>
  joined([title ?? '', description ?? ''])

const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join('\n\n')
