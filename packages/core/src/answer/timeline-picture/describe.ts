import type { DatedEvent } from '../dated-event.ts'
import { outletOf } from '../outlet-of.ts'
import type { Timeline } from '../timeline.ts'
import type { TimelineDay } from '../timeline-days.ts'
import { byOutlet, sentencesOf } from './counts.ts'
import { printable } from './svg.ts'
import { counted, dayInWords } from './words.ts'

/** "42 dated sentences from 3 March 2021 to 14 November 2023, in 12 articles of 5 outlets" */
export function spanInWords(events: readonly DatedEvent[]): string {
  const values = events.map(({ date }) => date.value ?? '')
  const first = dayInWords(values[0] ?? '')
  const last = dayInWords(latest(values))
  const time = first === last ? `of ${first}` : `from ${first} to ${last}`
  const articles = new Set(events.map(({ article }) => article.id)).size
  const outlets = new Set(events.map(({ article }) => outletOf(article)))
  const known = outlets.size - (outlets.has(null) ? 1 : 0)
  const unknown = outlets.has(null) ? ' and others not known' : ''
  const of = known === 0 ? 'whose outlet is not known' : `of ${counted(known, 'outlet')}${unknown}`
  return `${counted(sentencesOf(events), 'dated sentence')} ${time}, in ${counted(articles, 'article')} ${of}`
}

/** The value that ends last: 2024 ends after March of it, and comes before it. */
function latest(values: readonly string[]): string {
  const ended = (value: string) => value.padEnd('2020-10-23T12:00'.length, '~')
  if (values.length === 0) return ''
  return values.reduce((last, value) => (ended(value) > ended(last) ? value : last))
}

/** A picture in words: its title, how much it shows and of what time, the outlets with the number of their sentences, and the day with the most. */
export function describe(
  { events, days }: Pick<Timeline, 'events' | 'days'>,
  title: string,
): string {
  const outlets = [...byOutlet(events)]
    .map(([name, told]) => [printable(name ?? 'outlet not known'), sentencesOf(told)] as const)
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
  const named = outlets
    .slice(0, MOST_NAMED)
    .map(([name, count]) => `${cut(name, LONGEST_NAME)} ${count}`)
  const others = outlets.length - named.length
  const listed = [...named, ...(others === 0 ? [] : [`and ${others} more`])].join(', ')
  const [most, second] = days.toSorted((a, b) => countOf(b) - countOf(a))
  const isAlone = second === undefined || (most !== undefined && countOf(most) > countOf(second))
  const busiest =
    most === undefined || days.length < 2 || !isAlone
      ? ''
      : ` ${dayInWords(most.value)} has the most: ${countOf(most)}.`
  const each = outlets.length === 1 ? '' : `: ${listed}`
  return `${cut(printable(title), LONGEST_TITLE)}. ${spanInWords(events)}${each}.${busiest}`
}

/** Chats take a description of some 1,000 characters. */
const MOST_NAMED = 8
const LONGEST_NAME = 40
const LONGEST_TITLE = 120

const cut = (text: string, longest: number): string => {
  const characters = Array.from(text.slice(0, 2 * longest + 2))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}

const countOf = ({ events }: TimelineDay): number =>
  events.reduce((sum, { others }) => sum + 1 + others.length, 0)
