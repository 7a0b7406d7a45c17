import { ClipdeskError } from '@clipdesk/core'
import type { NamedPage } from '../add-several.ts'
import type { CommandRequest } from '../reply.ts'

/** A message of a chat, with what somebody may want filed of it. */
export interface ChatMessage {
  /** What is written in it, as plain text with its line breaks. */
  readonly text: string
  /** What the platform shows of each page that the message links to. */
  readonly previews: readonly string[]
  readonly files: readonly ChatFile[]
}

/** A file of a message. */
export interface ChatFile {
  readonly name: string
  /** Such as "text/plain", or null where the platform does not say. */
  readonly mediaType: string | null
  /** Fetches it. Throws `ClipdeskError` for what a person can mend. */
  bytes(): Promise<Uint8Array>
}

/** What a message holds to file, and a sentence about what of it is not filed. */
export interface MessagePages {
  readonly pages: readonly NamedPage[]
  readonly left: string | null
}

/**
 * The pages of a message: its files; without any, its text with the text that the platform shows of its links. Pictures and
 * recordings are no pages beside something else.
 */
export async function messagePages({ text, previews, files }: ChatMessage): Promise<MessagePages> {
  const readable = files.filter(({ mediaType }) => !isMedia(mediaType))
  const known = addressOf(text)
  const words = text.replace(LINK, '').trim()
  if (readable.length > 0 || (files.length > 0 && words === '' && previews.length === 0)) {
    const taken = readable.length > 0 ? readable : files
    const pages = await Promise.all(taken.map((file) => pageOf(file, known)))
    return { pages, left: leftOut(words, files.length - taken.length) }
  }
  const linked = previews.filter((preview) => preview.trim() !== '')
  const page = words === '' && linked.length > 0 ? linked : [text, ...linked]
  return {
    pages: [
      { name: 'The message', options: { page: page.filter(Boolean).join('\n\n'), ...known } },
    ],
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

/** A file as a page, with what is known of it; one that cannot be had keeps none of the others back. */
export async function pageOf(file: ChatFile, known: CommandRequest['options']): Promise<NamedPage> {
  try {
    const page = { bytes: await file.bytes(), name: file.name, type: file.mediaType }
    return { name: file.name, options: { page, ...known } }
  } catch (error) {
    if (error instanceof ClipdeskError) return { name: file.name, refused: error }
    throw error
  }
}

/** The address of the page, where the message names one and no other. A page is not refused for a link that is none. */
function addressOf(text: string): { readonly url?: string } {
  const [link, ...more] = text.match(LINK) ?? []
  if (link === undefined || more.length > 0 || link.length > LONGEST_ADDRESS) return {}
  let end = link.length
  while (CLOSING.has(link.charAt(end - 1))) end -= 1
  const url = link.slice(0, end)
  return URL.canParse(url) ? { url } : {}
}

/** What ends the sentence that a link stands in, rather than the link. */
const CLOSING: ReadonlySet<string> = new Set('.,;:!?)]"\'»”’')

/** In UTF-16 units, as for the option `url`. */
const LONGEST_ADDRESS = 2000

const isMedia = (type: string | null): boolean => /^(?:image|video|audio)\//.test(type ?? '')
