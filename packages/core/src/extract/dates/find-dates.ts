import type { Article, DatePrecision, Span } from '../../article.ts'
import { isInEnglish } from '../../read/language.ts'
import { formatDate, parseDate } from './calendar.ts'
import { findFullDates } from './full-dates.ts'
import { joinExpressions } from './join.ts'
import type { Expression, Meaning } from './meaning.ts'
import { resolve } from './resolve.ts'
import { findExpressions } from './scan.ts'
import type { DateBasis, Resolved, Situation, Told } from './situation.ts'
import { tenseAround } from './tense.ts'

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

/**
 * The temporal expressions of an article's headline, captions and body, in the order of the text: "March 4", "on Thursday", "last
 * month", "two days later". Rules of news style: what needs another date takes it from the story told before, or from
 * `article.published`; what rests on nothing has no value. An article in another language than English has only its dates in full.
 * Takes linear time.
 */
export function findDates(article: Article): FoundDate[] {
  const base = baseOf(article)
  const findIn = isInEnglish(article) ? datesIn : fullDatesIn
  const found: FoundDate[] = []
  let told: Told | null = null
  newsOf(article).forEach(({ start, end }, paragraph) => {
    const dates = findIn(article.text.slice(start, end), { base, told, paragraph })
    told = dates.told
    for (const date of dates.found) {
      found.push({ ...date, start: date.start + start, end: date.end + start })
    }
  })
  return found
}

interface Dates {
  readonly found: readonly FoundDate[]
  /** What the next stretch of the article comes after. */
  readonly told: Told | null
}

type Place = Pick<Situation, 'base' | 'told' | 'paragraph'>

const fullDatesIn = (text: string, { told }: Place): Dates => ({ found: findFullDates(text), told })

function datesIn(text: string, place: Place): Dates {
  const found: FoundDate[] = []
  let { told } = place
  const expressions = joinExpressions(text, findExpressions(text))
  expressions.forEach((expression, i) => {
    const resolved = resolve(expression.meaning, {
      ...place,
      told,
      tense: tenseAround(text, expression),
      follows: FOLLOWS.test(text.slice(Math.max(0, expression.start - 40), expression.start)),
      rangeYear: rangeYear(text, expression, expressions[i + 1]),
    })
    found.push(asFound(text, expression, resolved))
    // A time alone tells of the day before it.
    if (expression.meaning.kind === 'clock') return
    told = {
      date: resolved?.date ?? null,
      basis: resolved?.basis ?? 'none',
      paragraph: place.paragraph,
    }
  })
  return { found, told }
}

/** "later announced on October 23" */
const FOLLOWS = /\b(?:later|afterwards?|then|following|subsequently)\b[^.;]*$/i
const RANGE = /^(?: ?[-–—] ?|,? (?:to|and|or|through|until|till) (?:the )?)$/

/** "from March 3 to June 5, 2019": the year is printed once. */
function rangeYear(
  text: string,
  { end, meaning }: Expression,
  next: Expression | undefined,
): number | null {
  if (meaning.kind !== 'calendar' || next?.meaning.kind !== 'calendar') return null
  const both = (meaning.day === null) === (next.meaning.day === null) && next.meaning.month !== null
  return both && RANGE.test(text.slice(end, next.start)) ? next.meaning.year : null
}

function asFound(
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
    case 'weekday':
    case 'weekday-of-week':
      return 'day'
    default:
      return meaning satisfies never
  }
}

/** What an article counts its days from. The date of a dateline stands in `published` as well, where the page has no other. */
function baseOf({ published, dateline, spans }: Article): Resolved | null {
  if (published === null) return null
  const fromDateline =
    published.basis === 'text' &&
    spans.published === undefined &&
    findFullDates(dateline ?? '').some(({ value }) => value === published.value)
  return { date: parseDate(published.value), basis: fromDateline ? 'dateline' : 'publication' }
}

/** What the article itself says, in the order of the text. */
function newsOf({ spans, paragraphs }: Article): Span[] {
  const headline = spans.headline === undefined ? [] : [spans.headline]
  return [...headline, ...(spans.captions ?? []), ...paragraphs].sort((a, b) => a.start - b.start)
}
