import type { NamesEdit } from '../../edits/edit.ts'
import { ClipdeskError } from '../../errors.ts'
import { type Facts, findFacts } from '../../extract/facts.ts'
import type { FiledArticle } from '../../filed-article.ts'
import { compareDays, differentDays, toldDays } from './compare-days.ts'
import { compareFigures } from './compare-figures.ts'
import { compareHeadlines } from './compare-headlines.ts'
import { compareNames } from './compare-names.ts'
import { compareQuotes } from './compare-quotes.ts'
import { compareSpeakers } from './compare-speakers.ts'
import type { Story } from './compared-article.ts'
import type { Comparison } from './comparison.ts'

/** What is known already of the articles that are compared. */
export interface CompareOptions {
  /** The facts of an article. Default: they are read, which takes most of the time. */
  readonly factsOf?: (article: FiledArticle) => Facts
  /** Articles of one text, by groups: what copies have in common only one has. Default: none are. */
  readonly copies?: readonly (readonly FiledArticle[])[]
  /** What people said of names on the desk. Default: nothing. */
  readonly names?: readonly NamesEdit[]
}

/** How many articles are compared at once. */
const FEWEST = 2
const MOST = 20

/**
 * Compares articles of one story: who carries which quotations, whom they quote, what they count, which days and names they give, and how they are
 * headed. Everything is the articles' own words, with their place, and nothing is settled: where two things may be one and may
 * not, they are told apart. Throws `bad-input` for fewer than 2 articles, more than 20, or one that comes twice.
 */
export function compareArticles(
  articles: readonly FiledArticle[],
  { factsOf = findFacts, copies = [], names = [] }: CompareOptions = {},
): Comparison {
  checkArticles(articles)
  const story: Story = {
    names,
    articles: articles.map((article, at) => ({
      article,
      facts: factsOf(article),
      voice: voiceOf(article, at, { articles, copies }),
    })),
  }
  const told = toldDays(story)
  return {
    articles,
    quotes: compareQuotes(story),
    speakers: compareSpeakers(story),
    figures: compareFigures(story),
    days: compareDays(told, story),
    differentDays: differentDays(told, story),
    names: compareNames(story),
    headlines: compareHeadlines(story),
  }
}

function checkArticles(articles: readonly FiledArticle[]): void {
  if (articles.length < FEWEST || articles.length > MOST)
    throw new ClipdeskError(
      'bad-input',
      `Between ${FEWEST} and ${MOST} articles can be compared, not ${articles.length}.`,
    )
  if (new Set(articles.map(({ id }) => id)).size < articles.length)
    throw new ClipdeskError('bad-input', 'An article cannot be compared with itself.')
}

/** The place of the first copy of an article's text among those that are compared. */
function voiceOf(
  { id }: FiledArticle,
  at: number,
  {
    articles,
    copies,
  }: Pick<Required<CompareOptions>, 'copies'> & { readonly articles: readonly FiledArticle[] },
): number {
  const group = copies.find((group) => group.some((copy) => copy.id === id))
  return group === undefined
    ? at
    : articles.findIndex((article) => group.some((copy) => copy.id === article.id))
}
