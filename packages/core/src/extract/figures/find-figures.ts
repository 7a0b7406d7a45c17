import type { Article, Span } from '../../article.ts'
import { isInEnglish } from '../../read/language.ts'
import { findDates } from '../dates/find-dates.ts'
import type { Words } from '../quotes/quote.ts'
import { voiceOf } from '../speech.ts'
import { splitStatements } from '../statements.ts'
import type { Figure } from './figure.ts'
import { figuresIn, type StatementFigure } from './figures-in-statement.ts'

/**
 * The numbers that an article counts or measures with, in headline and body, in the order of the text: "at least 12 people", "$4.2m",
 * "40 per cent", "a 6.1 magnitude earthquake", "2-1". Ordinals, ages, dates and times (which `dates` are, where they are known), and numbers
 * that name something ("flight 417") are none, nor is a number of which the text does not tell what it counts. None in an article in
 * another language than English. Takes linear time. Rules of ours, after the habits of news agencies' style.
 */
export function findFigures(
  article: Article,
  dates: readonly Span[] = findDates(article),
): Figure[] {
  if (!isInEnglish(article)) return []
  const { headline } = article.spans
  const parts = [
    ...(headline === undefined ? [] : [{ span: headline, paragraph: null }]),
    ...article.paragraphs
      .map((span, i) => ({ span, paragraph: i + 1 }))
      .filter(({ span }) => span.kind !== 'subhead' && span.kind !== 'pullquote'),
  ].sort((a, b) => a.span.start - b.span.start)
  const isDated = overlapsOf(dates)
  return parts.flatMap(({ span, paragraph }) =>
    statementsIn(article.text, span, paragraph === null).flatMap((statement) =>
      figuresOf(article.text, statement, paragraph, isDated),
    ),
  )
}

function statementsIn(text: string, { start, end }: Span, isWhole: boolean): Span[] {
  if (isWhole) return [{ start, end }]
  return splitStatements(text.slice(start, end)).map((span) => moved(span, start))
}

function figuresOf(
  text: string,
  statement: Span,
  paragraph: number | null,
  isDated: (span: Span) => boolean,
): Figure[] {
  const words = text.slice(statement.start, statement.end)
  const found = figuresIn(words, (span) => isDated(moved(span, statement.start)))
  if (found.length === 0) return []
  const voice = voiceOf(words)
  const at = <S extends Span>(span: S): S => ({ ...span, ...moved(span, statement.start) })
  const wordsAt = (span: Span | null): Words | null =>
    span === null ? null : { text: words.slice(span.start, span.end), ...at({ ...span }) }
  return found.map(({ start, end, counted, predicate, clause, ...told }: StatementFigure) => ({
    text: words.slice(start, end),
    ...at({ start, end }),
    ...told,
    counted: wordsAt(counted),
    predicate: wordsAt(predicate),
    clause: at(clause),
    statement,
    paragraph,
    voice,
  }))
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Tells whether a span overlaps one of some others. Asked in the order of the text, all questions together take linear time. */
function overlapsOf(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let at = 0
  return ({ start, end }) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1
    const next = sorted[at]
    return next !== undefined && next.start < end
  }
}
