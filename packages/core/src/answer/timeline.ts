import type { Span } from '../article.ts'
import { findDates } from '../extract/dates/find-dates.ts'
import { voiceOf } from '../extract/speech.ts'
import { splitStatements } from '../extract/statements.ts'
import type { FiledArticle } from '../filed-article.ts'
import type { DatedEvent } from './dated-event.ts'
import { paragraphAt } from './paragraph-at.ts'
import { type TimelineDay, timelineDays } from './timeline-days.ts'

/** What is asked of a timeline: the events, and the dates that could not be told. */
export interface Timeline {
  /** In the order of their dates; those of one date in the order in which their articles were published, and of the text. */
  readonly events: readonly DatedEvent[]
  /** The same day by day; what several articles tell in nearly the same words stands together. */
  readonly days: readonly TimelineDay[]
  /** Dates without a value, as printed, each once. */
  readonly unresolved: readonly string[]
}

/** The dated events of articles: each statement of a body once for every day, month or year that it names. */
export function timelineOf(articles: readonly FiledArticle[]): Timeline {
  const found = articles.map(eventsOf)
  const events = found.flatMap((told) => told.events).sort(byDate)
  return {
    events,
    days: timelineDays(events),
    unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))],
  }
}

/** Of one date what was published first comes first; what is not dated comes last. Sorting keeps the order of the text. */
const byDate = (a: DatedEvent, b: DatedEvent): number =>
  order(a.date.value ?? '', b.date.value ?? '') ||
  order(a.article.published?.value ?? '~', b.article.published?.value ?? '~') ||
  a.article.number - b.article.number

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function eventsOf(article: FiledArticle): { events: DatedEvent[]; unresolved: string[] } {
  const dates = findDates(article)
  const events: DatedEvent[] = []
  const taken = new Set<string>()
  const statementAt = statementsOf(article)
  for (const date of dates) {
    const number = date.value === null ? null : paragraphAt(article, date.start)
    const statement = number === null ? null : statementAt(number, date.start)
    if (number === null || statement === null) continue
    const day = `${statement.start} ${date.value?.slice(0, DAY)}`
    if (taken.has(day)) continue
    taken.add(day)
    events.push({ article, ...statement, paragraph: number, date })
  }
  return { events, unresolved: dates.flatMap(({ value, text }) => (value === null ? [text] : [])) }
}

/** How many characters of a date's value name its day. */
const DAY = '2020-10-23'.length

type Told = Pick<DatedEvent, 'start' | 'end' | 'text' | 'voice'>

/**
 * Finds the statement of a paragraph that holds an offset. Paragraphs are split once, and statements judged once, for dates come in the
 * order of the text.
 */
function statementsOf({ text, paragraphs }: FiledArticle) {
  let split: { readonly number: number; readonly statements: Span[] } | null = null
  let told: Told | null = null
  return (number: number, offset: number): Told | null => {
    if (split?.number !== number) {
      const { start, end } = paragraphs[number - 1] ?? { start: offset, end: offset }
      const statements = splitStatements(text.slice(start, end)).map((statement) => ({
        start: start + statement.start,
        end: start + statement.end,
      }))
      split = { number, statements: statements.reverse() }
    }
    const { statements } = split
    while ((statements.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) statements.pop()
    const next = statements.at(-1)
    if (next === undefined || next.start > offset) return null
    if (told?.start !== next.start) {
      const words = text.slice(next.start, next.end)
      told = { ...next, text: words, voice: voiceOf(words) }
    }
    return told
  }
}
