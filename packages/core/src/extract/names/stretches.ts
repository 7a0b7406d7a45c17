import type { Article, Span } from '../../article.ts'

/** A part of an article that is looked through for names. */
export interface Stretch {
  readonly span: Span
  /** Whether it is a line by itself, as headlines are, whose capitals may be for show. */
  readonly isLine: boolean
}

/** Headline, captions and body, in the order of the text. What lies within another of them is looked through once. */
export function stretchesOf({ text, spans, paragraphs }: Article): Stretch[] {
  const all = [
    ...(spans.headline ? [{ span: spans.headline, isLine: true }] : []),
    ...(spans.captions ?? []).map((span) => ({ span, isLine: false })),
    ...paragraphs.map((span) => ({ span, isLine: span.kind === 'subhead' || isLine(text, span) })),
  ].sort((a, b) => a.span.start - b.span.start)
  let end = 0
  return all.filter(({ span }) => {
    const isNew = span.start >= end
    if (isNew) end = span.end
    return isNew
  })
}

/** In code units. */
const LONGEST_LINE = 150

/** A short paragraph that is no sentence. One with commas may list names. */
const isLine = (text: string, { start, end }: Span): boolean =>
  end - start < LONGEST_LINE && !/[.!?…]["”’)]?$|,/.test(text.slice(start, end))
