import type { Span } from '../article.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ \u00A0](?:\p{Lu}[\p{Lu}'’.-]+|\p{Lu}))*`
const DATELINE = new RegExp(
  String.raw`^(?<dateline>${PLACE}(?:/${PLACE})?(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?(?: \d{1,2})?)*(?:, \d{1,2} \p{Lu}[\p{L}]+)?(?:,? \d{4})?(?: \([^()]{2,40}\))?)\s?(?:[–—_-]|--|:)\s?(?=[\p{L}“‘"'\d])`,
  'u',
)

/**
 * Where an agency's report opens with its place, such as "PORT ALDER, March 4 (Meridian Wire) — ": the dateline as a span into
 * the paragraph, without the dash. The place is in capitals; only so can it be told from the opening of a sentence. Null where
 * there is none.
 */
export function findDateline(paragraph: string): Span | null {
  const dateline = DATELINE.exec(paragraph.slice(0, 160))?.groups?.['dateline']
  if (dateline === undefined || dateline.length < 3) return null
  return { start: 0, end: dateline.length }
}
