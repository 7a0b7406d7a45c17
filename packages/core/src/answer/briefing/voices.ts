import type { FiledArticle } from '../../filed-article.ts'
import type { Story } from '../../stories/group-stories.ts'

/** One text, by the article that ran it first, and the articles that copied it. */
export interface TextVoice {
  readonly article: FiledArticle
  readonly copies: readonly FiledArticle[]
}

/** The texts of articles that were put into stories, in the order of the articles. */
export function voicesOf(
  articles: readonly FiledArticle[],
  stories: readonly Pick<Story, 'copies'>[],
): TextVoice[] {
  const groups = stories.flatMap(({ copies }) => copies)
  const copied = new Set(groups.flatMap(({ copies }) => copies.map(({ article }) => article)))
  const copiesOf = new Map(
    groups.map(({ first, copies }) => [first, copies.map(({ article }) => article)]),
  )
  return articles
    .filter((article) => !copied.has(article) || copiesOf.has(article))
    .map((article) => ({ article, copies: copiesOf.get(article) ?? [] }))
}
