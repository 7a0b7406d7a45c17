import type { Span } from '../../article.ts'
import type { NamesEdit } from '../../edits/edit.ts'
import type { Facts } from '../../extract/facts.ts'
import { countBefore } from '../../extract/quotes/count-before.ts'
import { splitStatements } from '../../extract/statements.ts'
import type { FiledArticle } from '../../filed-article.ts'
import { paragraphAt } from '../paragraph-at.ts'
import type { Cited, Reach } from './comparison.ts'

/** One of the articles that are compared. */
export interface Compared {
  readonly article: FiledArticle
  readonly facts: Facts
  /** Which copies are one: equal for articles of one text. */
  readonly voice: number
}

/** A story: its articles, and what people said of names on their desk. */
export interface Story {
  readonly articles: readonly Compared[]
  readonly names: readonly NamesEdit[]
}

/** Words of an article as something to be cited. */
export const cite = (article: FiledArticle, { start, end }: Span): Cited => ({
  article,
  text: article.text.slice(start, end),
  start,
  end,
  paragraph: paragraphAt(article, start),
})

/** How far something reaches that some of the articles have. */
export function reachOf(having: Iterable<Compared>, { articles }: Story): Reach {
  const voices = voicesOf(having)
  if (voices === 1) return 'one'
  return voices === voicesOf(articles) ? 'all' : 'some'
}

/** How many articles there are, copies of one text taken for one. */
export const voicesOf = (articles: Iterable<Compared>): number =>
  new Set([...articles].map(({ voice }) => voice)).size

/** Finds the statement of a paragraph that holds an offset; each paragraph is split once at most. */
export function statementFinder({ text, paragraphs }: FiledArticle) {
  const split = new Map<number, readonly Span[]>()
  return (offset: number, number: number): Span | null => {
    const { start, end } = paragraphs[number - 1] ?? { start: offset, end: offset }
    const statements = split.get(number) ?? splitStatements(text.slice(start, end))
    split.set(number, statements)
    const [found] = overlapping(statements, { start: offset - start, end: offset - start + 1 })
    return found === undefined ? null : { start: start + found.start, end: start + found.end }
  }
}

/** Those of some spans, which are apart and in order, that have anything in common with another. */
export function overlapping<S extends Span>(
  spans: readonly S[],
  { start, end }: Span,
): readonly S[] {
  const from = countBefore(spans, start + 1, (span) => span.end)
  return spans.slice(
    from,
    countBefore(spans, end, (span) => span.start),
  )
}

/** Whether two spans have anything in common. */
export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
