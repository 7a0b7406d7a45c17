import type { FiledArticle } from '../filed-article.ts'
import type { DatedEvent } from './dated-event.ts'
import { sameWords } from './same-words.ts'

/** A day, a month or a year with all that is told of it. */
export interface TimelineDay {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a month stands apart from its days, a year from its months. */
  readonly value: string
  readonly events: readonly ToldEvent[]
  /** The articles that tell of it, each once. */
  readonly articles: readonly FiledArticle[]
}

/** An event as one article tells it, or several in nearly the same words: the first of them, and the others. */
export interface ToldEvent {
  readonly first: DatedEvent
  /** Of other articles than the first, and each of another. */
  readonly others: readonly DatedEvent[]
}

/** The events of a timeline day by day. They come, and are given, in the order of their dates; no event is lost. */
export function timelineDays(events: readonly DatedEvent[]): TimelineDay[] {
  const days: { readonly value: string; readonly events: DatedEvent[] }[] = []
  for (const event of events) {
    const value = (event.date.value ?? '').slice(0, DAY)
    const last = days.at(-1)
    if (last?.value === value) last.events.push(event)
    else days.push({ value, events: [event] })
  }
  return days.map(({ value, events: ofDay }) => ({
    value,
    events: toldTogether(ofDay),
    articles: articlesOf(ofDay),
  }))
}

/** How many characters of a date's value name its day. */
const DAY = '2020-10-23'.length

function articlesOf(events: readonly DatedEvent[]): FiledArticle[] {
  return [...new Map(events.map(({ article }) => [article.id, article])).values()]
}

function toldTogether(events: readonly DatedEvent[]): ToldEvent[] {
  if (articlesOf(events).length < 2) return events.map((first) => ({ first, others: [] }))
  const told = events.map((first) => ({ first, others: [] as DatedEvent[] }))
  const firsts = sameWords(events)
  return told.filter(({ first }, i) => {
    const group = told[firsts[i] ?? i]
    if (group === undefined || group.first === first) return true
    group.others.push(first)
    return false
  })
}
