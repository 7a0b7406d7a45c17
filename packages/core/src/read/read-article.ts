import type {
  Article,
  FieldBases,
  FieldSpans,
  Furniture,
  PageDate,
  Paragraph,
  Span,
} from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { findFullDates } from '../extract/dates/full-dates.ts'
import { findDateline } from './dateline.ts'
import type { Fields } from './fields.ts'
import { givenBases, publishedOf, readSource } from './given.ts'
import { withEveryLine } from './leftover-lines.ts'
import { type Line, splitLines, withoutBreaks } from './lines.ts'
import type { Marks } from './marks.ts'
import type { Page } from './page.ts'
import { type Reading, readLines } from './reading.ts'

/** The longest page that is read, in UTF-16 code units; a long feature has about 60,000. */
export const MAX_PAGE_LENGTH = 4_000_000

/**
 * Reads a text into an article but for its language; `marks` tell the place of the headline and the lines of the body, or one of them,
 * where markup does. Throws `empty-page`, `page-too-large`, `not-text` or `no-article`, and `bad-input` for a date that is none.
 */
export function readMarkedArticle(page: Page, marks: Marks): Article {
  const reading = readPage(page, marks)
  return withEveryLine(assemble(page, reading), reading)
}

/** The lines of a page, unless they are known, and what each is. Throws as `readMarkedArticle`. */
export function readPage({ text }: Page, marks: Marks, lines?: readonly Line[]): Reading {
  checkText(text)
  return readLines(lines ?? splitLines(text), marks)
}

/** Throws `page-too-large` for a text that is longer than any article. */
export function checkLength(text: string): void {
  if (text.length <= MAX_PAGE_LENGTH) return
  throw new ClipdeskError(
    'page-too-large',
    `The page has ${text.length.toLocaleString('en')} characters; up to ${MAX_PAGE_LENGTH.toLocaleString('en')} are read. Give the article alone.`,
  )
}

function checkText(text: string): void {
  checkLength(text)
  if (!/[^\s\u200B\uFEFF]/.test(text)) {
    throw new ClipdeskError('empty-page', 'The page is empty. Give the text of an article.')
  }
  if (text.includes('\0')) {
    throw new ClipdeskError(
      'not-text',
      'This is not text: it has null characters. Give the page as plain text or HTML.',
    )
  }
}

/** The article that a reading of its page gives, its language and the lines of fields that the caller filled left open. */
export function assemble(page: Page, { lines, fields, roles, caveats }: Reading): Article {
  const { text } = page
  const paragraphs: Paragraph[] = []
  const furniture: Furniture[] = []
  lines.forEach(({ start, end }, i) => {
    const role = roles[i]
    if (role?.role === 'body') paragraphs.push({ start, end, kind: role.kind })
    if (role?.role === 'furniture') furniture.push({ start, end, kind: role.kind })
  })
  const dateline = datelineOf(text, paragraphs)
  const printed = ({ start, end }: Span): string => withoutBreaks(text.slice(start, end))
  return {
    text,
    url: page.url ?? null,
    headline: fields.headline && printed(fields.headline),
    sections: fields.sections.map(printed),
    tags: fields.tags.map(printed),
    byline: fields.byline.map(({ name }) => name),
    source: readSource(page, fields.source?.name ?? null),
    dateline: dateline === null ? null : printed(dateline),
    published: publishedOf(page, fields.published?.date ?? datelineDate(dateline, text)),
    updated: fields.updated?.date ?? null,
    language: null,
    captions: fields.captions.map(printed),
    notices: fields.notices.map(printed),
    paragraphs,
    furniture,
    spans: spansOf(page, fields, dateline),
    bases: basesOf(page, fields),
    caveats,
  }
}

/** An agency that dates its report by day, month and year says when it was written. */
function datelineDate(dateline: Span | null, text: string): PageDate | null {
  const date = dateline && findFullDates(text.slice(dateline.start, dateline.end))[0]
  if (!date || date.value === null) return null
  return { value: date.value, zone: null, precision: date.precision, basis: 'text' }
}

function datelineOf(text: string, paragraphs: readonly Paragraph[]): Span | null {
  const first = paragraphs.find(({ kind }) => kind === 'paragraph')
  if (first === undefined) return null
  const dateline = findDateline(text.slice(first.start, first.end))
  return dateline && { start: first.start + dateline.start, end: first.start + dateline.end }
}

function spansOf(page: Page, fields: Fields, dateline: Span | null): FieldSpans {
  const bare = ({ start, end }: Span): Span => ({ start, end })
  const list = (name: string, spans: readonly Span[]) =>
    spans.length === 0 ? {} : { [name]: spans.map(bare) }
  const one = (name: string, span: Span | null | undefined) => (span ? { [name]: bare(span) } : {})
  return {
    ...one('headline', fields.headline),
    ...list('sections', fields.sections),
    ...list('tags', fields.tags),
    ...list('byline', fields.byline),
    ...one('source', page.source === undefined ? fields.source : null),
    ...one('dateline', dateline),
    ...one('published', page.published === undefined ? fields.published?.span : null),
    ...one('updated', fields.updated?.span),
    ...list('captions', fields.captions),
    ...list('notices', fields.notices),
  }
}

/** Whatever a page of plain text says, its printed text says. */
function basesOf(page: Page, { headline, sections, tags, byline, source }: Fields): FieldBases {
  return {
    ...(headline === null ? {} : { headline: 'text' }),
    ...(sections.length === 0 ? {} : { sections: 'text' }),
    ...(tags.length === 0 ? {} : { tags: 'text' }),
    ...(byline.length === 0 ? {} : { byline: 'text' }),
    ...(source === null ? {} : { source: 'text' }),
    ...givenBases(page),
  }
}
