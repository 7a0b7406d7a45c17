import type { SearchAnswer, SearchHit } from '@clipdesk/core'
import { isNothing } from '@clipdesk/core'
import { z } from 'zod'
import { card, passage } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { pageOption } from '../page-option.ts'
import { nothingFiled } from '../pick-article.ts'
import { queryAccount } from '../query-account.ts'
import { type Block, note, type Reply, refusal, reply, step } from '../reply.ts'
import {
  accountForPeople,
  copiesForPeople,
  countsForPeople,
  emptiedForPeople,
  foundInForPeople,
  headingForPeople,
  otherWordsForPeople,
} from '../search-wording.ts'
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
    query: z
      .string()
      .describe(
        'words; "an exact phrase"; -word; a OR b; from:outlet, said-by:name, after:2024-03',
      ),
    page: pageOption(PAGE_SIZE, 'results'),
    asof: z.coerce
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe('go on where an earlier page ended, whatever was filed since; “see more” sets it'),
  }),
  examples: [
    {
      command: 'search harbour strike',
      does: 'articles with any of the words, those with more of them first',
    },
    { command: 'search "second man" -police', does: 'an exact phrase, and a word to leave out' },
    {
      command: 'search strike from:"Harbor Times" after:2024-03',
      does: 'one outlet, since a date',
    },
    { command: 'search said-by:Olsen (ferry OR bridge) sort:date', does: 'newest first' },
  ],
  async run({ desk }, { query, page, asof }) {
    const skip = (page - 1) * PAGE_SIZE
    const since = asof === undefined ? {} : { asOf: asof }
    // One more than is shown tells whether there is a next page.
    const answer = await desk.search(query, { limit: PAGE_SIZE + 1, skip, ...since })
    const { total } = answer
    const hits = answer.hits.slice(0, PAGE_SIZE)
    if (total === 0) return (await desk.count()) === 0 ? nothingFiled() : nothingFound(answer)
    if (hits.length === 0) return pastTheEnd(query, total)
    return reply([
      note(headingForPeople(answer, skip, hits)),
      ...notes(answer),
      ...hits.flatMap(hitBlocks),
      ...(page === 1 && total > PAGE_SIZE ? countsForPeople(answer.facets).map(note) : []),
      ...(answer.hits.length > PAGE_SIZE ? [more(query, page + 1, answer.asOf)] : []),
    ])
  },
})

/** How the query was read, and which other words were looked for. */
function notes(answer: SearchAnswer): Block[] {
  const account = accountForPeople(answer)
  const said = account === null ? [] : [account]
  return [...said, ...otherWordsForPeople(answer)].map(note)
}

const more = (query: string, page: number, asof: number) =>
  step(
    `search ${query} --page ${page}`,
    'see more',
    { name: 'search', options: { query, page, asof } },
    { text: query, continues: true },
  )

function hitBlocks(hit: SearchHit): Block[] {
  const { article, passage: best } = hit
  const said = [foundInForPeople(hit), copiesForPeople(hit)].filter((line) => line !== null)
  const shown =
    best === null
      ? []
      : [
          passage(article, best, {
            paragraph: best.paragraph,
            voice: best.voice,
            marks: best.matches,
          }),
        ]
  return [card(article), ...shown, ...said.map(note)]
}

function nothingFound(answer: SearchAnswer): Reply {
  const { query, emptiedBy } = answer
  if (isNothing(query)) return refusal('empty-query', queryAccount(query).join(' '))
  const said = [
    `Nothing on this desk has ${shortened(query.text.trim())}.`,
    accountForPeople(answer),
    emptiedForPeople(emptiedBy) ?? 'Try fewer or other words.',
  ]
  return refusal('nothing-found', said.filter((line) => line !== null).join(' '))
}

const pastTheEnd = (query: string, total: number) =>
  refusal('nothing-found', `There are only ${counted(total, 'article')} that match.`, [
    step(
      `search ${query}`,
      'begin at the first',
      { name: 'search', options: { query } },
      { text: query },
    ),
  ])
