import type { Article, Quote } from '@clipdesk/core'
import { findQuotesBy } from '../../packages/core/src/extract/quotes/find-quotes.ts'
import { likeliestPerson } from '../../packages/core/src/extract/quotes/resolve-speaker.ts'
import {
  type Counts,
  countsOf,
  figuresOf,
  sumOf,
} from '../../packages/core/test/extract/quotes/elsewhere/scores.ts'
import { type LabelledSet, labelledSets } from './labelled-sets.ts'
import { teacherOf } from './teacher.ts'

/** What is found in the articles of a set. */
const countsIn = ({ articles }: LabelledSet, find: (article: Article) => Quote[]): Counts =>
  sumOf([...articles.values()].map((article) => countsOf(article, find)))

/** What is found in each set by weights that were learned from the others, and in all of them together. */
export function crossValidated(): Record<string, ReturnType<typeof figuresOf>> {
  const sets = labelledSets()
  const teach = teacherOf(sets)
  const found = sets.map((set) => {
    const choose = likeliestPerson(teach(sets.filter((other) => other !== set)))
    return { set, counts: countsIn(set, (article) => findQuotesBy(article, choose)) }
  })
  const sumWhere = (test: (set: LabelledSet) => boolean) =>
    figuresOf(sumOf(found.filter(({ set }) => test(set)).map(({ counts }) => counts)))
  return {
    ...Object.fromEntries(found.map(({ set, counts }) => [set.name, figuresOf(counts)])),
    'not in sight of the rules': sumWhere(({ isFresh }) => isFresh),
    all: sumWhere(() => true),
  }
}
