import {
  type DatedEvent,
  outletOf,
  type TimelineAnswer,
  type TimelineDay,
  type ToldEvent,
  timelinePicture,
} from '@clipdesk/core'
import { passage } from './blocks.ts'
import { type Block, heading, note, type Picture } from './reply.ts'
import { counted, eventDate, listForPeople } from './wording.ts'

/** An event of a timeline, and the day that it stands under. */
export interface ListedEvent {
  readonly day: TimelineDay
  readonly told: ToldEvent
}

/** What a timeline lists, in its order: what several articles tell in nearly the same words is one entry. */
export const listed = (days: readonly TimelineDay[]): ListedEvent[] =>
  days.flatMap((day) => day.events.map((told) => ({ day, told })))

/** Sentences of one date stand below it together, each followed by where else it stands in nearly the same words. */
export function eventBlocks(events: readonly ListedEvent[]): Block[] {
  let [above, dayAbove] = ['', '']
  return events.flatMap(({ day, told: { first, others } }) => {
    const { article, date, start, end, paragraph, voice } = first
    const words = eventDate(date)
    const isNewDay = day.value !== dayAbove
    const opening =
      words === above && !isNewDay ? [] : [heading(isNewDay ? `${words}${toldIn(day)}` : words)]
    above = words
    dayAbove = day.value
    return [
      ...opening,
      passage(article, { start, end }, { paragraph, voice }),
      ...(others.length === 0 ? [] : [note(elsewhere(others))]),
    ]
  })
}

/** " · in 3 articles of 2 outlets"; nothing where one article tells of the day, as most do. */
function toldIn({ articles }: TimelineDay): string {
  if (articles.length < 2) return ''
  const outlets = new Set(articles.map(outletOf).filter((name) => name !== null)).size
  const of = outlets < 2 ? '' : ` of ${counted(outlets, 'outlet')}`
  return ` · in ${counted(articles.length, 'article')}${of}`
}

const MOST_LISTED = 6

/** "Nearly the same words: #12 ¶3 in Harbor Times and #14 ¶1." */
function elsewhere(others: readonly DatedEvent[]): string {
  const places = others.slice(0, MOST_LISTED).map(({ article, paragraph }) => {
    const outlet = outletOf(article)
    return `#${article.number} ¶${paragraph}${outlet === null ? '' : ` in ${outlet}`}`
  })
  const left = others.length - places.length
  return `Nearly the same words: ${listForPeople(left === 0 ? places : [...places, `${left} more`])}.`
}

/** The picture of a whole timeline, of whatever page is listed; none where nothing is dated. `of` is a topic or an article. */
export function pictureBlocks(answer: TimelineAnswer, of: string): Picture[] {
  const drawn = timelinePicture(answer, { title: `Timeline: ${of}` })
  return drawn === null ? [] : [{ kind: 'picture', ...drawn, name: fileName(of) }]
}

const LONGEST_NAME = 48

const fileName = (of: string): string =>
  `timeline-${of.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '')
