import type { SearchHit } from '@clipdesk/core'
import { z } from 'zod'
import { card, passage } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { pageOption } from '../page-option.ts'
import { nothingFiled } from '../pick-article.ts'
import { type Block, note, refusal, reply, step } from '../reply.ts'
import { counted, shortened } from '../wording.ts'

const PAGE_SIZE = 5

/** Articles that match words, best first, each with its best passage. */
export const search = defineCommand({
  name: 'search',
  does: 'finds articles, best first, with the passage that matches',
  permission: 'ask',
  text: 'query',
  textLabel: 'words',
  options: z.object({
    query: z.string().describe('words; "an exact phrase"; -word to leave articles out'),
    page: pageOption(PAGE_SIZE, 'results'),
  }),
  examples: [
    {
      command: 'search harbour strike',
      does: 'articles with any of the words, those with more of them first',
    },
    { command: 'search "second man" -police', does: 'an exact phrase, and a word to leave out' },
  ],
  async run({ desk }, { query, page }) {
    const skip = (page - 1) * PAGE_SIZE
    const { hits, total } = await desk.search(query, { limit: PAGE_SIZE, skip })
    if (total === 0) return (await desk.count()) === 0 ? nothingFiled() : nothingFound(query)
    if (hits.length === 0) return pastTheEnd(query, total)
    const blocks: Block[] = [note(heading(total, skip, hits.length)), ...hits.flatMap(hitBlocks)]
    if (skip + hits.length < total) blocks.push(more(query, page + 1))
    return reply(blocks)
  },
})

const more = (query: string, page: number) =>
  step(
    `search ${query} --page ${page}`,
    'see more',
    { name: 'search', options: { query, page } },
    { text: query, continues: true },
  )

const heading = (total: number, skip: number, shown: number): string =>
  total === 1
    ? '1 article.'
    : `${counted(total, 'article')}, best first: ${skip + 1} to ${skip + shown}.`

function hitBlocks({ article, passage: best }: SearchHit): Block[] {
  if (best === null) return [card(article)]
  const { paragraph, matches, voice } = best
  return [card(article), passage(article, best, { paragraph, voice, marks: matches })]
}

const nothingFound = (query: string) =>
  refusal(
    'nothing-found',
    `Nothing on this desk has ${shortened(query)}. Try fewer or other words.`,
  )

const pastTheEnd = (query: string, total: number) =>
  refusal('nothing-found', `There are only ${counted(total, 'article')} that match.`, [
    step(
      `search ${query}`,
      'begin at the first',
      { name: 'search', options: { query } },
      { text: query },
    ),
  ])
