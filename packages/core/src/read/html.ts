import type { Article } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { type Explanation, explainReading } from './explain.ts'
import { parsePage } from './html/dom.ts'
import { findHeading } from './html/heading.ts'
import { readHearsay } from './html/hearsay.ts'
import { readBody } from './html/read-body.ts'
import { renderPage } from './html/render.ts'
import { withLanguage } from './language.ts'
import { withEveryLine } from './leftover-lines.ts'
import { readMarks } from './metadata/page-marks.ts'
import { readPageMetadata } from './metadata/page-metadata.ts'
import { withMetadata } from './metadata/with-metadata.ts'
import type { Page } from './page.ts'
import { assemble, checkLength, readPage } from './read-article.ts'
import type { Reading } from './reading.ts'

/** A page that came as HTML. */
export type HtmlPage = Omit<Page, 'text'> & {
  /** The page's source, unchanged. */
  readonly html: string
}

/**
 * Reads an HTML page into an article. The page is rendered to plain text once; that text is the article's, and every span points
 * into it. The headline, the body and the captions that markup tells go before what the text suggests.
 *
 * Throws `empty-page`, `page-too-large`, `not-text` or `no-article`, and `bad-input` for a date or a language that is none.
 */
export const readHtmlArticle = (page: HtmlPage): Article => readHtml(page).article

/** The same, with an account of every line of the rendered text. */
export function explainHtmlArticle(page: HtmlPage): Explanation {
  const { article, reading } = readHtml(page)
  return { article, lines: explainReading(article, reading) }
}

function readHtml({ html, ...page }: HtmlPage): { article: Article; reading: Reading } {
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
  const pageMarks = readMarks(document)
  const metadata = readPageMetadata(pageMarks, rendered, arrival)
  const heading = metadata.headlineSpan ?? findHeading(rendered)
  // From here on the document is no longer the page: Readability changes it.
  const marked = readBody(document, rendered, { heading, hearsay: readHearsay(pageMarks) })
  const shown = { ...page, text: rendered.text }
  const marks = { heading, body: marked?.body ?? null, captions: marked?.captions ?? [] }
  const reading = readPage(shown, marks, rendered.lines)
  const told = withMetadata(assemble(shown, reading), metadata, page)
  const article = withEveryLine(told, reading)
  const declared = metadata.language ?? rendered.language
  return { article: withLanguage(article, { ...page, declared }), reading }
}
