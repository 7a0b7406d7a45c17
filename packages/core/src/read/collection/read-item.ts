import type { Article, PageDate, Span } from '../../article.ts'
import { ClipdeskError } from '../../errors.ts'
import { withFileMetadata } from '../file-metadata.ts'
import { domainOf } from '../given.ts'
import { readGivenDate } from '../given-date.ts'
import { withLeftoverLines } from '../leftover-lines.ts'
import { splitLines } from '../lines.ts'
import type { Page } from '../page.ts'
import { readArticle } from '../plain-text.ts'
import { checkLength } from '../read-article.ts'
import { articleFromText } from '../whole-text.ts'
import type { CollectionItem, ItemContent } from './collection.ts'
import { readPressDocument } from './press-document.ts'
import { withoutRepeatedHeadline } from './repeated-headline.ts'

/** What whoever brings a file knows of an article of it, as in `Page`; goes before what the file says. */
export type GivenFields = Pick<Page, 'source' | 'url' | 'published'>

/**
 * Reads an article of a collection. What the file says apart from the text has the basis `metadata`; what only a summary is read
 * from carries the caveat `cut-off`. Throws as `readArticle` and `readHtmlArticle` do.
 */
export async function readItem(item: CollectionItem, given: GivenFields = {}): Promise<Article> {
  const article = withFields(await readContent(item.content, item.headline), item)
  const published = given.published === undefined ? null : readGivenDate(given.published)
  const addressed = given.url === undefined ? article : withAddress(article, given.url)
  return withGiven(addressed, given.source?.trim() || null, published)
}

async function readContent(content: ItemContent, headline: string | null): Promise<Article> {
  switch (content.as) {
    case 'article':
      checkLength(content.article.text)
      return content.article
    case 'press-document':
      return readPressDocument(content.text)
    case 'body':
      return withoutRepeatedHeadline(articleFromText({ text: content.text }), headline)
    case 'page':
      return readPage(content.text)
    case 'html':
      return readMarkup(content.html, headline)
    default:
      throw content satisfies never
  }
}

/** Whatever a file gives as a text is taken, also where nothing in it reads like an article. */
function readPage(text: string): Article {
  try {
    return readArticle({ text })
  } catch (error) {
    if (error instanceof ClipdeskError && error.code === 'no-article')
      return articleFromText({ text })
    throw error
  }
}

async function readMarkup(html: string, headline: string | null): Promise<Article> {
  // The HTML reader brings a DOM along: loaded when an item needs it.
  const { readHtmlArticle } = await import('../html.ts')
  return readHtmlArticle({ html: isWholePage(html) ? html : pageAround(html, headline) })
}

const isWholePage = (html: string): boolean =>
  /<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 2_000))

/** A piece of HTML has its headline elsewhere in the file: together they are the page that the file came from. */
function pageAround(html: string, headline: string | null): string {
  const title = headline?.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const heading = title === undefined ? '' : `<h1>${title}</h1>\n`
  const head = title === undefined ? '' : `<head><title>${title}</title></head>`
  return `<!doctype html><html>${head}<body><article>${heading}${html}</article></body></html>`
}

/** Adds what the file says and the text does not. */
function withFields(article: Article, item: CollectionItem): Article {
  if (item.content.as === 'article') return article
  const { headline, byline, source, published, url, cutOff } = item
  const told = withFileMetadata(article, { headline, byline, source, published, url })
  return cutOff ? { ...told, caveats: [...new Set([...told.caveats, 'cut-off' as const])] } : told
}

const withAddress = (article: Article, url: string): Article => ({
  ...article,
  url,
  source: { ...article.source, domain: domainOf(url) },
  bases: { ...article.bases, url: 'given' },
})

function withGiven(article: Article, source: string | null, published: PageDate | null): Article {
  const { source: sourceSpan, published: publishedSpan, ...spans } = article.spans
  const told: Article = {
    ...article,
    source: source === null ? article.source : { ...article.source, name: source },
    published: published ?? article.published,
    bases: source === null ? article.bases : { ...article.bases, source: 'given' },
    spans: {
      ...spans,
      ...(source === null && sourceSpan !== undefined ? { source: sourceSpan } : {}),
      ...(published === null && publishedSpan !== undefined ? { published: publishedSpan } : {}),
    },
  }
  const freed = [source === null ? null : sourceSpan, published === null ? null : publishedSpan]
  return withLeftoverLines(told, linesAt(article.text, freed))
}

/** The lines that these spans stand on. */
function linesAt(text: string, spans: readonly (Span | null | undefined)[]): Span[] {
  const known = spans.flatMap((span) => span ?? [])
  if (known.length === 0) return []
  return splitLines(text).filter((line) =>
    known.some(({ start, end }) => start < line.end && end > line.start),
  )
}
