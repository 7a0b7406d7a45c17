import type { Article } from '../article.ts'
import type { Edit } from './edit.ts'

/**
 * An article with its headline, outlet, authors and date as people gave them: basis `given`, and no place in the text. What people said
 * of speakers and names is for `findQuotes` and `findNames`, which take the edits too. The text is never touched.
 */
export function applyEdits<Read extends Article>(article: Read, edits: readonly Edit[]): Read {
  return edits.reduce(applied, article)
}

function applied<Read extends Article>(article: Read, edit: Edit): Read {
  const { spans, bases, source } = article
  switch (edit.kind) {
    case 'headline': {
      const { headline: _, ...others } = spans
      const { headline } = edit
      return { ...article, headline, spans: others, bases: { ...bases, headline: 'given' } }
    }
    case 'outlet': {
      const { source: _, ...others } = spans
      const given = { ...source, name: edit.outlet }
      return { ...article, source: given, spans: others, bases: { ...bases, source: 'given' } }
    }
    case 'author': {
      const { byline: _, ...others } = spans
      const byline = edit.authors
      return { ...article, byline, spans: others, bases: { ...bases, byline: 'given' } }
    }
    case 'date': {
      const { published: _, ...others } = spans
      return { ...article, published: edit.published, spans: others }
    }
    case 'speaker':
    case 'names':
      return article
    default:
      return edit satisfies never
  }
}
