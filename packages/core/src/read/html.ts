import type { Article } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { findHeading } from './html/heading.ts'
import { renderHtml } from './html/render.ts'
import { withLanguage } from './language.ts'
import { NO_MARKS } from './marks.ts'
import type { Page } from './page.ts'
import { checkLength, readMarkedArticle } from './read-article.ts'

/** A page that came as HTML. */
export type HtmlPage = Omit<Page, 'text'> & {
  /** The page's source, unchanged. */
  readonly html: string
}

/**
 * Reads an HTML page into an article. The page is rendered to plain text once; that text is the article's, and every span points
 * into it. The headline that markup tells goes before what the text suggests.
 *
 * Throws `empty-page`, `page-too-large`, `not-text` or `no-article`, and `bad-input` for a date or a language that is none.
 */
export function readHtmlArticle({ html, ...page }: HtmlPage): Article {
  checkLength(html)
  const rendered = renderHtml(html)
  if (rendered.text === '') {
    throw new ClipdeskError(
      'empty-page',
      'The HTML page shows no text; it may be filled in by scripts. Copy the text of the article from a browser and give that.',
    )
  }
  const article = readMarkedArticle(
    { ...page, text: rendered.text },
    {
      ...NO_MARKS,
      heading: findHeading(rendered),
    },
  )
  return withLanguage(article, { ...page, declared: rendered.language })
}
