import { type Article, ClipdeskError } from '@clipdesk/core'
import type { GivenFields } from '@clipdesk/core/read/collection'
import { type PageFile, readFileArticle, readTextArticle } from '@clipdesk/core/read/file'
import { z } from 'zod'
import type { Context } from './command.ts'
import { linksAlone } from './links.ts'

/** A page as an app hands it over: its text, its bytes, or a file, with how it is called and labelled where that is known. */
export const GivenPage = z.union([
  z.string(),
  z.instanceof(Uint8Array),
  z.object({
    bytes: z.instanceof(Uint8Array),
    name: z.string().optional(),
    type: z.string().nullish(),
  }),
])
export type GivenPage = z.infer<typeof GivenPage>

/** The bytes of a page that did not come as text. */
export const bytesOf = (page: Exclude<GivenPage, string>): Uint8Array =>
  page instanceof Uint8Array ? page : page.bytes

/** How a page is called and labelled, as far as that is known. */
export function labelsOf(page: Exclude<GivenPage, string>): Pick<PageFile, 'name' | 'type'> {
  if (page instanceof Uint8Array) return {}
  const { name, type } = page
  return { ...(name === undefined ? {} : { name }), ...(type == null ? {} : { type }) }
}

/** How much there is of a page: characters or bytes. */
export const sizeOf = (page: GivenPage): number =>
  typeof page === 'string' ? page.length : bytesOf(page).length

/** Reads a page of any kind into an article. Throws what the readers of text and files throw. */
export function readGiven(page: GivenPage, known: GivenFields): Promise<Article> {
  if (typeof page === 'string') return readTextArticle({ ...known, text: page })
  return readFileArticle({ ...known, bytes: bytesOf(page), ...labelsOf(page) })
}

/** The link that a page is, or null. Throws `bad-input` for several: each would be an article. */
export function linkOf(page: GivenPage): string | null {
  if (typeof page !== 'string' && bytesOf(page).length > LONGEST_LINK_FILE) return null
  const text = typeof page === 'string' ? page : new TextDecoder().decode(bytesOf(page))
  const [link, ...more] = linksAlone(text)
  if (more.length === 0) return link ?? null
  throw new ClipdeskError('bad-input', 'These are several links. Add them one by one.')
}

/** In bytes: a link that somebody saved, with line ends around it. */
const LONGEST_LINK_FILE = 5_000

/** What a link leads to, with the address where it was found. Throws `fetch-off` where nothing fetches, and what fetching throws. */
export async function fetchGiven(
  link: string,
  fetchPage: Context['fetchPage'],
): Promise<{ readonly page: Exclude<GivenPage, string>; readonly url: string }> {
  if (fetchPage === undefined) throw new ClipdeskError('fetch-off', NOT_FETCHED)
  const { url, bytes, contentType } = await fetchPage(link)
  return { page: { bytes: new Uint8Array(bytes), name: nameIn(url), type: contentType }, url }
}

/** The name of the file that an address ends with: servers that know no Markdown or mails send them as plain text. */
const nameIn = (url: string): string | undefined =>
  URL.parse(url)?.pathname.split('/').at(-1) || undefined

const NOT_FETCHED =
  'Links are not fetched here. Add the page as a file or as its text, and name the link beside it to keep the address.'
