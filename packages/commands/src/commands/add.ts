import type { Article, ArticleToFile, Clipping } from '@clipdesk/core'
import { readFileArticle, readTextArticle } from '@clipdesk/core/read/file'
import { z } from 'zod'
import { card, readWhole, summaryBlocks } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { note, type Reply, refusal, reply } from '../reply.ts'

/** A page as a file: its bytes, and how it is called and labelled where that is known. */
const PageFile = z.object({
  bytes: z.instanceof(Uint8Array),
  name: z.string().optional(),
  type: z.string().nullish(),
})

/** A page that is an address and nothing else. */
const LINK = /^\s*<?https?:\/\/[^\s<>]+>?\s*$/i

/** Files a page. An app hands over what somebody pasted, attached or named: its text, or its bytes. */
export const add = defineCommand({
  name: 'add',
  does: 'files a page, and answers with its summary',
  permission: 'file',
  text: 'page',
  textLabel: 'page',
  options: z.object({
    page: z
      .union([z.string(), z.instanceof(Uint8Array), PageFile])
      .describe('the page: plain text, Markdown, HTML, a mail or a PDF'),
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
    { command: 'add page.txt', does: 'file a page that you saved; also .html, .md, .eml, .pdf' },
    {
      command: 'add page.txt --source "Harbor Times" --published 2024-03-04',
      does: 'say what the page does not',
    },
  ],
  async run({ desk }, { page, source, published, url }) {
    const known = {
      ...(source === undefined ? {} : { source }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
    }
    if (isLink(page)) return refusal('bad-input', LINK_ONLY)
    const toFile: ArticleToFile = { article: await read(page, known) }
    const [clipping] = await desk.file([toFile])
    if (clipping === undefined)
      throw new Error('The desk gave nothing back for the article that it filed.')
    return filed(clipping, desk.summarize(clipping))
  },
})

const LINK_ONLY =
  'Links are not fetched yet. Add the page itself, as a saved file or as its text, and name the link beside it to keep the address.'

/** A page as it was handed over. */
type GivenPage = string | Uint8Array | z.infer<typeof PageFile>

function isLink(page: GivenPage): boolean {
  if (typeof page === 'string') return LINK.test(page)
  const bytes = page instanceof Uint8Array ? page : page.bytes
  return bytes.length <= LONGEST_LINK && LINK.test(new TextDecoder().decode(bytes))
}

/** In bytes. */
const LONGEST_LINK = 4_000

function read(
  page: GivenPage,
  known: { readonly source?: string; readonly published?: string; readonly url?: string },
): Promise<Article> {
  if (typeof page === 'string') return readTextArticle({ ...known, text: page })
  if (page instanceof Uint8Array) return readFileArticle({ ...known, bytes: page })
  const { bytes, name, type } = page
  return readFileArticle({
    ...known,
    bytes,
    ...(name === undefined ? {} : { name }),
    ...(type == null ? {} : { type }),
  })
}

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
