import { namesOnDesk } from '../../edits/names-on-desk.ts'
import { factsOf } from '../../extract/facts.ts'
import type { FiledArticle } from '../../filed-article.ts'
import { inTurns } from '../../in-turns.ts'
import type { SearchedDesk } from '../../search/searched-desk.ts'
import type { CopyGroup } from '../../stories/find-copies.ts'
import { compareArticles } from './compare-articles.ts'
import type { Comparison } from './comparison.ts'

/** As `compareArticles`, with what people of the desk said of names; the articles are read in turns, which is most of the work. */
export async function compareInTurns(
  { name, store }: SearchedDesk,
  articles: readonly FiledArticle[],
  copies: readonly CopyGroup[],
): Promise<Comparison> {
  await inTurns(articles, factsOf)
  return compareArticles(articles, {
    factsOf,
    names: await namesOnDesk(store, name),
    copies: copies.map((group) => [group.first, ...group.copies.map(({ article }) => article)]),
  })
}
