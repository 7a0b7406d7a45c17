import type { PageDate, Span } from '../../article.ts'
import { type DateClaim, dateClaims } from './date-claims.ts'
import { locateAll } from './locate.ts'
import type { Evidence } from './page-evidence.ts'
import { findLabelledDay, findPrintedDays, type PrintedDay } from './printed-dates.ts'

/** A date of the page and where it is printed. */
export interface DatedSpan {
  readonly date: PageDate
  readonly span: Span | null
}

export interface PageDates {
  readonly published: DatedSpan | null
  readonly updated: DatedSpan | null
}

/**
 * When the page was published and when it was changed. The day that the page prints beside its headline goes before a stamp in its
 * markup: the stamp may be in another zone, or be of the first of several editions. A day that is only the last change's never dates
 * the page.
 */
export function chooseDates(evidence: Evidence): PageDates {
  const { text, headlineSpan, language, latest } = evidence
  const claims = dateClaims(evidence)
  const days = (headlineSpan === null ? [] : findPrintedDays(text, headlineSpan, language)).filter(
    ({ date }) => date.value.slice(0, 10) <= latest,
  )
  const changed = claims.updated[0]?.date ?? null
  const published =
    choosePublished(claims.published, days, changed) ??
    choosePublished([], daysElsewhere(evidence), changed) ??
    asDated(labelledDay(evidence))
  return { published, updated: chooseUpdated(published?.date ?? null, changed, days) }
}

/** The days around another place of the headline: some pages print it twice, and date it once. */
function daysElsewhere({ text, headlineSpan, language, latest }: Evidence): PrintedDay[] {
  if (headlineSpan === null) return []
  const others = locateAll(text, text.slice(headlineSpan.start, headlineSpan.end))
    .filter(({ start }) => start !== headlineSpan.start)
    .slice(0, MAX_PLACES)
  return others.flatMap((place) =>
    findPrintedDays(text, place, language).filter(
      ({ date, line, words }) => dayOf(date) <= latest && line > 0 && line <= NEAREST && words <= 6,
    ),
  )
}

const MAX_PLACES = 3
/** In lines: further down another teaser may begin. */
const NEAREST = 2

const labelledDay = ({ text, headlineSpan, language, latest }: Evidence): PrintedDay | null => {
  const day = findLabelledDay(text, headlineSpan, language)
  return day === null || day.date.value.slice(0, 10) > latest ? null : day
}

function choosePublished(
  claims: readonly DateClaim[],
  days: readonly PrintedDay[],
  changed: PageDate | null,
): DatedSpan | null {
  const printed = days
    .filter(({ label }) => label !== 'other' && label !== 'updated')
    .sort((a, b) => farness(a) - farness(b))
  const stated = claims[0]?.date
  if (stated === undefined) return asDated(printed[0] ?? null)
  const same = printed.find(({ date }) => dayOf(date) === dayOf(stated))
  if (same !== undefined) return sharper(stated, same)
  const other = printed.find(
    (day) => daysApart(day.date, stated) <= 1 || isPlainlyDated(day, changed),
  )
  return asDated(other ?? null) ?? { date: stated, span: null }
}

/** Lines below the headline come before those as far above it. */
const farness = ({ line, label }: PrintedDay): number =>
  (line > 0 ? line : 0.5 - 2 * line) - (label === 'published' ? 3 : 0)

/** Whether a day stands with hardly a word right below the headline, and is not the day of the last change. */
const isPlainlyDated = ({ line, words, date }: PrintedDay, changed: PageDate | null): boolean =>
  words <= 2 && line > 0 && line <= 4 && (changed === null || dayOf(date) !== dayOf(changed))

/** The date that tells the time of day, with the place of the printed one. */
function sharper(stated: PageDate, { date, start, end }: PrintedDay): DatedSpan {
  const better = stated.precision === 'minute' || date.precision !== 'minute' ? stated : date
  return { date: better, span: { start, end } }
}

function chooseUpdated(
  published: PageDate | null,
  changed: PageDate | null,
  days: readonly PrintedDay[],
): DatedSpan | null {
  const printed = days.find(({ label }) => label === 'updated')
  if (changed === null || (published !== null && changed.value < dayOf(published)))
    return asDated(printed ?? null)
  const same = days.find(({ date, label }) => label === 'updated' && dayOf(date) === dayOf(changed))
  const updated = same === undefined ? { date: changed, span: null } : sharper(changed, same)
  // Content systems stamp the last change of a page that never changed with its publication.
  return updated.date.value === published?.value ? null : updated
}

const asDated = (day: PrintedDay | null): DatedSpan | null =>
  day === null ? null : { date: day.date, span: { start: day.start, end: day.end } }

const dayOf = ({ value }: PageDate): string => value.slice(0, 10)

const daysApart = (a: PageDate, b: PageDate): number =>
  Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / 86_400_000
