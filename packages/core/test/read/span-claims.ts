import { Article, type Span } from '@clipdesk/core'
import { expect } from 'vitest'
import { splitLines, withoutBreaks } from '../../src/read/lines.ts'

/** What holds of every article, whatever the page: claimed by the tests over real pages and over invented ones alike. */
export function expectSoundArticle(article: Article, text: string): void {
  expect(article.text).toBe(text)
  // The schema refuses spans outside the text and blocks that overlap.
  expect(Article.parse(article)).toEqual(article)
  expectFieldsAsPrinted(article)
  expect(unaccounted(article)).toEqual([])
}

/** Fields that the page prints are the text at their spans, a line break in it as a space. */
function expectFieldsAsPrinted({ text, spans, ...article }: Article): void {
  const at = (list: readonly Span[] | undefined) =>
    (list ?? []).map(({ start, end }) => withoutBreaks(text.slice(start, end)))
  expect(article.headline).toBe(spans.headline ? at([spans.headline])[0] : null)
  expect(article.sections).toEqual(at(spans.sections))
  expect(article.tags).toEqual(at(spans.tags))
  expect(article.byline).toEqual(at(spans.byline))
  expect(article.captions).toEqual(at(spans.captions))
  expect(article.notices).toEqual(at(spans.notices))
  if (spans.dateline) expect(article.dateline).toBe(at([spans.dateline])[0])
}

/**
 * What holds of every article, wherever its fields come from: it is in the form that is filed, and no line of its text is lost.
 */
export function expectWholeArticle(article: Article): void {
  // The schema refuses spans outside the text and blocks that overlap.
  expect(Article.parse(article)).toEqual(article)
  expect(lost(article)).toEqual([])
}

/** Lines that no block and no field stands on. */
function lost({ text, paragraphs, furniture, spans }: Article): string[] {
  const fields = Object.values(spans).flatMap((place) => place ?? [])
  const all: readonly Span[] = [...paragraphs, ...furniture, ...fields]
  return splitLines(text)
    .filter((line) => !all.some(({ start, end }) => start < line.end && end > line.start))
    .flatMap(({ text: line }) => (NAMES_NOTHING.test(line) ? [] : [line]))
}

/** "By Courier staff", "Tags:": a field's line that names nothing leaves no place behind. */
const NAMES_NOTHING = /^[\s\u200B\uFEFF]*(?:by[:\s]|(?:tags?|topics?|filed under|keywords):)/i

/** Lines that are neither body nor furniture nor the place of a field, and lines that are two of these. */
function unaccounted({ text, paragraphs, furniture, spans }: Article): string[] {
  const { dateline: _, source, ...lines } = spans
  const blocks: readonly Span[] = [...paragraphs, ...furniture]
  const fields = Object.values(lines).flat()
  return splitLines(text).flatMap(({ text: line, start, end }) => {
    const within = (span: Span | undefined) =>
      span !== undefined && span.start >= start && span.end <= end
    const [block, field] = [blocks.filter(within).length, fields.some(within)]
    const roles = block + (field ? 1 : 0)
    return roles === 1 || (roles === 0 && NAMES_NOTHING.test(line)) ? [] : [line]
  })
}
