import type { Span } from '../../article.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import { analyze, type Token } from '../../search/analyze.ts'
import { type Compared, overlapping, touch } from './compared-article.ts'

/** The stems of what is said with a figure, without numbers, dates, and words that only tell that something is told. */
export interface FigureTerms {
  /** Right beside it, no comma between. */
  readonly near: ReadonlySet<string>
  /** Those of the near ones that are printed with a capital: which of several armies or banks is meant. */
  readonly names: ReadonlySet<string>
  readonly clause: ReadonlySet<string>
  readonly statement: ReadonlySet<string>
}

/** In words, on either side of a figure. */
const NEAR = 8

/** What is said with a figure. */
export function termsAround(figure: Figure, { article, facts }: Compared): FigureTerms {
  const { start } = figure.statement
  const text = article.text.slice(start, figure.statement.end)
  const figures = overlapping(facts.figures, figure.statement)
  const skipped = [...figures, ...overlapping(facts.dates, figure.statement)]
  const told = analyze(text)
    .map(({ term, ...span }) => ({ term, start: start + span.start, end: start + span.end }))
    .filter((token) => isTelling(token) && !skipped.some((span) => touch(span, token)))
  const own = new Set(analyze(figure.text).map(({ term }) => term))
  const inClause = told.filter((token) => touch(token, figure.clause) && !own.has(token.term))
  const near = inClause.filter((token) => isNear(article.text, token, figure, figures))
  const places = facts.names
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ mentions }) => overlapping(mentions, figure.clause))
  const isName = (token: Token): boolean =>
    token.start > start &&
    /^\p{Lu}/u.test(article.text.slice(token.start, token.end)) &&
    !places.some((place) => touch(place, token))
  return {
    near: setOf(near),
    names: setOf(near.filter(isName)),
    clause: setOf(inClause),
    statement: setOf(told),
  }
}

/** Whether few words stand between a word and a figure, and neither a comma nor another figure. */
function isNear(text: string, token: Span, figure: Figure, figures: readonly Figure[]): boolean {
  const between =
    token.end <= figure.start
      ? { start: token.end, end: figure.start }
      : { start: figure.end, end: token.start }
  const words = text.slice(between.start, between.end)
  if (/[,;:]/.test(words) || (words.match(/\s+/g)?.length ?? 0) > NEAR) return false
  return !figures.some((other) => touch(other, between))
}

const setOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ term }) => term))

const isTelling = ({ term }: Token): boolean => !/\p{N}/u.test(term) && !SAYING.has(term)

/** Stems of words that only tell that something is told, and of numbers. */
const SAYING: ReadonlySet<string> = new Set(
  `said sai say tell told ad report announc confirm claim offici spokesman spokeswoman accord put number figur
  monday tuesdai wednesdai thursdai fridai saturdai sundai cent percent million billion`.split(
    /\s+/,
  ),
)
