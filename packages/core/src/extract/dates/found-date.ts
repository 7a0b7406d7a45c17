import type { DatePrecision, Span } from '../../article.ts'
import { formatDate } from './calendar.ts'
import type { Expression, Meaning } from './meaning.ts'
import type { DateBasis, Resolved } from './situation.ts'

/** A date or time that an article mentions, as a span into its text. */
export interface FoundDate extends Span {
  /** As printed. */
  readonly text: string
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local time as printed; null where it cannot be told or has no such form. */
  readonly value: string | null
  /** How exact the words are. A week or a quarter has the next coarser one, and no value. */
  readonly precision: DatePrecision
  /**
   * What the value rests on: its own words; the dates told around it; the day of publication; the date in the dateline, where that is the
   * article's only one. `none` where there is no value.
   */
  readonly basis: DateBasis | 'none'
}

/** The date that an expression of a text means, with offsets into that text. */
export function asFound(
  text: string,
  { start, end, meaning, time }: Expression,
  resolved: Resolved | null,
): FoundDate {
  const clock = meaning.kind === 'clock' ? meaning.time : time
  const words = { text: text.slice(start, end), start, end }
  const precision = clock === null ? precisionOf(meaning) : 'minute'
  if (resolved === null) return { ...words, value: null, precision, basis: 'none' }
  const value = formatDate(resolved.date)
  return {
    ...words,
    value: clock === null ? value : `${value}T${clock}`,
    precision,
    basis: resolved.basis,
  }
}

function precisionOf(meaning: Meaning): DatePrecision {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.day !== null ? 'day' : meaning.month !== null ? 'month' : 'year'
    case 'shift':
      return meaning.unit
    case 'untold':
      return meaning.precision
    case 'clock':
      return 'minute'
    case 'named-day':
    case 'weekday':
    case 'weekday-of-week':
      return 'day'
    default:
      return meaning satisfies never
  }
}
