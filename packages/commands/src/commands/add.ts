import type { Clipping } from '@clipdesk/core'
import { z } from 'zod'
import { card, readWhole, summaryBlocks } from '../blocks.ts'
import { addCollection, collectionIn, isSingle, readOnly } from '../collections/add-collection.ts'
import { defineCommand } from '../command.ts'
import { fetchGiven, GivenPage, linkOf, readGiven } from '../given-page.ts'
import { note, type Reply, reply } from '../reply.ts'
import { taking } from '../taken.ts'

/** Files a page. An app hands over what somebody pasted, attached or named: its text, its bytes, or a link, which is fetched. */
export const add = defineCommand({
  name: 'add',
  does: 'files a page, and answers with its summary',
  permission: 'file',
  text: 'page',
  textLabel: 'page',
  options: z.object({
    page: GivenPage.describe('the page: text, Markdown, HTML, a mail, a PDF, or a link to it'),
    source: taking(
      'outlet',
      z.string().trim().min(1).max(200).optional().describe('the outlet that published it'),
    ),
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
    { command: 'add https://harbor.example/ferry', does: 'fetch a page and file it' },
    { command: 'add page.txt', does: 'file a page that you saved; also .html, .md, .eml, .pdf' },
    {
      command: 'add page.txt --source "Harbor Times" --published 2024-03-04',
      does: 'say what the page does not',
    },
    { command: 'add export.txt', does: 'see what a file with many articles holds' },
  ],
  async run(context, { page: handed, source, published, url, all = false }) {
    const { desk, fetchPage } = context
    const link = linkOf(handed)
    const { page, url: foundAt } =
      link === null ? { page: handed, url: undefined } : await fetchGiven(link, fetchPage)
    // Whoever names another address beside a link means that one.
    const named = url === link ? undefined : url
    const known = {
      ...(source === undefined ? {} : { source }),
      ...(published === undefined ? {} : { published }),
      ...(named === undefined ? {} : { url: named }),
    }
    const collection = await collectionIn(page)
    if (collection !== null && !isSingle(collection)) {
      return addCollection(collection, { page, known, all }, context)
    }
    const only = collection === null ? null : await readOnly(collection, known, foundAt)
    const found = foundAt === undefined ? known : { url: foundAt, ...known }
    const article = only ?? (await readGiven(page, found))
    const [clipping] = await desk.file([{ article }])
    if (clipping === undefined)
      throw new Error('The desk gave nothing back for the article that it filed.')
    return filed(clipping, desk.summarize(clipping))
  },
})

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
