import type { Span } from '../../article.ts'

/** A longer phrase is not looked for. */
const MAX_PHRASE = 400
/** How many places of one phrase are looked at. */
const MAX_PLACES = 200

/**
 * Where a phrase stands in a text, in capitals or small letters and with whatever white space between its words, in the order of the
 * text. As a whole: no letter or digit comes right before or after.
 */
export function locateAll(text: string, phrase: string): Span[] {
  const letters = phrase.replace(/[\s\u200B]+/g, ' ').trim()
  if (letters === '' || letters.length > MAX_PHRASE) return []
  const pattern = letters
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\u200B]{0,6}')
  const found: Span[] = []
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isWhole(text, span)) found.push(span)
    if (found.length >= MAX_PLACES) break
  }
  return found
}

function isWhole(text: string, { start, end }: Span): boolean {
  const joins = (a: string, b: string): boolean =>
    /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b)
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  return !joins(before, text.charAt(start)) && !joins(text.charAt(end - 1), after)
}

/** Whether a span is all that its line has. */
export function isOwnLine(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return `${text.slice(from, start)}${text.slice(end, to === -1 ? text.length : to)}`.trim() === ''
}

/** The place of a headline: where its words are a line of their own, a first-rank heading before others; else where they first stand. */
export function locateHeadline(
  text: string,
  headline: string,
  headings: readonly Span[],
): Span | null {
  const places = locateAll(text, headline)
  const inHeading = places.find(({ start, end }) =>
    headings.some((h) => h.start <= start && end <= h.end),
  )
  return inHeading ?? places.find((span) => isOwnLine(text, span)) ?? places[0] ?? null
}
