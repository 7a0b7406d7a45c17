import type { FiledArticle } from '../../filed-article.ts'
import { inTurns } from '../../in-turns.ts'
import { analyze } from '../../search/analyze.ts'
import type { OtherWords } from '../../search/index-port.ts'
import { marksOf } from '../../search/marks.ts'
import { asPrintedIn } from '../../search/printed-words.ts'
import type { Query } from '../../search/query/query-tree.ts'
import { rankOnDesk } from '../../search/search-desk.ts'
import { articlesOf, type SearchedDesk } from '../../search/searched-desk.ts'
import { checkAmount } from '../../store/check.ts'
import type { CopyGroup } from '../../stories/find-copies.ts'
import { groupInTurns } from '../../stories/group-in-turns.ts'
import type { Story } from '../../stories/group-stories.ts'
import { compareInTurns } from '../compare/compare-in-turns.ts'
import type { Comparison } from '../compare/comparison.ts'
import { outletOf } from '../outlet-of.ts'
import { type BriefingStatement, brief, ratedOf } from './brief.ts'
import { voicesOf } from './voices.ts'

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
/** How many texts statements are chosen from, the best: reading one takes some milliseconds. */
const CHOSEN_FROM = 25
/** How many of one story are compared. */
const COMPARED = 8

/** A briefing on what a query finds; `Desk.brief` says more. */
export async function briefOnDesk(
  desk: SearchedDesk,
  topic: string,
  { sentences = 6 }: { readonly sentences?: number },
): Promise<Briefing> {
  checkAmount('sentences', sentences)
  const request = { limit: LOOKED_THROUGH, fold: false }
  const { query, total, hits, otherWords, unread } = await rankOnDesk(desk, topic, request)
  const articles = await articlesOf(hits, desk)
  const stories = await groupInTurns(articles)
  const { terms } = marksOf(query, otherWords, 'en')
  const scores = new Map(hits.map(({ id, score }) => [id, score]))
  const matches = matchesOf(stories, {
    scoreOf: ({ id }) => scores.get(id) ?? 0,
    isOn: (article) => terms.size === 0 || hasAny(headOf(article), terms),
  })
  const matchOf = ({ id }: FiledArticle) => matches.get(id) ?? 0
  const voices = voicesOf(articles, stories)
    .toSorted((a, b) => matchOf(b.article) - matchOf(a.article))
    .slice(0, CHOSEN_FROM)
  await inTurns(voices, ({ article }) => ratedOf(article))
  return {
    ...{ query, total, articles, unread },
    statements: brief(voices, { statements: sentences, topic: terms, matchOf }),
    comparison: await comparisonOf(desk, stories),
    otherWords: asPrintedIn(
      otherWords,
      articles.map(({ text }) => text),
    ),
  }
}

/** With so many outlets on a story it counts in full. */
const MANY_OUTLETS = 3
/** What a story counts for that has the topic in no headline and no first paragraph: it may only touch on it. */
const TOUCHED_ON = 0.4

/** How well an article matches by itself, and whether it is on the topic by its headline or opening. */
interface Matching {
  scoreOf(article: FiledArticle): number
  isOn(article: FiledArticle): boolean
}

/**
 * How well articles match, by id, from 0 to 1: as well as the best on the same story, for others may call it by other words; stories of
 * few outlets less.
 */
function matchesOf(
  stories: readonly Story[],
  { scoreOf, isOn }: Matching,
): ReadonlyMap<string, number> {
  const rated = stories.map(({ articles }) => {
    const spread = Math.min(1, outletsOf(articles) / MANY_OUTLETS)
    const share = (1 + spread) * (articles.some(isOn) ? 1 : TOUCHED_ON)
    return { articles, score: Math.max(...articles.map(scoreOf)) * share }
  })
  const highest = Math.max(...rated.map(({ score }) => score))
  return new Map(
    rated.flatMap(({ articles, score }) => articles.map(({ id }) => [id, score / highest])),
  )
}

/** The headline and the first paragraph. */
function headOf({ headline, text, paragraphs }: FiledArticle): string {
  const { start, end } = paragraphs[0] ?? { start: 0, end: 0 }
  return `${headline ?? ''} ${text.slice(start, end)}`
}

const hasAny = (text: string, terms: ReadonlySet<string>): boolean =>
  analyze(text).some(({ term }) => terms.has(term))

async function comparisonOf(
  desk: SearchedDesk,
  stories: readonly Story[],
): Promise<Comparison | null> {
  const [main] = stories.toSorted((a, b) => outletsOf(b.articles) - outletsOf(a.articles))
  if (main === undefined || outletsOf(main.articles) < 2) return null
  const compared = main.articles.slice(0, COMPARED)
  return compareInTurns(desk, compared, among(main.copies, compared))
}

/** Of groups of copies what is left of them among some articles. */
const among = (groups: readonly CopyGroup[], articles: readonly FiledArticle[]): CopyGroup[] =>
  groups
    .filter(({ first }) => articles.includes(first))
    .map((group) => ({
      ...group,
      copies: group.copies.filter(({ article }) => articles.includes(article)),
    }))
    .filter(({ copies }) => copies.length > 0)

/** How many outlets some articles come from; those whose outlet is not known count as one. */
const outletsOf = (articles: readonly FiledArticle[]): number =>
  new Set(articles.map(outletOf)).size
