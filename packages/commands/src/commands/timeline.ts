import type { DatedEvent, Timeline } from '@clipdesk/core'
import { z } from 'zod'
import { passage } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { pageOption } from '../page-option.ts'
import { articleOption, nothingFiled, pickArticle } from '../pick-article.ts'
import { type Block, heading, note, type Reply, refusal, reply, step } from '../reply.ts'
import { counted, eventDate, listForPeople, shortened } from '../wording.ts'

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
  }),
  examples: [
    { command: 'timeline --in 12', does: 'the dates of article #12' },
    { command: 'timeline harbour strike', does: 'the dates of all articles on it' },
  ],
  async run({ desk }, { topic, in: reference, page }) {
    if ((await desk.count()) === 0) return nothingFiled()
    if (topic !== undefined && reference === undefined)
      return answer(await desk.timeline({ topic }), page, { topic })
    const picked = await pickArticle(desk, reference)
    if ('refused' in picked) return picked.refused
    const { id, number } = picked.article
    return answer(await desk.timeline({ article: id }), page, { in: String(number) })
  },
})

function answer(
  { events, unresolved }: Timeline,
  page: number,
  asked: Readonly<Record<string, string>>,
): Reply {
  const skip = (page - 1) * PAGE_SIZE
  const shown = events.slice(skip, skip + PAGE_SIZE)
  if (shown.length === 0) {
    const text =
      events.length === 0
        ? asked['topic'] === undefined
          ? `No sentence of article #${asked['in']} has a date that can be told.`
          : `No dated sentence in any article that has “${shortened(asked['topic'])}”.`
        : `There are only ${counted(events.length, 'date')}.`
    return refusal('nothing-found', text, leftOver(unresolved))
  }
  const where = asked['in'] === undefined ? '' : ` in article #${asked['in']}`
  const told = `${counted(sentencesOf(events), 'dated sentence')}${where}, ${orderOf(events, skip, shown.length)}.`
  const options = { ...asked, page: page + 1 }
  const line = asked['topic'] ?? `--in ${asked['in']}`
  const more =
    skip + shown.length < events.length
      ? [
          step(
            `timeline ${line} --page ${page + 1}`,
            'see more',
            { name: 'timeline', options },
            { continues: true },
          ),
        ]
      : []
  return reply([note(told), ...eventBlocks(shown), ...leftOver(unresolved), ...more])
}

const sentencesOf = (events: readonly DatedEvent[]): number =>
  new Set(events.map(({ article, start }) => `${article.id} ${start}`)).size

/** How the sentences are listed, and which part of the list is shown. */
function orderOf(events: readonly DatedEvent[], skip: number, shown: number): string {
  const isOnce = sentencesOf(events) === events.length
  const order = isOnce ? 'in the order of the dates' : 'each under all its dates, in their order'
  if (events.length <= PAGE_SIZE) return order
  return `${order}: ${skip + 1} to ${skip + shown}${isOnce ? '' : ` of ${events.length}`}`
}

/** Sentences of one date stand below it together. */
function eventBlocks(events: readonly DatedEvent[]): Block[] {
  let above = ''
  return events.flatMap(({ article, date, start, end, paragraph, voice }) => {
    const day = eventDate(date)
    const opening = day === above ? [] : [heading(day)]
    above = day
    return [...opening, passage(article, { start, end }, { paragraph, voice })]
  })
}

const MOST_LISTED = 6

function leftOver(unresolved: readonly string[]): Block[] {
  if (unresolved.length === 0) return []
  const listed = unresolved.slice(0, MOST_LISTED).map((day) => `“${day}”`)
  const others = unresolved.length - listed.length
  const all = others === 0 ? listed : [...listed, `${others} more`]
  return [note(`Not told which day: ${listForPeople(all)}.`)]
}
