import type { Article } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { readAttachedFile } from './attached-file.ts'
import { decodeText } from './charset.ts'
import { checkBytes } from './decode.ts'
import { accountOf, type Explanation, explainArticle } from './explain.ts'
import { type FileLabels, foreignFormat, kindOfBytes, kindOfText } from './file-kind.ts'
import type { Page } from './page.ts'
import { readArticle } from './plain-text.ts'

export { decodeText } from './charset.ts'
export { accountOf } from './explain.ts'
export { hasReadName } from './file-names.ts'

/** A file that holds one page: plain text, Markdown, HTML, a mail or a PDF. */
export type PageFile = Omit<Page, 'text'> & FileLabels & { readonly bytes: Uint8Array }

/** The text of a page of which it is not said what it is: plain text, Markdown or HTML. */
export type PageText = Page & FileLabels

/**
 * Reads a file into an article. What it is, and in which character set, is told by its bytes, then by its media type and its name.
 *
 * Throws what `readArticle` throws; `not-text` for a file of another kind, `broken-file` for one that is damaged, `scanned-pdf` and
 * `encrypted-pdf` for a PDF whose text cannot be had, and `page-too-large` for whatever would take too long or too much memory.
 */
export const readFileArticle = (file: PageFile): Promise<Article> => readFile(file, MAX_NESTED)

/** The same, with an account of every line of the article's text. */
export async function explainFileArticle(file: PageFile): Promise<Explanation> {
  const { bytes, name, type, ...known } = file
  checkBytes(bytes)
  const labels = labelsOf(name, type)
  const isText = kindOfBytes(bytes, labels) === null && foreignFormat(bytes) === null
  const text = isText ? decodeText(bytes, type ?? null) : ''
  const kind = isText ? kindOfText(text, labels) : null
  if (kind === 'text') return explainArticle({ ...known, text })
  if (kind === 'html') {
    const { explainHtmlArticle } = await import('./html.ts')
    return explainHtmlArticle({ ...known, html: text })
  }
  const article = await readFileArticle(file)
  return { article, lines: accountOf(article) }
}

/** A mail may hold a mail that holds a page. */
const MAX_NESTED = 3

/** Reads a text into an article. Throws as `readArticle` does. */
export async function readTextArticle({ name, type, ...page }: PageText): Promise<Article> {
  const kind = kindOfText(page.text, labelsOf(name, type))
  if (kind === 'text') return readArticle(page)
  if (kind === 'markdown') {
    const { readMarkdownArticle } = await import('./markdown.ts')
    return readMarkdownArticle(page)
  }
  // The HTML reader brings a DOM along: loaded when a page needs it.
  const { readHtmlArticle } = await import('./html.ts')
  const { text: html, ...known } = page
  return readHtmlArticle({ ...known, html })
}

async function readFile(
  { bytes, name, type, ...known }: PageFile,
  nested: number,
): Promise<Article> {
  checkBytes(bytes)
  const labels = labelsOf(name, type)
  const kind = kindOfBytes(bytes, labels)
  if (kind === 'pdf') {
    const { readPdfArticle } = await import('./pdf.ts')
    return readPdfArticle({ ...known, bytes })
  }
  if (kind === 'mail' && nested > 0) {
    const { readMailArticle } = await import('./mail.ts')
    return readMailArticle({ ...known, bytes }, (attached) =>
      readAttachedFile(
        { ...known, bytes: attached.bytes, ...labelsOf(attached.name ?? undefined, attached.type) },
        (page) => readFile(page, nested - 1),
      ),
    )
  }
  const foreign = foreignFormat(bytes)
  if (foreign !== null) {
    throw new ClipdeskError(
      'not-text',
      `This file is ${foreign}, which is not read. Save the page as plain text, HTML or PDF and give that.`,
    )
  }
  return readTextArticle({ ...known, ...labels, text: decodeText(bytes, type ?? null) })
}

const labelsOf = (name: string | undefined, type: string | undefined): FileLabels => ({
  ...(name === undefined ? {} : { name }),
  ...(type === undefined ? {} : { type }),
})
