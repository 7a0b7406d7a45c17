import type { CalendarDate } from './calendar.ts'
import type { Tense } from './tense.ts'

/** On what the value of a date rests: its own words, the dates told around it, or the day of the article. */
export type DateBasis = 'explicit' | 'context' | 'publication' | 'dateline'

/** A date with what it rests on. */
export interface Resolved {
  readonly date: CalendarDate
  readonly basis: DateBasis
}

/** The temporal expression before, in the order of the text: with no date where it could not be told. */
export interface Told {
  readonly date: CalendarDate | null
  readonly basis: DateBasis | 'none'
  readonly paragraph: number
}

/** What stands around an expression. */
export interface Situation {
  /** The day of the article, or as much of it as is known. */
  readonly base: Resolved | null
  readonly told: Told | null
  readonly paragraph: number
  readonly tense: Tense | null
  /** Whether the sentence says that this comes after what it told before: "later on October 23". */
  readonly follows: boolean
  /** The year that the other end of a range prints: "from March 3 to June 5, 2019". */
  readonly rangeYear: number | null
}

/** A date told longer ago than this no longer says when the story is. */
const REACH = 2

/** Whether the date told before is near enough to count from. */
export const isNear = ({ told, paragraph }: Situation): boolean =>
  told !== null && paragraph - told.paragraph <= REACH
