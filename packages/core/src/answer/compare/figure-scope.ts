import type { FoundDate } from '../../extract/dates/found-date.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import { fold } from '../../search/fold.ts'
import type { Compared } from './compared-article.ts'

/** What narrows a figure to a time, a place or a case. */
export interface Scope {
  /** Dates of its statement, as far as they can be told. */
  readonly dates: readonly string[]
  /** Whether one of these dates is long before its article. */
  readonly isPast: boolean
  /** Places of its statement other than where the story is set, folded. */
  readonly places: readonly string[]
  /** Whether it is what was said before another figure took its place: "up from nine". */
  readonly isFormer: boolean
  /** Words that make another thing of it: "in all", "could", "a day". */
  readonly frame: string
}

/** What the words around a figure narrow it to. `home` are the places where the story is set. */
export function scopeOf(figure: Figure, compared: Compared, home: ReadonlySet<string>): Scope {
  const { article, facts } = compared
  const dates = within(facts.dates, figure.statement).flatMap(({ value }) => value ?? [])
  const places = facts.names
    .filter(({ kind }) => kind === 'place')
    .filter(({ mentions }) => within(mentions, figure.statement).length > 0)
    .map(({ name }) => fold(name))
    .filter((name) => !home.has(name))
  const clause = article.text.slice(figure.clause.start, figure.clause.end)
  const ahead = article.text.slice(
    Math.max(figure.statement.start, figure.start - 60),
    figure.start,
  )
  return {
    dates,
    isPast: dates.some((date) => isLongBefore(date, article.published?.value ?? null)),
    places,
    isFormer: FORMER.test(clause) || JUST_BEFORE.test(ahead),
    frame: FRAMES.filter(([, pattern]) => pattern.test(clause))
      .map(([name]) => name)
      .join(' '),
  }
}

/** Whether two figures may be of one time and place. */
export function areOfOneScope(a: Scope, b: Scope): boolean {
  if (a.frame !== b.frame || a.isPast !== b.isPast) return false
  if (a.places.length + b.places.length > 0 && !a.places.some((place) => b.places.includes(place)))
    return false
  if (a.dates.length === 0 || b.dates.length === 0) return !a.isPast
  return a.dates.some((one) => b.dates.some((other) => agree(one, other)))
}

/** Whether two dates may be one, as exact as the less exact of them is. */
const agree = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length, DAY)
  return a.slice(0, length) === b.slice(0, length)
}

const DAY = '2020-10-23'.length

const FORMER =
  /\b(?:earlier|previously|initially|originally|first reported|at first|until now|revised|instead of|rather than|up from|down from|compared (?:with|to)|average)\b/i
const JUST_BEFORE =
  /\b(?:from|not|than the|against|earlier|previous|initial)\s+(?:just |only |about |some )?[$£€]?$/i

const FRAMES: readonly (readonly [string, RegExp])[] = [
  ['total', /\b(?:in all|in total|altogether|overall|combined|so far|since)\b/i],
  [
    'open',
    /\b(?:could|may|might|feared|expected|possibly|at risk|if|up to|would|will|plans?|planned|threaten\w*)\b/i,
  ],
  ['rate', /\b(?:a|an|per|each|every) (?:day|week|month|year|hour|person|head|tonne|night)\b/i],
  [
    'down',
    /\b(?:fell|fall\w*|drop\w*|declin\w*|lost|lose\w*|down|cut|cuts|shrank|decreas\w*|lower)\b/i,
  ],
  ['up', /\b(?:rose|rise\w*|grew|grow\w*|gain\w*|up|increas\w*|jump\w*|climb\w*|higher)\b/i],
]

/** Those of some spans, in order, that lie within another. */
function within<S extends { readonly start: number; readonly end: number }>(
  spans: readonly S[],
  { start, end }: { readonly start: number; readonly end: number },
): S[] {
  return spans.filter((span) => start <= span.start && span.end <= end)
}

/** A month before its article or more, as far as the date is exact. Nothing is told where the article has no date. */
function isLongBefore(date: FoundDate['value'] & string, published: string | null): boolean {
  if (published === null) return false
  if (date.length <= 4 || published.length <= 4) return date.slice(0, 4) < published.slice(0, 4)
  return months(published) - months(date) > 1
}

const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
