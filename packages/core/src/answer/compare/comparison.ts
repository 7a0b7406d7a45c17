import type { FoundDate } from '../../extract/dates/found-date.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import type { Quote, Words } from '../../extract/quotes/quote.ts'
import type { Voice } from '../../extract/speech.ts'
import type { FiledArticle } from '../../filed-article.ts'

/** Words of one of the articles that are compared, as printed: `text` is `article.text` from `start` to before `end`. */
export interface Cited extends Words {
  readonly article: FiledArticle
  /** The number of the paragraph, from 1; null for the headline and captions. */
  readonly paragraph: number | null
}

/** How many of the articles have something, copies of one text taken for one: all of them, some, or one alone. */
export type Reach = 'all' | 'some' | 'one'

/** A quotation as one article carries it: the words that it shares with the others, or all of them. */
export interface CarriedQuote extends Cited {
  /** The whole quote. */
  readonly quote: Quote
}

/** One quotation, and who carries it. */
export interface ComparedQuote {
  readonly reach: Reach
  /** In the order of the articles; an article that quotes it in pieces has several. */
  readonly carried: readonly CarriedQuote[]
  /** Whether two articles name different speakers of it. */
  readonly speakersDiffer: boolean
}

/** Somebody who is quoted, in marks or without. */
export interface ComparedSpeaker {
  /** The fullest name printed. */
  readonly name: string
  /** All names by which the articles call whoever it is. */
  readonly names: readonly string[]
  readonly reach: Reach
  readonly quoted: readonly CarriedQuote[]
}

/** A figure as one article gives it. */
export interface ToldFigure extends Cited {
  readonly figure: Figure
  readonly statement: Cited
  readonly voice: Voice
  /** The quote that gives it, where it stands in one. */
  readonly quote: Quote | null
}

/**
 * One thing that several articles count or measure. `values` says how their numbers stand to each other as printed: the `same`; `loose`, where one may be the
 * other rounded or in vaguer words ("about 1,200" and "1,183", "dozens" and "36"); or `different`. Which is right is for nobody here to say.
 */
export interface ComparedFigure {
  readonly reach: Exclude<Reach, 'one'>
  readonly values: 'same' | 'loose' | 'different'
  /** In the order of the articles. */
  readonly told: readonly ToldFigure[]
}

/** A statement that names a day. */
export interface DatedStatement extends Cited {
  readonly date: FoundDate
  readonly voice: Voice
}

/** A day, and the statements that name it. */
export interface ComparedDay {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly reach: Reach
  readonly told: readonly DatedStatement[]
}

/** What seems to be one event, which articles put on different days. */
export interface DifferentDays {
  readonly told: readonly DatedStatement[]
}

/** A name as one article first prints it in full, with the roles that it gives whoever has it. */
export interface NameForm extends Cited {
  readonly roles: readonly Cited[]
}

/** One name that articles spell differently, or whose bearer they give different roles. */
export interface ComparedName {
  readonly spellingsDiffer: boolean
  readonly rolesDiffer: boolean
  /** One an article, in their order. */
  readonly forms: readonly NameForm[]
}

/** A headline, and the words that no other article's has in any form. */
export interface ComparedHeadline {
  readonly article: FiledArticle
  readonly text: string
  /** Spans into `text`, with their words. */
  readonly own: readonly Words[]
}

/** One story in several articles: what they share, what only one has, and where they differ; nothing is settled. */
export interface Comparison {
  readonly articles: readonly FiledArticle[]
  /** Quotations in marks: first what most carry, then by the order of the articles. */
  readonly quotes: readonly ComparedQuote[]
  readonly speakers: readonly ComparedSpeaker[]
  /** What two articles or more count: first where they differ. */
  readonly figures: readonly ComparedFigure[]
  /** In the order of the calendar. */
  readonly days: readonly ComparedDay[]
  readonly differentDays: readonly DifferentDays[]
  readonly names: readonly ComparedName[]
  /** Those that have one. */
  readonly headlines: readonly ComparedHeadline[]
}
