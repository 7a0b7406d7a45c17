import type { Article } from '../../article.ts'

/** A body that begins with the headline that the file gives apart: the line is the headline's place, and no paragraph. */
export function withoutRepeatedHeadline(article: Article, headline: string | null): Article {
  const [first, ...rest] = article.paragraphs
  if (first === undefined || headline === null || rest.length === 0) return article
  const printed = article.text.slice(first.start, first.end)
  if (evened(printed) !== evened(headline)) return article
  return {
    ...article,
    headline: printed,
    paragraphs: rest,
    spans: { ...article.spans, headline: { start: first.start, end: first.end } },
    bases: { ...article.bases, headline: 'text' },
  }
}

const evened = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
