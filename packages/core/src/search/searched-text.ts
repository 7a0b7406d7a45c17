import type { FiledArticle } from '../filed-article.ts'

/**
 * The texts of an article that a search looks at: headline, authors, captions, body, sections and topics, and the speakers whom people
 * gave, without furniture, whose words ("share", "related") would bring up every page of a site. Kept apart, so that no phrase is found across the
 * gap between two of them.
 */
export function searchedTexts(article: FiledArticle): string[] {
  const headline = article.headline === null ? [] : [article.headline]
  const body = article.paragraphs.map(({ start, end }) => article.text.slice(start, end))
  const speakers = article.edits.flatMap((edit) => (edit.kind === 'speaker' ? [edit.name] : []))
  const { byline, captions, sections, tags } = article
  return [...headline, ...byline, ...captions, ...body, ...sections, ...tags, ...speakers]
}
