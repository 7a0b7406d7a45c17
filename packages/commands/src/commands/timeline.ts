import type { DatedEvent, TimelineAnswer } from '@clipdesk/core'
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { pageOption } from '../page-option.ts'
import { articleOption, nothingFiled, pickArticle } from '../pick-article.ts'
import { type Block, type Example, note, type Reply, refusal, reply, step } from '../reply.ts'
import { otherWordsForPeople } from '../search-wording.ts'
import { eventBlocks, type ListedEvent, listed, pictureBlocks } from '../timeline-blocks.ts'
import { counted, listForPeople, shortened } from '../wording.ts'

const PAGE_SIZE = 8

/** What happened when, by an article or by several. */
export const timeline = defineCommand({
  name: 'timeline',
  does: 'puts the dated sentences of an article or a topic in order',
  permission: 'ask',
  text: 'topic',
  textLabel: 'words',
  options: z.object({
    topic: z.string().max(1000).optional().describe('words of the articles that it is made from'),
    in: articleOption('of this article alone: its number, or words of it'),
    page: pageOption(PAGE_SIZE, 'events'),
    picture: z
      .union([z.boolean(), z.stringbool()])
      .optional()
      .describe('draws all of it as well: who tells of which days, and when'),
  }),
  examples: [
    { command: 'timeline --in 12', does: 'the dates of article #12' },
    { command: 'timeline harbour strike', does: 'the dates of all articles on it' },
    { command: 'timeline harbour strike --picture', does: 'the same, and a picture of it' },
  ],
  async run({ desk }, { topic, in: reference, page, picture = false }) {
    if ((await desk.count()) === 0) return nothingFiled()
    if (topic !== undefined && reference === undefined)
      return answer(await desk.timeline({ topic }), page, { picture, asked: { topic } })
    const picked = await pickArticle(desk, reference)
    if ('refused' in picked) return picked.refused
    const { id, number } = picked.article
    const asked = { in: String(number) }
    return answer(await desk.timeline({ article: id }), page, { picture, asked })
  },
})

interface Wanted {
  readonly picture: boolean
  /** The topic, or the number of the article. */
  readonly asked: Readonly<Record<string, string>>
}

function answer(timeline: TimelineAnswer, page: number, { picture, asked }: Wanted): Reply {
  const { events, days, unresolved, otherWords } = timeline
  const all = listed(days)
  const skip = (page - 1) * PAGE_SIZE
  const shown = all.slice(skip, skip + PAGE_SIZE)
  if (shown.length === 0) {
    const text =
      events.length === 0
        ? asked['topic'] === undefined
          ? `No sentence of article #${asked['in']} has a date that can be told.`
          : `No dated sentence in any article that has “${shortened(asked['topic'])}”.`
        : `There are only ${counted(all.length, 'date')}.`
    return refusal('nothing-found', text, leftOver(unresolved))
  }
  const where = asked['in'] === undefined ? '' : ` in article #${asked['in']}`
  const told = `${counted(sentencesOf(events), 'dated sentence')}${where}, ${orderOf(events, all, skip)}.`
  const words = otherWordsForPeople({ otherWords }).map((text) => note(text))
  return reply([
    note(told),
    ...words,
    ...(picture ? pictureBlocks(timeline, asked['topic'] ?? `article #${asked['in']}`) : []),
    ...eventBlocks(shown),
    ...leftOver(unresolved),
    ...(picture || all.length < FEWEST_DRAWN ? [] : [drawIt(asked)]),
    ...(skip + shown.length < all.length ? [more(asked, page + 1)] : []),
  ])
}

/** A picture of fewer tells no more than the list. */
const FEWEST_DRAWN = 3

const lineOf = (asked: Wanted['asked']): string =>
  `timeline ${asked['topic'] ?? `--in ${asked['in']}`}`

const drawIt = (asked: Wanted['asked']): Example =>
  step(`${lineOf(asked)} --picture`, 'see it as a picture', {
    name: 'timeline',
    options: { ...asked, picture: true },
  })

const more = (asked: Wanted['asked'], page: number): Example =>
  step(
    `${lineOf(asked)} --page ${page}`,
    'see more',
    { name: 'timeline', options: { ...asked, page } },
    { continues: true },
  )

const sentencesOf = (events: readonly DatedEvent[]): number =>
  new Set(events.map(({ article, start }) => `${article.id} ${start}`)).size

/** How the sentences are listed, and which part of the list is shown. */
function orderOf(events: readonly DatedEvent[], all: readonly ListedEvent[], skip: number): string {
  const isOnce = sentencesOf(events) === events.length
  const order = isOnce ? 'in the order of the dates' : 'each under all its dates, in their order'
  const together = all.length < events.length ? ', those of nearly the same words together' : ''
  if (all.length <= PAGE_SIZE) return `${order}${together}`
  const last = Math.min(skip + PAGE_SIZE, all.length)
  const of = isOnce && together === '' ? '' : ` of ${all.length}`
  return `${order}${together}: ${skip + 1} to ${last}${of}`
}

const MOST_LISTED = 6

function leftOver(unresolved: readonly string[]): Block[] {
  if (unresolved.length === 0) return []
  const listed = unresolved.slice(0, MOST_LISTED).map((day) => `“${day}”`)
  const others = unresolved.length - listed.length
  const all = others === 0 ? listed : [...listed, `${others} more`]
  return [note(`Not told which day: ${listForPeople(all)}.`)]
}
