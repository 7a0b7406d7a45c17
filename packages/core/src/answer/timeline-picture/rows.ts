import type { FiledArticle } from '../../filed-article.ts'
import type { DatedEvent } from '../dated-event.ts'
import { byOutlet, sentencesOf } from './counts.ts'
import { DAY, type Extent, extentOf, precisionOf } from './extent.ts'
import { printable } from './svg.ts'

/** What stands on one row: the articles of an outlet, or of several that have none of their own. */
export interface Row {
  readonly name: string
  /** Whether it stands for several outlets, or for articles of an outlet that is not known. */
  readonly isNamed: boolean
  readonly articles: number
  readonly sentences: number
  /** The middle of the time of each event whose date is as exact as the picture. */
  readonly moments: readonly number[]
  /** The time that each other event may lie in. */
  readonly ranges: readonly Extent[]
  /** When its articles were published, where a day tells. */
  readonly published: readonly number[]
}

/** Rows by the number of their events, the most first; beyond `most` of them in one, unless that would stand for one alone. */
export function rowsOf(events: readonly DatedEvent[], most: number, isByHour: boolean): Row[] {
  const groups = [...byOutlet(events)].sort(
    ([a, ofA], [b, ofB]) =>
      ofB.length - ofA.length || (a !== null && (b === null || a < b) ? -1 : 1),
  )
  const own = groups.length > most + 1 ? groups.slice(0, most) : groups
  const others = groups.slice(own.length)
  return [
    ...own.map(([name, told]) =>
      name === null
        ? rowOf('outlet not known', false, told, isByHour)
        : rowOf(printable(name), true, told, isByHour),
    ),
    ...(others.length === 0
      ? []
      : [
          rowOf(
            `and ${others.length} others`,
            false,
            others.flatMap(([, told]) => told),
            isByHour,
          ),
        ]),
  ]
}

/** So short a time is drawn by the hour, and a day in it is a stretch of time. */
const LONGEST_IN_HOURS = 4 * DAY

/** Whether a timeline is so short that its hours are drawn, where it tells any. */
export const isByHour = (events: readonly DatedEvent[]): boolean =>
  events.some(({ date }) => precisionOf(date.value ?? '') === 'minute') &&
  spanOf(events) <= LONGEST_IN_HOURS

function spanOf(events: readonly DatedEvent[]): number {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { date, article } of events) {
    for (const value of [date.value, article.published?.value ?? null]) {
      if (value === null) continue
      const extent = extentOf(value)
      start = Math.min(start, extent.start)
      end = Math.max(end, extent.end)
    }
  }
  return end - start
}

function rowOf(
  name: string,
  isNamed: boolean,
  events: readonly DatedEvent[],
  isByHour: boolean,
): Row {
  const articles = [...new Map(events.map(({ article }) => [article.id, article])).values()]
  const isMoment = (value: string) =>
    precisionOf(value) === 'minute' || (precisionOf(value) === 'day' && !isByHour)
  const values = events.map(({ date }) => date.value).filter((value) => value !== null)
  return {
    name,
    isNamed,
    articles: articles.length,
    sentences: sentencesOf(events),
    moments: values.filter(isMoment).map(middleOf),
    ranges: values.filter((value) => !isMoment(value)).map(extentOf),
    published: publishedOf(articles).map(middleOf),
  }
}

/** A publication that only a month tells is left out: it would seem to be a day. */
const publishedOf = (articles: readonly FiledArticle[]): string[] =>
  articles.flatMap(({ published }) =>
    published === null || published.value.length < '2020-10-23'.length ? [] : [published.value],
  )

function middleOf(value: string): number {
  const { start, end } = extentOf(value)
  return (start + end) / 2
}
