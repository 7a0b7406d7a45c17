import {
  type Article,
  type ArticleToFile,
  ClipdeskError,
  type Clipping,
  decodePage,
  type Page,
  readArticle,
} from '@clipdesk/core'
import { z } from 'zod'
import { card, readWhole, summaryBlocks } from '../blocks.ts'
import { type Context, defineCommand } from '../command.ts'
import { linksAlone } from '../links.ts'
import { note, type Reply, reply } from '../reply.ts'

/** HTML opens with a bracket and soon has one of its own elements; a declaration or a comment may come first. */
const isHtml = (text: string): boolean =>
  /^[\s\uFEFF]*</.test(text) && /<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 2_000))

/** Files a page. An app hands over what somebody pasted, attached or named: its text, its bytes, or a link, which is fetched. */
export const add = defineCommand({
  name: 'add',
  does: 'files a page, and answers with its summary',
  permission: 'file',
  text: 'page',
  textLabel: 'page',
  options: z.object({
    page: z
      .union([z.string(), z.instanceof(Uint8Array)])
      .describe('the page: its text, its HTML, or a link to it'),
    source: z.string().trim().min(1).max(200).optional().describe('the outlet that published it'),
    published: z
      .string()
      .trim()
      .optional()
      .describe('when: 2024-03-04, 2024-03-04T10:32 or 2024-03'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .describe('where it was found: https://…'),
  }),
  examples: [
    { command: 'add https://harbor.example/ferry', does: 'fetch a page and file it' },
    { command: 'add page.txt', does: 'file a page that you saved' },
    {
      command: 'add page.txt --source "Harbor Times" --published 2024-03-04',
      does: 'say what the page does not',
    },
  ],
  async run({ desk, fetchPage }, { page, source, published, url }) {
    const link = linkOf(page)
    const given = link === null ? { page } : await fetched(link, fetchPage)
    // Whoever names another address beside a link means that one.
    const address = url === undefined || url === link ? given.url : url
    const known = {
      ...(source === undefined ? {} : { source }),
      ...(published === undefined ? {} : { published }),
      ...(address === undefined ? {} : { url: address }),
    }
    const toFile: ArticleToFile = { article: await read(given, known) }
    const [clipping] = await desk.file([toFile])
    if (clipping === undefined)
      throw new Error('The desk gave nothing back for the article that it filed.')
    return filed(clipping, desk.summarize(clipping))
  },
})

/** A page as it came in, or as it was fetched. */
interface Given {
  readonly page: string | Uint8Array
  readonly url?: string
  /** What its server says that it is. */
  readonly contentType?: string | null
}

/** The link that a page is, or null. Throws `bad-input` for several: each would be an article. */
function linkOf(page: string | Uint8Array): string | null {
  if (typeof page !== 'string' && page.length > LONGEST_LINK_FILE) return null
  const text = typeof page === 'string' ? page : new TextDecoder().decode(page)
  const [link, ...more] = linksAlone(text)
  if (more.length === 0) return link ?? null
  throw new ClipdeskError('bad-input', 'These are several links. Add them one by one.')
}

/** In bytes: a link that somebody saved, with line ends around it. */
const LONGEST_LINK_FILE = 5_000

async function fetched(link: string, fetchPage: Context['fetchPage']): Promise<Given> {
  if (fetchPage === undefined) throw new ClipdeskError('fetch-off', NOT_FETCHED)
  const { url, bytes, contentType } = await fetchPage(link)
  return { page: bytes, url, contentType }
}

const NOT_FETCHED =
  'Links are not fetched here. Add the page as a file or as its text, and name the link beside it to keep the address.'

async function read({ page, contentType }: Given, known: Omit<Page, 'text'>): Promise<Article> {
  const text = typeof page === 'string' ? page : decodePage(page)
  if (!isHtml(text) && !HTML_TYPE.test(contentType ?? '')) return readArticle({ ...known, text })
  // The HTML reader brings a DOM along: loaded when a page needs it.
  const { readHtmlArticle } = await import('@clipdesk/core/read/html')
  return readHtmlArticle({ ...known, html: text })
}

const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i

function filed(clipping: Clipping, summary: Parameters<typeof summaryBlocks>[1]): Reply {
  const { number, outcome } = clipping
  const said = {
    new: `Filed as #${number}.`,
    same: `Already filed as #${number}; nothing changed.`,
    updated: `Already filed as #${number}; what you added is kept with it.`,
  }
  return reply([
    note(said[outcome]),
    card(clipping),
    ...summaryBlocks(clipping, summary),
    readWhole(clipping),
  ])
}
