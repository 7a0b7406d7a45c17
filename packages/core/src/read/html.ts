import type { Article } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { parsePage } from './html-dom.ts'
import { findHeading } from './html-headline.ts'
import { renderPage } from './html-render.ts'
import { readPageMetadata } from './metadata/page-metadata.ts'
import { withMetadata } from './metadata/with-metadata.ts'
import type { Page } from './page.ts'
import { checkLength, readMarkedArticle } from './read-article.ts'

/** A page that came as HTML. */
export type HtmlPage = Omit<Page, 'text'> & {
  /** The page's source, unchanged. */
  readonly html: string
}

/**
 * Reads an HTML page into an article. The page is rendered to plain text once; that text is the article's, and every span points
 * into it. What markup tells for sure, the language and the headline, goes before what the text suggests.
 *
 * Throws `empty-page`, `page-too-large`, `not-text` or `no-article`, and `bad-input` for a date that is none.
 */
export function readHtmlArticle({ html, ...page }: HtmlPage): Article {
  checkLength(html)
  const document = parsePage(html)
  const rendered = renderPage(document)
  if (rendered.text === '') {
    throw new ClipdeskError(
      'empty-page',
      'The HTML page shows no text; it may be filled in by scripts. Copy the text of the article from a browser and give that.',
    )
  }
  const arrival = { url: page.url ?? null, received: page.received ?? new Date() }
  const metadata = readPageMetadata(document, rendered, arrival)
  const heading = metadata.headlineSpan ?? findHeading(rendered)
  const article = readMarkedArticle({ ...page, text: rendered.text }, heading)
  return withMetadata(article, metadata, page)
}
