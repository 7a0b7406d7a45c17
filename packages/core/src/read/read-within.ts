import { type Article, FieldSpans, type Furniture, type Span } from '../article.ts'
import { withLanguage } from './language.ts'
import { splitLines, withoutBreaks } from './lines.ts'
import { NO_MARKS } from './marks.ts'
import type { Page } from './page.ts'
import { readMarkedArticle } from './read-article.ts'

/** Which part of a text is to be read, and how. */
export interface Within {
  /** What holds the article; what stands outside is furniture. Default: all of it. */
  readonly part?: Span
  /** The text once more, as long as it was, with spaces in place of marks that are not to be read. Default: the text. */
  readonly shown?: string
  /** The line that is the headline, without the spaces and marks around it, where that is known. */
  readonly heading?: Span | null
}

/**
 * Reads a part of a text, marks of its notation blanked out. The article's text is the whole text as it came, and spans point into
 * that; lines of which nothing was read are furniture. Throws as `readArticle` does.
 */
export function readWithin(page: Page, within: Within): Article {
  const { text } = page
  const { part = { start: 0, end: text.length }, shown = text, heading = null } = within
  const read = readMarkedArticle(
    { ...page, text: shown.slice(part.start, part.end) },
    { ...NO_MARKS, heading: heading && moved(heading, -part.start) },
  )
  const article = withLanguage(read, page)
  const at = (span: Span): Span => moved(span, part.start)
  const spans = FieldSpans.parse(
    Object.fromEntries(
      Object.entries(article.spans).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, isSpan(value) ? at(value) : value.map(at)]],
      ),
    ),
  )
  const inside = article.furniture.map(({ kind, ...span }) => ({ ...at(span), kind }))
  const unread = splitLines(text).filter(({ start, end }) => {
    const outside = end <= part.start || start >= part.end
    return outside || shown.slice(start, end).trim() === ''
  })
  return {
    ...article,
    ...printed(article, spans, text),
    text,
    paragraphs: article.paragraphs.map(({ kind, ...span }) => ({ ...at(span), kind })),
    furniture: [...inside, ...unread.map(asFurniture)].sort((a, b) => a.start - b.start),
    spans,
  }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const isSpan = (value: Span | readonly Span[]): value is Span => 'start' in value

const asFurniture = ({ start, end }: Span): Furniture => ({ start, end, kind: 'other' })

/** The fields once more, with the marks that stand inside them. */
function printed(article: Article, spans: FieldSpans, text: string): Partial<Article> {
  const one = (span: Span): string => withoutBreaks(text.slice(span.start, span.end))
  return {
    headline: spans.headline ? one(spans.headline) : article.headline,
    sections: spans.sections?.map(one) ?? article.sections,
    tags: spans.tags?.map(one) ?? article.tags,
    byline: spans.byline?.map(one) ?? article.byline,
    captions: spans.captions?.map(one) ?? article.captions,
    notices: spans.notices?.map(one) ?? article.notices,
    dateline: spans.dateline ? one(spans.dateline) : article.dateline,
  }
}
