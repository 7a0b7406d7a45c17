import type { Span } from '../../article.ts'
import type { FoundDate } from '../../extract/dates/found-date.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import { fold } from '../../search/fold.ts'
import { type Compared, overlapping, touch } from './compared-article.ts'

/** What narrows a figure to a time, a place or a case. */
export interface Scope {
  /** Dates of its clause, and of its statement where they are not said with another figure; as far as they can be told. */
  readonly dated: readonly string[]
  readonly dates: readonly string[]
  /** Whether one of these dates is long before its article. */
  readonly isPast: boolean
  /** Places of its statement other than where the story is set, folded. */
  readonly places: readonly string[]
  /** All places of its clause, folded. */
  readonly named: readonly string[]
  /** Whether it is what was said before another figure took its place: "up from nine". */
  readonly isFormer: boolean
  /** Words that make another thing of it: "in all", "could", "a day". */
  readonly frame: string
  /** Whether something rises or falls by the words around it. */
  readonly trend: 'up' | 'down' | null
}

/** What the words around a figure narrow it to. `home` are the places where the story is set. */
export function scopeOf(figure: Figure, compared: Compared, home: ReadonlySet<string>): Scope {
  const { article, facts } = compared
  const { statement, clause } = figure
  // A date behind the figure that is said with another one is of that one: "$340m, against $190m a year before".
  const others = overlapping(facts.figures, statement).filter(
    (other) => other.clause.start > clause.start,
  )
  const isOfAnother = (date: Span): boolean =>
    date.start >= clause.end && others.some((other) => touch(date, other.clause))
  const dates = overlapping(facts.dates, statement)
    .filter(
      (date) =>
        !isOfAnother(date) && !IN_COMPARISON.test(article.text.slice(statement.start, date.start)),
    )
    .flatMap(({ value }) => value ?? [])
  const dated = overlapping(facts.dates, clause).flatMap(({ value }) => value ?? [])
  const said = article.text.slice(clause.start, clause.end)
  const ahead = article.text.slice(Math.max(statement.start, figure.start - 60), figure.start)
  return {
    dated,
    dates,
    isPast: dates.some((date) => isLongBefore(date, article.published?.value ?? null)),
    places: placesIn(statement, compared).filter((name) => !home.has(name)),
    named: placesIn(clause, compared),
    isFormer:
      FORMER.test(article.text.slice(statement.start, clause.end)) || JUST_BEFORE.test(ahead),
    frame: frameOf(figure, article.text),
    trend: trendOf(said),
  }
}

const placesIn = (span: Span, { facts }: Compared): string[] =>
  facts.names
    .filter(({ kind, mentions }) => kind === 'place' && overlapping(mentions, span).length > 0)
    .map(({ name }) => fold(name))

function frameOf({ start, end, clause, statement }: Figure, text: string): string {
  const said = text.slice(clause.start, clause.end)
  // "will close 85 branches and cut 1,500 jobs"
  const whole = /^and\b/.test(said) ? text.slice(statement.start, clause.end) : said
  const isRate = RATE.test(text.slice(end, clause.end)) || RATE.test(text.slice(start, end))
  return [
    TOTAL.test(said) ? 'total' : '',
    OPEN.test(whole) ? 'open' : '',
    isRate ? 'rate' : '',
  ].join(' ')
}

const trendOf = (said: string): Scope['trend'] =>
  UP.test(said) ? 'up' : DOWN.test(said) ? 'down' : null

/** Whether two figures may be of one time and place. */
export function areOfOneScope(a: Scope, b: Scope): boolean {
  if (a.frame !== b.frame || areApart(a, b)) return false
  if (a.places.length + b.places.length > 0 && !meet(a.places, b.places)) return false
  if (a.dates.length === 0 || b.dates.length === 0) return !a.isPast
  const within = a.dated.length > 0 && b.dated.length > 0 ? 0 : NEXT_DAYS
  const [some, others] = within === 0 ? [a.dated, b.dated] : [a.dates, b.dates]
  return some.some((one) => others.some((other) => agree(one, other, within)))
}

/** Whether two figures are plainly of different times or places. */
export const areApart = (a: Scope, b: Scope): boolean =>
  a.isPast !== b.isPast || (a.named.length > 0 && b.named.length > 0 && !meet(a.named, b.named))

/** Whether two lists have something in common. */
export const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((place) => other.includes(place))

/** In days: how far the dates of two statements may lie apart where these do not date the figures themselves. */
const NEXT_DAYS = 2

/** Whether two dates may be one, as exact as the less exact of them is, or lie so many days apart at most. */
function agree(a: string, b: string, days: number): boolean {
  const length = Math.min(a.length, b.length, DAY)
  if (a.slice(0, length) === b.slice(0, length)) return true
  if (length < DAY) return false
  const apart = Math.abs(Date.parse(a.slice(0, DAY)) - Date.parse(b.slice(0, DAY)))
  return apart <= days * 86_400_000
}

const DAY = '2020-10-23'.length

/** "a third more than that of 2019" */
const IN_COMPARISON = /\bthan (?:that |those |it was |they were )?(?:of |in |on )?$/
const FORMER =
  /\b(?:earlier(?! (?:this|on|in|today|that)\b)|previously|initially|originally|first reported|at first|until now|revised|average)\b/i
/** Right before a figure, or before it in its clause. */
const JUST_BEFORE =
  /\b(?:(?:from|not|than the|against|earlier|previous|initial)\s+(?:just |only |about |some )?[$£€]?|(?:compared (?:with|to)|instead of|rather than)\b[^,]*)$/i

const TOTAL = /\b(?:in all|in total|altogether|overall|combined|so far|since)\b/i
const DOWN =
  /\b(?:fell|fall\w*|drop\w*|declin\w*|los(?:t|es?|ing)|down|cut|cuts|shrank|decreas\w*|lower)\b/i
const UP = /\b(?:rose|rise\w*|grew|grow\w*|gain\w*|increas\w*|jump\w*|climb\w*|higher)\b/i
/** What has not happened, or is not sure; a capital makes a month of "May". */
const OPEN =
  /\b(?:could|may|might|feared|expected|possibly|at risk|if|would|will|plans?|planned|threaten\w*|(?:is|are|was|were|due) to)\b/
const RATE =
  /^\W*(?:a|an|per|each|every) (?:day|week|month|year|hour|person|head|tonne|night|share)\b/i

/** A month before its article or more, as far as the date is exact. Nothing is told where the article has no date. */
function isLongBefore(date: FoundDate['value'] & string, published: string | null): boolean {
  if (published === null) return false
  if (date.length <= 4 || published.length <= 4) return date.slice(0, 4) < published.slice(0, 4)
  return months(published) - months(date) > 1
}

const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
