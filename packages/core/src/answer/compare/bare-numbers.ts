import type { Span } from '../../article.ts'
import { isNoFigure } from '../../extract/figures/no-figures.ts'
import { numeralAt } from '../../extract/figures/numerals.ts'
import { tokensOf } from '../../extract/figures/tokens.ts'
import { type Compared, overlapping } from './compared-article.ts'

/** Below this a number stands in nearly every article, of something. */
const LEAST = 10

/**
 * The numbers of an article's body of which it is not told what they count: "police spoke of 35,000". An article that has another one's number so
 * may well give it for the same thing.
 */
export function bareNumbers({ article, facts }: Compared): ReadonlySet<number> {
  const bare = new Set<number>()
  const isUntold = (span: Span): boolean =>
    overlapping(facts.figures, span).length + overlapping(facts.dates, span).length === 0
  for (const { start, end } of article.paragraphs) {
    const tokens = tokensOf(article.text.slice(start, end))
    for (let at = 0; at < tokens.length; ) {
      const numeral = numeralAt(tokens, at)
      const span = { start: start + (tokens[at]?.start ?? 0), end: start + (tokens[at]?.end ?? 0) }
      const value = numeral?.value ?? 0
      const isBare = numeral !== null && value >= LEAST && isUntold(span)
      if (isBare && !isNoFigure(tokens, at, numeral.to)) bare.add(value)
      at = numeral?.to ?? at + 1
    }
  }
  return bare
}
