import type { Article, Furniture, Paragraph, Span } from '../../article.ts'
import { findDateline } from '../dateline.ts'
import { withLanguage } from '../language.ts'
import { checkLength } from '../read-article.ts'
import { pressParagraphs } from './press-body.ts'
import { pressFields } from './press-fields.ts'
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
    spans: {
      ...(headline === null ? {} : { headline }),
      ...(sections.length === 0 ? {} : { sections }),
      ...(byline.length === 0 ? {} : { byline }),
      ...(source === null ? {} : { source }),
      ...(dateline === null ? {} : { dateline }),
      ...(published === null ? {} : { published: published.span }),
      ...(captions.length === 0 ? {} : { captions }),
    },
    bases: {
      ...(url === null ? {} : { url: 'metadata' }),
      ...(headline === null ? {} : { headline: 'metadata' }),
      ...(sections.length === 0 ? {} : { sections: 'metadata' }),
      ...(byline.length === 0 ? {} : { byline: 'metadata' }),
      ...(source === null ? {} : { source: 'metadata' }),
    },
    caveats: [],
  }
  return withLanguage(article, {})
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
