import type { Span } from '../../article.ts'
import { bylineOpener } from '../byline-openers.ts'
import { findWrittenDates, type WrittenDate } from '../written-dates.ts'
import { type DateLabel, dateLabel } from './date-labels.ts'
import { linesAfter, linesBefore } from './near-lines.ts'

/** A date that a page prints on a line of its own or beside its byline. */
export interface PrintedDay extends WrittenDate {
  readonly label: DateLabel
  /** How many printed lines below the headline; negative above. */
  readonly line: number
  /** How many words the line has besides its dates. */
  readonly words: number
}

/** How many printed lines above the headline are looked at, and how many below. */
const ABOVE = 4
const BELOW = 12
/** A line with more words besides its dates speaks of a date and does not date the page. */
const MAX_WORDS = 14
const MAX_LINE = 260

/**
 * The dates that stand near the headline, on lines with few other words, in the order of the page. Where no headline is known, none:
 * a page is full of dates.
 */
export function findPrintedDays(
  text: string,
  headline: Span,
  language: string | null,
): PrintedDay[] {
  const above = linesBefore(text, headline.start, ABOVE)
  const below = linesAfter(text, headline.end, BELOW)
  return [
    ...above.flatMap((line, i) => datesOn(text, line, i - above.length, language)),
    ...below.flatMap((line, i) => datesOn(text, line, i + 1, language)),
  ]
}

/** A longer line that opens with the label and the day still dates the page: "Press release of 25 January 2022 | …". */
const OPENING = 60

function datesOn(
  text: string,
  { start, end }: Span,
  line: number,
  language: string | null,
): PrintedDay[] {
  const whole = text.slice(start, end)
  const opening = whole.length > MAX_LINE ? whole.slice(0, OPENING) : whole
  const printed = opening === whole || dateLabel(opening) === 'published' ? opening : ''
  const dates = findWrittenDates(printed, { language, shortYears: true })
  const rest = dates.reduceRight(
    (left, date) => left.slice(0, date.start) + left.slice(date.end),
    printed,
  )
  const words = rest.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0
  if (words > MAX_WORDS) return []
  // "Posted by Mara Olsen on 4 March 2024" dates what it signs.
  const signed = bylineOpener(printed) > 0 ? 'published' : null
  return dates.map((date, i) => ({
    ...date,
    start: start + date.start,
    end: start + date.end,
    label: dateLabel(printed.slice(dates[i - 1]?.end ?? 0, date.start)) ?? signed,
    line,
    words,
  }))
}

/** How many lines below the headline a labelled date is looked for. */
const FAR_BELOW = 1_000

/**
 * The day on a line below the story that says in words that the page was published then ("Published: …"), where all such lines
 * name one day; null otherwise.
 */
export function findLabelledDay(
  text: string,
  headline: Span | null,
  language: string | null,
): PrintedDay | null {
  const lines = linesAfter(text, headline?.end ?? 0, FAR_BELOW)
  const labelled = lines
    .filter(({ start, end }) => end - start < MAX_LINE)
    .flatMap((line, i) => datesOn(text, line, i + 1, language))
    .filter(({ label, words }) => label === 'published' && words <= 6)
  const days = new Set(labelled.map(({ date }) => date.value.slice(0, 10)))
  return days.size === 1 ? (labelled[0] ?? null) : null
}
