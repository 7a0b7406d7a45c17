import type { PageDate } from '../article.ts'
import type { FiledArticle } from '../filed-article.ts'

/** By what it is told which of several articles ran first: the dates they print, or when they were filed, which does not say when they ran. */
export type OrderBasis = 'published' | 'filed'

/** In milliseconds: how far a clock of an unknown zone may be from Greenwich. */
const ANY_ZONE = 14 * 3_600_000

interface Moments {
  readonly from: number
  readonly to: number
}

/** Sorts articles: those with a date of publication by it, the others by when they were filed. A copy of the list. */
export function inTimeOrder<Filed extends FiledArticle>(articles: readonly Filed[]): Filed[] {
  return articles
    .map((article) => ({ article, at: timeOf(article) }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        compare(a.article.filed, b.article.filed) ||
        compare(a.article.id, b.article.id),
    )
    .map(({ article }) => article)
}

/** When an article ran, as near as is known, in milliseconds since 1970: published, else filed. */
export const timeOf = ({ published, filed }: FiledArticle): number =>
  published === null ? Date.parse(filed) : momentsOf(published).from

/** By what the first of articles in time order is known to be the first of all; null where that is not known. */
export function basisOf(ordered: readonly FiledArticle[]): OrderBasis | null {
  const [first, ...others] = ordered
  if (first === undefined) return null
  const ranFirst = others.every(
    ({ published }) =>
      first.published !== null && published !== null && ranBefore(first.published, published),
  )
  if (ranFirst) return 'published'
  return others.every(({ filed }) => first.filed < filed) ? 'filed' : null
}

/** Whether one date lies before another whatever hours or zones they leave open. */
function ranBefore(one: PageDate, other: PageDate): boolean {
  const slack = (one.zone === null) === (other.zone === null) ? 0 : ANY_ZONE
  return momentsOf(one).to + slack <= momentsOf(other).from
}

/** What a date may mean, as if printed in Greenwich where it has no zone. */
function momentsOf({ value, zone, precision }: PageDate): Moments {
  const [day = '', time = '00:00'] = value.split('T')
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const from = Date.UTC(year, month - 1, date, hours, minutes)
  const length = {
    minute: 60_000,
    day: 86_400_000,
    month: Date.UTC(year, month, 1) - from,
    year: Date.UTC(year + 1, 0, 1) - from,
  }[precision]
  const offset = zone === null ? 0 : offsetOf(zone)
  return { from: from - offset, to: from + length - offset }
}

/** "+03:30" in milliseconds. */
function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number)
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
