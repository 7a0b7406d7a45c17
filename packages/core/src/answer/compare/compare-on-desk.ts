import type { FiledArticle } from '../../filed-article.ts'
import { rankOnDesk } from '../../search/search-desk.ts'
import { articleOn, articlesOf, type SearchedDesk } from '../../search/searched-desk.ts'
import { type Changes, changesBetween } from '../../stories/changes-between.ts'
import type { Copy } from '../../stories/copies-among.ts'
import { type CopyGroup, findCopies } from '../../stories/find-copies.ts'
import { inTimeOrder } from '../../stories/ran-first.ts'
import { storyOnDesk } from '../story-on-desk.ts'
import { compareInTurns } from './compare-in-turns.ts'
import type { Comparison } from './comparison.ts'

/** What is compared: the story that an article, or the best one of a topic, tells; or some articles, whatever they tell. */
export type CompareSubject =
  | { readonly article: number | string }
  | { readonly topic: string }
  | { readonly articles: readonly (number | string)[] }

/** A copy of an article, and what it changed. */
export interface ChangedCopy extends Copy<FiledArticle> {
  readonly changes: Changes
}

/** An article and its copies, each with what it changed against the first. */
export interface ChangedCopies extends Omit<CopyGroup, 'copies'> {
  readonly copies: readonly ChangedCopy[]
}

/** A story across outlets. */
export interface ComparedStory {
  /** Null where it is one article alone, or none. */
  readonly comparison: Comparison | null
  /** In the order in which they ran, those that are compared. */
  readonly articles: readonly FiledArticle[]
  /** How many more articles the story has. */
  readonly left: number
  readonly copies: readonly ChangedCopies[]
}

/** How many articles are compared with each other. */
const MOST = 20

/** Compares a story across outlets; `Desk.compare` says more. */
export async function compareOnDesk(
  desk: SearchedDesk,
  subject: CompareSubject,
): Promise<ComparedStory> {
  const all = await articlesMeant(desk, subject)
  const articles = all.slice(0, MOST)
  const copies = findCopies(articles)
  return {
    articles,
    left: all.length - articles.length,
    comparison: articles.length < 2 ? null : await compareInTurns(desk, articles, copies),
    copies: copies.map((group) => ({
      ...group,
      copies: group.copies.map((copy) => ({
        ...copy,
        changes: changesBetween(group.first, copy.article),
      })),
    })),
  }
}

async function articlesMeant(
  desk: SearchedDesk,
  subject: CompareSubject,
): Promise<readonly FiledArticle[]> {
  if ('article' in subject) return storyOnDesk(desk, await articleOn(desk, subject.article))
  if ('articles' in subject) {
    const meant = await Promise.all(subject.articles.map((one) => articleOn(desk, one)))
    return inTimeOrder([...new Map(meant.map((one) => [one.id, one])).values()])
  }
  const { hits } = await rankOnDesk(desk, subject.topic, { limit: 1, fold: false })
  const [best] = await articlesOf(hits, desk)
  return best === undefined ? [] : storyOnDesk(desk, best)
}
