import type { Span } from '../article.ts'
import type { FoundDate } from '../extract/dates/found-date.ts'
import type { Voice } from '../extract/speech.ts'
import type { FiledArticle } from '../filed-article.ts'

/** Something that an article says of a day, a month or a year, with the statement that says it; one that says it of several is as many events. */
export interface DatedEvent extends Span {
  readonly article: FiledArticle
  /** The statement, as printed. */
  readonly text: string
  readonly paragraph: number
  readonly voice: Voice
  /** One of its dates, the first that names this day. */
  readonly date: FoundDate
}
