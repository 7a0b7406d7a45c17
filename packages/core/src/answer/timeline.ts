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
  const statementAt = statementsOf(article)
  for (const date of dates) {
    const number = date.value === null ? null : paragraphAt(article, date.start)
    const statement = number === null ? null : statementAt(number, date.start)
    if (number === null || statement === null || taken.has(statement.start)) continue
    taken.add(statement.start)
    const text = article.text.slice(statement.start, statement.end)
    events.push({ article, ...statement, text, paragraph: number, voice: voiceOf(text), date })
  }
  return { events, unresolved: dates.flatMap(({ value, text }) => (value === null ? [text] : [])) }
}

/** Finds the statement of a paragraph that holds an offset. Paragraphs are split once, for dates come in the order of the text. */
function statementsOf({ text, paragraphs }: FiledArticle) {
  let split: { readonly number: number; readonly statements: Span[] } | null = null
  return (number: number, offset: number): Span | null => {
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
    return next !== undefined && next.start <= offset ? next : null
  }
}
