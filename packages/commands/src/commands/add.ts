import {
  type Article,
  type ArticleToFile,
  type Clipping,
  decodePage,
  type Page,
  readArticle,
} from '@clipdesk/core'
import { z } from 'zod'
import { card, readWhole, summaryBlocks } from '../blocks.ts'
import { addCollection, collectionIn, isSingle, readOnly } from '../collections/add-collection.ts'
import { defineCommand } from '../command.ts'
import { note, type Reply, refusal, reply } from '../reply.ts'

/** HTML opens with a bracket and soon has one of its own elements; a declaration or a comment may come first. */
const isHtml = (text: string): boolean =>
  /^[\s\uFEFF]*</.test(text) && /<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 2_000))

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
      .union([z.string(), z.instanceof(Uint8Array)])
      .describe('the page, as plain text or HTML'),
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
    all: z
      .union([z.boolean(), z.stringbool()])
      .optional()
      .describe('of a file with many articles, file them all without showing first what it holds'),
  }),
  examples: [
    { command: 'add page.txt', does: 'file a page that you saved' },
    {
      command: 'add page.txt --source "Harbor Times" --published 2024-03-04',
      does: 'say what the page does not',
    },
    { command: 'add export.txt', does: 'see what a file with many articles holds' },
  ],
  async run(context, { page, source, published, url, all = false }) {
    const { desk } = context
    const known = {
      ...(source === undefined ? {} : { source }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
    }
    const collection = await collectionIn(page)
    if (collection !== null && !isSingle(collection)) {
      return addCollection(collection, { page, known, all }, context)
    }
    const article =
      collection === null ? await readPage(page, known) : await readOnly(collection, known)
    if (article === null) return refusal('bad-input', LINK_ONLY)
    const toFile: ArticleToFile = { article }
    const [clipping] = await desk.file([toFile])
    if (clipping === undefined)
      throw new Error('The desk gave nothing back for the article that it filed.')
    return filed(clipping, desk.summarize(clipping))
  },
})

const LINK_ONLY =
  'Links are not fetched yet. Add the page itself, as a saved file or as its text, and name the link beside it to keep the address.'

async function readPage(
  page: string | Uint8Array,
  known: Omit<Page, 'text'>,
): Promise<Article | null> {
  const text = typeof page === 'string' ? page : decodePage(page)
  return LINK.test(text) ? null : read({ ...known, text })
}

async function read(page: Page): Promise<Article> {
  if (!isHtml(page.text)) return readArticle(page)
  // The HTML reader brings a DOM along: loaded when a page needs it.
  const { readHtmlArticle } = await import('@clipdesk/core/read/html')
  const { text: html, ...known } = page
  return readHtmlArticle({ ...known, html })
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
