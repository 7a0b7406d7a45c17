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

/** The year of each day of the year ("10-23") that an article prints with its year; null where it prints several. */
export type PrintedYears = ReadonlyMap<string, number | null>

/** What stands around an expression. */
export interface Situation {
  /** The day of the article, or as much of it as is known. */
  readonly base: Resolved | null
  readonly told: Told | null
  readonly printed: PrintedYears
  readonly paragraph: number
  readonly tense: Tense | null
  /** Whether the sentence says that this comes after what it told before: "later on October 23". */
  readonly follows: boolean
  /** The year that is printed beside the date, with the other end of a range or before it. */
  readonly yearBeside: number | null
}

/** A date told longer ago than this no longer says when the story is. */
const REACH = 2

/** Whether the date told before is near enough to count from. */
export const isNear = ({ told, paragraph }: Situation): boolean =>
  told !== null && paragraph - told.paragraph <= REACH
