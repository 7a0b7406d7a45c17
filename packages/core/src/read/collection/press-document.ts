import type { Article, FieldBases, FieldSpans, Furniture, Paragraph, Span } from '../../article.ts'
import { findDateline } from '../dateline.ts'
import { withLanguage } from '../language.ts'
import { checkLength } from '../read-article.ts'
import { pressParagraphs } from './press-body.ts'
import { type PressFields, pressFields } from './press-fields.ts'
import { type PressLine, pressLines } from './press-lines.ts'
import { pressParts } from './press-parts.ts'

/** Whether a text has Factiva's tags: a headline's, and one of the body. */
export const isTagged = (text: string): boolean =>
  /(?:^|\n)HD[ \t\r\n]/.test(text) && /(?:^|\n)(?:LP|TD)[ \t\r\n]/.test(text)

/**
 * Reads a document of a press database. Its labelled lines become fields, the lines of the database about it furniture; all have their
 * places in the text, which is the document as the file has it. Throws `page-too-large`.
 */
export function readPressDocument(text: string): Article {
  checkLength(text)
  const lines = [...pressLines(text, isTagged(text))]
  const { body, tail } = pressParts(lines)
  const around = [lines.slice(0, body), lines.slice(tail)] as const
  const fields = pressFields(text, around)
  const paragraphs = [...fields.leads, ...pressParagraphs(text, bodyLines(lines.slice(body, tail)))]
  const [first] = paragraphs
  const opening = first && findDateline(text.slice(first.start, first.end))
  const dateline =
    fields.dateline ??
    (first && opening ? { start: first.start, end: first.start + opening.end } : null)
  const at = (span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end)
  const { headline, byline, source, published, sections, captions, url } = fields
  const article: Article = {
    text,
    url: at(url),
    headline: evened(at(headline)),
    sections: sections.map((span) => at(span) ?? ''),
    tags: [],
    byline: byline.map((span) => at(span) ?? ''),
    source: { name: evened(at(source)), domain: null },
    dateline: at(dateline),
    published: published?.date ?? null,
    updated: null,
    language: null,
    captions: captions.map((span) => evened(at(span)) ?? ''),
    notices: [],
    paragraphs,
    furniture: furnitureOf(lines, [...paragraphs, ...fields.lines]),
    spans: spansOf(fields, dateline),
    bases: basesOf(fields),
    caveats: [],
  }
  return withLanguage(article, {})
}

function spansOf(fields: PressFields, dateline: Span | null): FieldSpans {
  const one = (name: keyof FieldSpans, span: Span | null | undefined) =>
    span ? { [name]: span } : {}
  const list = (name: keyof FieldSpans, spans: readonly Span[]) =>
    spans.length === 0 ? {} : { [name]: spans }
  return {
    ...one('headline', fields.headline),
    ...one('source', fields.source),
    ...one('dateline', dateline),
    ...one('published', fields.published?.span),
    ...list('sections', fields.sections),
    ...list('byline', fields.byline),
    ...list('captions', fields.captions),
  }
}

/** What the database says of a document is not the article's own text. */
function basesOf({ url, headline, source, sections, byline }: PressFields): FieldBases {
  const isKnown = {
    url: url !== null,
    headline: headline !== null,
    source: source !== null,
    sections: sections.length > 0,
    byline: byline.length > 0,
  }
  const known = Object.entries(isKnown).filter(([, known]) => known)
  return Object.fromEntries(known.map(([field]) => [field, 'metadata' as const]))
}

/** What databases wrap is one line to people. */
const evened = (text: string | null): string | null => text?.replace(/\s+/g, ' ') ?? null

/** The words of the body: a label leaves what stands behind it on its line. */
function bodyLines(lines: readonly PressLine[]) {
  return lines.flatMap(({ start, end, label, mark, afterBlank }) => {
    if (mark === 'body' || mark === 'end') return []
    const from = label?.field === 'body' ? start + label.value : start
    return from >= end
      ? []
      : [{ start: from, end, afterBlank: afterBlank || label?.field === 'body' }]
  })
}

function furnitureOf(
  lines: readonly PressLine[],
  taken: readonly (Paragraph | Span)[],
): Furniture[] {
  const sorted = taken.toSorted((a, b) => a.start - b.start)
  let at = 0
  return lines.flatMap(({ start, end, mark }): Furniture[] => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1
    const next = sorted[at]
    if (next !== undefined && next.start < end) return []
    return [{ start, end, kind: mark === 'copyright' ? 'legal' : 'other' }]
  })
}
