import type { Article } from '../article.ts'
import { givenBases, publishedOf, readSource } from './given.ts'
import { withLanguage } from './language.ts'
import { splitLines } from './lines.ts'
import type { Page } from './page.ts'
import { checkLength } from './read-article.ts'

/** A text that is known to be an article's body and nothing else. */
export interface WholeText extends Page {
  readonly headline?: string
}

/**
 * The article of a text that is the body from its first line to its last: no furniture is looked for and nothing is too short.
 * Throws `page-too-large`, or `bad-input` for a date or a language that is none.
 */
export function articleFromText(page: WholeText): Article {
  checkLength(page.text)
  const article: Article = {
    text: page.text,
    url: page.url ?? null,
    headline: page.headline?.trim() || null,
    sections: [],
    tags: [],
    byline: [],
    source: readSource(page, null),
    dateline: null,
    published: publishedOf(page, null),
    updated: null,
    language: null,
    captions: [],
    notices: [],
    paragraphs: splitLines(page.text).map(({ start, end }) => ({ start, end, kind: 'paragraph' })),
    furniture: [],
    spans: {},
    bases: { ...(page.headline?.trim() ? { headline: 'given' } : {}), ...givenBases(page) },
    caveats: [],
  }
  return withLanguage(article, page)
}
