import type { FiledArticle } from '../../filed-article.ts'
import type { OtherWords } from '../../search/index-port.ts'
import { marksOf } from '../../search/marks.ts'
import { asPrintedIn } from '../../search/printed-words.ts'
import type { Query } from '../../search/query/query-tree.ts'
import { rankOnDesk } from '../../search/search-desk.ts'
import { articlesOf, type SearchedDesk } from '../../search/searched-desk.ts'
import { checkAmount } from '../../store/check.ts'
import { groupStories } from '../../stories/group-stories.ts'
import { compareArticles } from '../compare/compare-articles.ts'
import type { Comparison } from '../compare/comparison.ts'
import { type BriefingStatement, brief } from './brief.ts'

/** A topic in statements of several articles, and where the outlets differ. */
export interface Briefing {
  readonly query: Query
  /** How many articles match. */
  readonly total: number
  /** Those that were looked through: the best. */
  readonly articles: readonly FiledArticle[]
  /** In the order in which the articles ran. */
  readonly statements: readonly BriefingStatement[]
  /** The story of most outlets among them, compared; null where no two outlets tell one. */
  readonly comparison: Comparison | null
  readonly otherWords: readonly OtherWords[]
  /** Of how many articles it is not known yet who is named and quoted, where the query asks for that. */
  readonly unread: number
}

/** How many articles a briefing looks through. */
const LOOKED_THROUGH = 50
/** How many of one story are compared. */
const COMPARED = 10

/** A briefing on what a query finds; `Desk.brief` says more. */
export async function briefOnDesk(
  desk: SearchedDesk,
  topic: string,
  { sentences = 6 }: { readonly sentences?: number },
): Promise<Briefing> {
  checkAmount('sentences', sentences)
  const { query, total, hits, otherWords, unread } = await rankOnDesk(desk, topic, {
    limit: LOOKED_THROUGH,
    fold: false,
  })
  const articles = await articlesOf(hits, desk)
  const { terms } = marksOf(query, otherWords, 'en')
  return {
    ...{ query, total, articles, unread },
    statements: brief(articles, { statements: sentences, topic: terms }),
    comparison: comparisonOf(articles),
    otherWords: asPrintedIn(
      otherWords,
      articles.map(({ text }) => text),
    ),
  }
}

function comparisonOf(articles: readonly FiledArticle[]): Comparison | null {
  const told = groupStories(articles).map((story) => ({
    story,
    outlets: outletsOf(story.articles),
  }))
  const [main] = told.toSorted((a, b) => b.outlets - a.outlets)
  return main === undefined || main.outlets < 2
    ? null
    : compareArticles(main.story.articles.slice(0, COMPARED))
}

/** How many outlets some articles come from; those whose outlet is not known count as one. */
const outletsOf = (articles: readonly FiledArticle[]): number =>
  new Set(articles.map(({ source }) => source.name ?? source.domain)).size
