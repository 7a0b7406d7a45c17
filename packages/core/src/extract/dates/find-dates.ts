import type { Article, Span } from '../../article.ts'
import { isInEnglish } from '../../read/language.ts'
import { parseDate } from './calendar.ts'
import { asFound, type FoundDate } from './found-date.ts'
import { findFullDates } from './full-dates.ts'
import { joinExpressions } from './join.ts'
import type { Expression } from './meaning.ts'
import { resolve } from './resolve.ts'
import { findExpressions } from './scan.ts'
import type { PrintedYears, Resolved, Told } from './situation.ts'
import { wordingAround } from './tense.ts'

/**
 * The temporal expressions of an article's headline, captions and body, in the order of the text: "March 4", "on Thursday", "last
 * month", "two days later". Rules of news style: what needs another date takes it from the story told before, or from
 * `article.published`; what rests on nothing has no value. An article in another language than English has only its dates in full.
 * Takes linear time.
 */
export function findDates(article: Article): FoundDate[] {
  const stretches = newsOf(article)
  if (!isInEnglish(article)) {
    return stretches.flatMap(({ start, text }) =>
      findFullDates(text).map((date) => moved(date, start)),
    )
  }
  return resolveAll(
    stretches.map((stretch) => ({ ...stretch, expressions: expressionsIn(stretch.text) })),
    baseOf(article),
  )
}

interface Stretch {
  readonly start: number
  readonly text: string
}

interface ScannedStretch extends Stretch {
  readonly expressions: readonly Expression[]
}

const moved = (date: FoundDate, by: number): FoundDate => ({
  ...date,
  start: date.start + by,
  end: date.end + by,
})

const expressionsIn = (text: string): Expression[] => joinExpressions(text, findExpressions(text))

function resolveAll(stretches: readonly ScannedStretch[], base: Resolved | null): FoundDate[] {
  const found: FoundDate[] = []
  const printed = printedYears(stretches)
  let told: Told | null = null
  for (const [paragraph, { start, text, expressions }] of stretches.entries()) {
    for (const [i, expression] of expressions.entries()) {
      const before = text.slice(Math.max(0, expression.start - 40), expression.start)
      const wording = wordingAround(text, expression)
      const resolved = resolve(expression.meaning, {
        base,
        told,
        printed,
        paragraph,
        tense: wording.tense,
        follows: FOLLOWS.test(before),
        yearBeside: yearBeside(text, expression, expressions[i - 1], expressions[i + 1]),
      })
      found.push(moved(asFound(text, expression, resolved), start))
      // A time alone tells of the day before it; births and what is named by its date are not the story.
      const isTold = expression.meaning.kind !== 'clock' && !BEGINNING.test(before)
      if (!isTold || (wording.names && resolved?.basis === 'explicit')) continue
      told = { date: resolved?.date ?? null, basis: resolved?.basis ?? 'none', paragraph }
    }
  }
  return found
}

/** "later announced on October 23" */
const FOLLOWS = /\b(?:later|afterwards?|then|following|subsequently)\b[^.;]*$/i
const BEGINNING = /\b(?:born|founded|established)\b[^.;]*$/i
const RANGE = /^(?: ?[-–—] ?|,? (?:to|and|or|through|until|till) (?:the )?)$/
const LEAD = /^,? (?:(?:on|in|by|from|early in|late in) )?$/

/** The year that is printed right beside a date: "from March 3 to June 5, 2019", "in 2018, on March 2". */
function yearBeside(
  text: string,
  { start, end, meaning }: Expression,
  previous: Expression | undefined,
  next: Expression | undefined,
): number | null {
  if (meaning.kind !== 'calendar' || meaning.year !== null) return null
  if (next?.meaning.kind === 'calendar' && next.meaning.month !== null) {
    const both = (meaning.day === null) === (next.meaning.day === null)
    if (both && RANGE.test(text.slice(end, next.start))) return next.meaning.year
  }
  if (previous?.meaning.kind !== 'calendar' || previous.meaning.month !== null) return null
  return LEAD.test(text.slice(previous.end, start)) ? previous.meaning.year : null
}

/** The years with which the article prints a day of the year; none where it prints it with several. */
function printedYears(stretches: readonly ScannedStretch[]): PrintedYears {
  const years = new Map<string, number | null>()
  for (const { meaning } of stretches.flatMap(({ expressions }) => expressions)) {
    if (meaning.kind !== 'calendar' || meaning.year === null || meaning.day === null) continue
    const day = `${meaning.month}-${meaning.day}`
    const known = years.get(day)
    years.set(day, known === undefined || known === meaning.year ? meaning.year : null)
  }
  return years
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
function newsOf({ text, spans, paragraphs }: Article): Stretch[] {
  const headline = spans.headline === undefined ? [] : [spans.headline]
  return [...headline, ...(spans.captions ?? []), ...paragraphs]
    .sort((a: Span, b: Span) => a.start - b.start)
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }))
}
