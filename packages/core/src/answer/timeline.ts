import type { Span } from '../article.ts'
import { findDates } from '../extract/dates/find-dates.ts'
import type { FoundDate } from '../extract/dates/found-date.ts'
import { type Voice, voiceOf } from '../extract/speech.ts'
import { splitStatements } from '../extract/statements.ts'
import type { FiledArticle } from '../filed-article.ts'
import { paragraphAt } from './paragraph-at.ts'

/** Something that an article says of a day, a month or a year, with the statement that says it. */
export interface DatedEvent extends Span {
  readonly article: FiledArticle
  /** The statement, as printed. */
  readonly text: string
  readonly paragraph: number
  readonly voice: Voice
  /** The first of its dates that has a value. */
  readonly date: FoundDate
}

/** What is asked of a timeline: the events, and the dates that could not be told. */
export interface Timeline {
  /** In the order of their dates; those of one date in the order of the articles and of the text. */
  readonly events: readonly DatedEvent[]
  /** Dates without a value, as printed, each once. */
  readonly unresolved: readonly string[]
}

/** The dated events of articles: each statement of a body once, by the first date that it names. */
export function timelineOf(articles: readonly FiledArticle[]): Timeline {
  const found = articles.map(eventsOf)
  return {
    events: found.flatMap(({ events }) => events).sort(byDate),
    unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))],
  }
}

const byDate = (a: DatedEvent, b: DatedEvent): number =>
  (a.date.value ?? '') < (b.date.value ?? '')
    ? -1
    : (a.date.value ?? '') > (b.date.value ?? '')
      ? 1
      : 0

function eventsOf(article: FiledArticle): { events: DatedEvent[]; unresolved: string[] } {
  const dates = findDates(article)
  const events: DatedEvent[] = []
  const taken = new Set<number>()
  for (const date of dates) {
    const number = date.value === null ? null : paragraphAt(article, date.start)
    const statement = number === null ? null : statementAt(article, number, date.start)
    if (number === null || statement === null || taken.has(statement.start)) continue
    taken.add(statement.start)
    const text = article.text.slice(statement.start, statement.end)
    events.push({ article, ...statement, text, paragraph: number, voice: voiceOf(text), date })
  }
  return { events, unresolved: dates.flatMap(({ value, text }) => (value === null ? [text] : [])) }
}

function statementAt(
  { text, paragraphs }: FiledArticle,
  number: number,
  offset: number,
): Span | null {
  const paragraph = paragraphs[number - 1]
  if (paragraph === undefined) return null
  const { start } = paragraph
  const found = splitStatements(text.slice(start, paragraph.end)).find(
    (statement) => statement.start <= offset - start && offset - start < statement.end,
  )
  return found === undefined ? null : { start: start + found.start, end: start + found.end }
}
