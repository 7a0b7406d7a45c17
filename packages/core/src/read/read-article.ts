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
import { findDates } from '../extract/dates.ts'
import { type Body, placeBody } from './body-places.ts'
import { giveRoles } from './body-roles.ts'
import { findDateline } from './dateline.ts'
import { type Fields, readFields } from './fields.ts'
import { givenBases, publishedOf, readSource } from './given.ts'
import { withLanguage } from './language.ts'
import { type Line, splitLines, withoutBreaks } from './lines.ts'
import type { Page } from './page.ts'

/** The longest page that is read, in UTF-16 code units; a long feature has about 60,000. */
export const MAX_PAGE_LENGTH = 4_000_000

/**
 * Reads a plain-text page into an article. The text is kept as it came; every line of it becomes body, a field or furniture.
 *
 * Throws `empty-page`, `page-too-large`, `not-text` or `no-article`, and `bad-input` for a date or a language that is none.
 * Takes linear time.
 */
export function readArticle(page: Page): Article {
  return withLanguage(readMarkedArticle(page, null), page)
}

/** The same but for the language, where markup tells the place of the headline; it is believed if the body goes on below it. */
export function readMarkedArticle(page: Page, heading: Span | null): Article {
  const { text } = page
  checkText(text)
  const lines = splitLines(text)
  const range = placeBody(lines) ?? soleLine(lines)
  if (range === null) {
    throw new ClipdeskError(
      'no-article',
      'No article was found on this page: it has no line that reads like a sentence. Give the part of the page that holds the story.',
    )
  }
  const at = heading === null ? -1 : lines.findIndex((line) => isSame(line, heading))
  if (at === -1 || at >= range.to - 1) return assemble(page, lines, range, null)
  // What stands above a known headline is no body.
  return assemble(page, lines, { ...range, from: Math.max(range.from, at + 1) }, at)
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

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

/** A page without one whole sentence may still be one short line of news. */
function soleLine(lines: readonly Line[]): Body | null {
  const longest = lines.reduce(
    (best, line, i) => (line.words > (lines[best]?.words ?? 0) ? i : best),
    0,
  )
  if ((lines[longest]?.words ?? 0) < MIN_WORDS) return null
  return { from: longest, to: longest + 1, chances: lines.map((_, i) => (i === longest ? 1 : 0)) }
}

const MIN_WORDS = 8

function assemble(
  page: Page,
  lines: readonly Line[],
  range: Body,
  headline: number | null,
): Article {
  const { text } = page
  const fields = readFields(lines, range, headline)
  const roles = giveRoles(lines, range, fields.roles, {
    byline: fields.byline.map(({ name }) => name),
    outlet: fields.source?.name ?? null,
  })
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
    headline: fields.headline?.text ?? null,
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
    caveats: [],
  }
}

/** An agency that dates its report by day, month and year says when it was written. */
function datelineDate(dateline: Span | null, text: string): PageDate | null {
  const date = dateline && findDates(text.slice(dateline.start, dateline.end))[0]
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
