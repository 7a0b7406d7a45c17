import type { Span } from '../../article.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import { analyze, type Token } from '../../search/analyze.ts'
import { type Compared, overlapping } from './compared-article.ts'

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
const NEAR = 6

/** What is said with a figure. */
export function termsAround(figure: Figure, { article, facts }: Compared): FigureTerms {
  const { start, end } = figure.statement
  const text = article.text.slice(start, end)
  const skipped = [
    ...overlapping(facts.figures, figure.statement),
    ...overlapping(facts.dates, figure.statement),
  ]
  const isSkipped = (token: Span): boolean =>
    skipped.some((span) => span.start < start + token.end && start + token.start < span.end)
  const told = analyze(text).filter((token) => isTelling(token) && !isSkipped(token))
  const own = new Set(analyze(figure.text).map(({ term }) => term))
  const inClause = told.filter(
    (token) => inside(token, figure.clause, start) && !own.has(token.term),
  )
  const near = inClause.filter((token) => isNear(text, token, figure, start))
  const isName = (token: Token): boolean =>
    token.start > 0 && /^\p{Lu}/u.test(text.slice(token.start))
  return {
    near: setOf(near),
    names: setOf(near.filter(isName)),
    clause: setOf(inClause),
    statement: setOf(told),
  }
}

const setOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ term }) => term))

const inside = (token: Span, { start, end }: Span, by: number): boolean =>
  start <= by + token.start && by + token.end <= end

function isNear(text: string, token: Token, { start, end }: Span, by: number): boolean {
  const between =
    by + token.end <= start ? text.slice(token.end, start - by) : text.slice(end - by, token.start)
  return !/[,;:]/.test(between) && (between.match(/\s+/g)?.length ?? 0) <= NEAR
}

const isTelling = ({ term }: Token): boolean => !/\p{N}/u.test(term) && !SAYING.has(term)

/** Stems of words that only tell that something is told, and of numbers. */
const SAYING: ReadonlySet<string> = new Set(
  `said sai say tell told ad report announc confirm claim offici spokesman spokeswoman accord put number figur
  monday tuesdai wednesdai thursdai fridai saturdai sundai cent percent million billion`.split(
    /\s+/,
  ),
)
