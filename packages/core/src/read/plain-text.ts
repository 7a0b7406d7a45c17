import type { Article } from '../article.ts'
import { withLanguage } from './language.ts'
import { NO_MARKS } from './marks.ts'
import type { Page } from './page.ts'
import { shareOfQuoted, withoutQuoteMarks } from './quote-marks.ts'
import { readMarkedArticle } from './read-article.ts'
import { readWithin } from './read-within.ts'

/**
 * Reads a plain-text page into an article. The text is kept as it came; every line of it becomes body, a field or furniture. A page
 * that was pasted from a mail or a chat with `>` before its lines is read as if they were not there.
 *
 * Throws `empty-page`, `page-too-large`, `not-text` or `no-article`, and `bad-input` for a date or a language that is none.
 * Takes linear time.
 */
export function readArticle(page: Page): Article {
  return isQuoted(page)
    ? readWithin(page, { shown: withoutQuoteMarks(page.text) })
    : withLanguage(readMarkedArticle(page, NO_MARKS), page)
}

/** Whether a page is quoted: a line or two above it or below may not be. */
export const isQuoted = ({ text }: Page): boolean => shareOfQuoted(text) >= MOSTLY

const MOSTLY = 0.8
