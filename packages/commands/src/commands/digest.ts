import { type Desk, type Digest, type FiledArticle, readSince, type Story } from '@clipdesk/core'
import { z } from 'zod'
import { card, passage } from '../blocks.ts'
import { toComparison } from '../briefing.ts'
import { defineCommand } from '../command.ts'
import { pageOption } from '../page-option.ts'
import { nothingFiled } from '../pick-article.ts'
import { queryAccount } from '../query-account.ts'
import { type Block, type Example, note, type Reply, refusal, reply, step } from '../reply.ts'
import { taking } from '../taken.ts'
import { articleForPeople, counted, datePartsForPeople, listForPeople } from '../wording.ts'

const PAGE_SIZE = 5
const SINCE = '1d'

/** What is new on the desk, by story. */
export const digest = defineCommand({
  name: 'digest',
  does: 'tells what was filed since a time, by story',
  permission: 'ask',
  text: 'since',
  textLabel: 'time',
  options: z.object({
    since: z
      .string()
      .max(100)
      .default(SINCE)
      .describe('since when: 12h, today, yesterday, 7d, 2w or 2024-03-04'),
    about: taking(
      'query',
      z.string().max(1000).optional().describe('only what a search for this finds'),
    ),
    page: pageOption(PAGE_SIZE, 'stories'),
  }),
  examples: [
    { command: 'digest', does: 'since yesterday' },
    { command: 'digest 7d', does: 'of a week' },
    { command: 'digest 7d --about "harbour strike"', does: 'of a week, on one topic' },
  ],
  async run({ desk }, { since: typed, about, page }) {
    const since = readSince(typed, new Date())
    if ((await desk.count()) === 0) return nothingFiled()
    const found = await desk.digest({ since, ...(about === undefined ? {} : { query: about }) })
    return answer(desk, found, { since, typed, about, page })
  },
})

interface Asked {
  readonly since: Date
  readonly typed: string
  readonly about: string | undefined
  readonly page: number
}

function answer(desk: Desk, found: Digest, asked: Asked): Reply {
  const { stories, articles, isCut, query } = found
  const skip = (asked.page - 1) * PAGE_SIZE
  const shown = stories.slice(skip, skip + PAGE_SIZE)
  const account = query === null ? [] : queryAccount(query).map(note)
  const since = `since ${momentForPeople(asked.since)}`
  if (stories.length === 0)
    return refusal(
      'nothing-found',
      `Nothing${query === null ? '' : ' that fits'} was filed ${since}.`,
      [...account, step('recent', 'see what was filed last', { name: 'recent', options: {} })],
    )
  if (shown.length === 0)
    return refusal(
      'nothing-found',
      `There are only ${counted(stories.length, 'story', 'stories')}.`,
    )
  const cut = isCut ? ' More was filed than is looked through; these are the newest.' : ''
  const part = stories.length <= PAGE_SIZE ? '' : `: ${skip + 1} to ${skip + shown.length}`
  return reply([
    note(
      `${counted(articles, 'article')} filed ${since}, in ${counted(stories.length, 'story', 'stories')}${part}.${cut}`,
    ),
    ...account,
    ...shown.flatMap((story) => storyBlocks(desk, story)),
    ...(skip + shown.length < stories.length ? [more(asked)] : []),
  ])
}

/** "23 November 2026", "23 November 2026, 14:30 (UTC)" */
function momentForPeople(moment: Date): string {
  const [day = '', time = ''] = moment.toISOString().split('T')
  return time.startsWith('00:00')
    ? datePartsForPeople(day)
    : `${datePartsForPeople(`${day}T${time.slice(0, 'HH:MM'.length)}`)} (UTC)`
}

/** The newest article of a story with the sentence that tells most, the others in a line, and the step to what each reports. */
function storyBlocks(desk: Desk, { articles, copies }: Story): Block[] {
  const newest = articles.at(-1)
  if (newest === undefined) return []
  const others = articles.slice(0, -1).toReversed()
  const copied = new Set(copies.flatMap((group) => group.copies.map(({ article }) => article.id)))
  const [key] = desk.summarize(newest, { sentences: 1 }).sentences
  return [
    card(newest),
    ...(key === undefined ? [] : [passage(newest, key, key)]),
    ...(others.length === 0 ? [] : [note(othersForPeople(others, copied)), toComparison(articles)]),
  ]
}

/** In articles: the others of a story are counted beyond these. */
const LISTED = 6

function othersForPeople(others: readonly FiledArticle[], copied: ReadonlySet<string>): string {
  const listed = others
    .slice(0, LISTED)
    .map((one) => `${articleForPeople(one)}${copied.has(one.id) ? ' (a copy)' : ''}`)
  const left = others.length - listed.length
  return `Also: ${listForPeople(left === 0 ? listed : [...listed, `${left} more`])}.`
}

function more({ typed, about, page }: Asked): Example {
  const options = { since: typed, ...(about === undefined ? {} : { about }), page: page + 1 }
  const line = about === undefined ? '' : ` --about "${about}"`
  return step(
    `digest ${typed}${line} --page ${page + 1}`,
    'see more',
    { name: 'digest', options },
    { continues: true },
  )
}
