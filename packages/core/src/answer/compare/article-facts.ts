import { withGivenNames } from '../../edits/given-names.ts'
import { findDates } from '../../extract/dates/find-dates.ts'
import type { FoundDate } from '../../extract/dates/found-date.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import { findFigures } from '../../extract/figures/find-figures.ts'
import { findNames } from '../../extract/names/find-names.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { findQuotes } from '../../extract/quotes/find-quotes.ts'
import type { Quote } from '../../extract/quotes/quote.ts'
import type { FiledArticle } from '../../filed-article.ts'

/** What was read from an article's text, each in the order of the text. */
export interface ArticleFacts {
  readonly quotes: readonly Quote[]
  readonly names: readonly NamedEntity[]
  readonly dates: readonly FoundDate[]
  readonly figures: readonly Figure[]
}

/** Reads the facts of an article, with what people put right in it. It takes some ten milliseconds, so keep them where you can. */
export function readFacts(article: FiledArticle): ArticleFacts {
  const dates = findDates(article)
  return {
    quotes: findQuotes(article),
    names: withGivenNames(findNames(article), article.edits),
    dates,
    figures: findFigures(article, dates),
  }
}
