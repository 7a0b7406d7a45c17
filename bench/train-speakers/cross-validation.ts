import type { Article, Quote } from '@clipdesk/core'
import { findQuotesBy } from '../../packages/core/src/extract/quotes/find-quotes.ts'
import {
  type Counts,
  countsOf,
  figuresOf,
  sumOf,
} from '../../packages/core/test/extract/quotes/elsewhere/scores.ts'
import { type JudgedArticle, judgedArticles } from './judged-quotes.ts'
import { type LabelledSet, labelledSets } from './labelled-sets.ts'
import { learnedBy, teacherOf } from './teacher.ts'

/** What is found in the articles of a set. */
export const countsIn = (
  { articles }: LabelledSet,
  find: (article: Article) => Quote[],
): Counts => sumOf([...articles.values()].map((article) => countsOf(article, find)))

/**
 * What is found in each set by weights that were learned from the others, and in all of them together; null where the articles that
 * weights are learned from first are not at hand.
 */
export function crossValidated(): Record<string, ReturnType<typeof figuresOf>> | null {
  const articles: readonly JudgedArticle[] | null = judgedArticles()
  if (articles === null) return null
  const teach = teacherOf(articles)
  const sets = labelledSets()
  const found = sets.map((set) => {
    const learned = learnedBy(teach(sets.filter((other) => other !== set)))
    return { set, counts: countsIn(set, (article) => findQuotesBy(article, learned)) }
  })
  const sumWhere = (test: (set: LabelledSet) => boolean) =>
    figuresOf(sumOf(found.filter(({ set }) => test(set)).map(({ counts }) => counts)))
  return {
    ...Object.fromEntries(found.map(({ set, counts }) => [set.name, figuresOf(counts)])),
    'those that no rule was made with in sight': sumWhere(({ isFresh }) => isFresh),
    all: sumWhere(() => true),
  }
}
