import type { FiledArticle } from '../filed-article.ts'
import type { SearchIndex } from '../search/index-port.ts'
import { plainQuery } from '../search/query/plain-query.ts'
import { articlesOf, type SearchedDesk } from '../search/searched-desk.ts'
import { groupInTurns } from '../stories/group-in-turns.ts'

/** How many articles are looked at for others on the same event. */
const LIKELY = 60
/** In UTF-16 code units: how much of the body goes into the search for them. */
const OPENING = 600

/**
 * The articles of a desk on the same event as one, it among them, in the order in which they ran: of those that its headline and opening
 * find, the ones that `groupStories` puts with it.
 */
export async function storyOnDesk(
  desk: SearchedDesk,
  article: FiledArticle,
): Promise<readonly FiledArticle[]> {
  const query = plainQuery([article.headline ?? '', openingOf(article)].join(' '))
  const search = (index: SearchIndex) =>
    index.search(query, { limit: LIKELY, fold: false, once: true })
  const { hits } = await desk.indexes.use(desk.name, search)
  const found = (await articlesOf(hits, desk)).filter(({ id }) => id !== article.id)
  const stories = await groupInTurns([article, ...found])
  return stories.find(({ articles }) => articles.includes(article))?.articles ?? [article]
}

function openingOf({ text, paragraphs }: FiledArticle): string {
  const first = paragraphs[0]
  return first === undefined
    ? ''
    : text.slice(first.start, Math.min(first.start + OPENING, first.end))
}
