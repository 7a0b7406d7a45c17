import { ClipdeskError } from '@clipdesk/core'
import type { NamedPage } from '../add-several.ts'
import { linksAlone } from '../links.ts'
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
 * The pages of a message: its files; without any, what its links lead to, if it holds nothing else; else its text with the text that
 * the platform shows of its links, or, where that is no article, what its one link leads to. Pictures and recordings are no pages beside something else.
 */
export async function messagePages({ text, previews, files }: ChatMessage): Promise<MessagePages> {
  const readable = files.filter(({ mediaType }) => !isMedia(mediaType))
  const known = addressOf(text)
  const words = text.replace(LINK, '').trim()
  const links = linksAlone(text)
  const linked = previews.filter((preview) => preview.trim() !== '')
  const isFilesAlone = files.length > 0 && words === '' && links.length + linked.length === 0
  if (readable.length > 0 || isFilesAlone) {
    const taken = readable.length > 0 ? readable : files
    const pages = await Promise.all(taken.map((file) => pageOf(file, known)))
    return { pages, left: leftOut(words, files.length - taken.length) }
  }
  if (links.length > 0) {
    const pages = linkedPages(links.slice(0, MOST_LINKS), linked, known)
    return { pages, left: leftOut('', files.length, links.length > pages.length) }
  }
  const page = [text, ...linked].filter(Boolean).join('\n\n')
  const named = { name: 'The message', options: { page, ...known }, ...linkInstead(known, words) }
  return { pages: [named], left: leftOut('', files.length) }
}

/** Words beside a single link are seldom an article; then what it leads to is meant. */
function linkInstead({ url }: { readonly url?: string }, words: string) {
  const said = leftOut(words, 0)
  return url === undefined || said === null ? {} : { instead: { options: { page: url }, said } }
}

/** Ours: fetched one after the other, they are answered together. */
const MOST_LINKS = 5

const SHOWN_ALONE = 'What is filed is what the message shows of the page.'

/** A page for each link. What the platform shows of a link that is the only one is filed where the page itself cannot be had. */
function linkedPages(
  links: readonly string[],
  previews: readonly string[],
  known: CommandRequest['options'],
): NamedPage[] {
  const shown = { options: { page: previews.join('\n\n'), ...known }, said: SHOWN_ALONE }
  const instead = links.length === 1 && previews.length > 0 ? { instead: shown } : {}
  return links.map((link) => ({ name: link, options: { page: link }, ...instead }))
}

/** What of the message is not filed, or null. */
function leftOut(words: string, media: number, hasMoreLinks = false): string | null {
  const left = [
    media === 0 ? null : 'pictures and recordings',
    hasMoreLinks ? `links after the first ${MOST_LINKS}` : null,
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
