import type { FiledArticle } from '../filed-article.ts'
import { inTurns } from '../in-turns.ts'
import { groupStories, type Story } from './group-stories.ts'
import { storyTermsOf } from './story-terms.ts'
import { readWording } from './wording.ts'

/** As `groupStories`; the articles are read in turns, which is most of the work. */
export async function groupInTurns(articles: readonly FiledArticle[]): Promise<Story[]> {
  await inTurns(articles, (article) => {
    readWording(article)
    storyTermsOf(article)
  })
  return groupStories(articles)
}
