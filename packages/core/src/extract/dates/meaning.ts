import type { DatePrecision, Span } from '../../article.ts'
import type { CalendarDay } from './calendar.ts'

/** Which of several: "last May", "next Monday", "this year". */
export type Side = 'last' | 'this' | 'next'

/** What a temporal expression says by its own words, before anything around them is looked at. */
export type Meaning =
  /** "March 4", "May", "2019", "June last year" (`yearShift` -1). At least one of `year` and `month` is there; a day has a month. */
  | {
      readonly kind: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly side?: Side
      readonly yearShift?: number
      /** What the shift counts from; publication where it is left out. */
      readonly from?: Anchor
      /** The weekday that is printed with a day. */
      readonly weekday?: number
    }
  /** "Easter Monday" */
  | { readonly kind: 'named-day'; readonly dayIn: DayOfYear }
  /** "Thursday", "next Monday"; with `from: 'told'` "the following Monday". 0 is Sunday. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly side: Side | null
      readonly from: Anchor
    }
  /** "Thursday of last week" is a Thursday, -1 week from publication. */
  | { readonly kind: 'weekday-of-week'; readonly weekday: number; readonly weeks: number }
  /** "yesterday" is -1 day from publication, "two years earlier" -2 years from the date told before. */
  | {
      readonly kind: 'shift'
      readonly unit: 'day' | 'month' | 'year'
      readonly by: number
      readonly from: Anchor
    }
  /** "at 5 p.m.", whose day stands elsewhere. */
  | { readonly kind: 'clock'; readonly time: string }
  /** What no value can say: weeks, quarters, seasons, decades, "a few years ago". `precision` is no finer than the words. */
  | { readonly kind: 'untold'; readonly precision: DatePrecision }

/** A day in each year; null in a year that does not have it, as 29 February. */
export type DayOfYear = (year: number) => CalendarDay | null

/** What a relative expression counts from. */
export type Anchor = 'publication' | 'told'

/** A temporal expression of a text. */
export interface Expression extends Span {
  readonly meaning: Meaning
  /** The time of day that is printed with it, as `HH:MM`, or null. */
  readonly time: string | null
}

/** What a form makes of a match; two parts where it names two dates, as "March 3-5" and "2015-16" do. */
export interface FormPart {
  /** Place within the match. */
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** One way in which temporal expressions are written. */
export interface Form {
  /** Global; takes linear time. */
  readonly pattern: RegExp
  /** Null or an empty list where the words only look like a date. */
  readonly read: (match: RegExpExecArray, text: string) => Meaning | readonly FormPart[] | null
}

/** Several forms of one reading. */
export const formsOf = (read: Form['read'], ...patterns: readonly RegExp[]): Form[] =>
  patterns.map((pattern) => ({ pattern, read }))
