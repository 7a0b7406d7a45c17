import type { Span } from '../article.ts'
import { SENTENCE_OPENERS } from '../extract/abbreviations.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ \u00A0](?:\p{Lu}[\p{Lu}'’.-]+|\p{Lu}))*`
const DATELINE = new RegExp(
  String.raw`^(?<dateline>${PLACE}(?:/${PLACE})?(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?(?: \d{1,2})?)*(?:, \d{1,2} \p{Lu}[\p{L}]+)?(?:,? \d{4})?(?: \([^()]{2,40}\))?)\s?(?:[–—_-]|--|:)\s?(?=[\p{L}“‘"'\d])`,
  'u',
)

/** "PORT ALDER, March 4. /MERIDIAN/. Dockers …", as agencies of the former Soviet Union print it. */
const SLASHED = new RegExp(
  String.raw`^(?<dateline>${PLACE}(?:, \p{Lu}[\p{L}.]+(?: \d{1,2})?){0,2}\. /[^/\n]{2,40}/\.) (?=[\p{L}“‘"'\d])`,
  'u',
)

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,2}`
/** "Port Alder, Westmark (Meridian Wire) – ", "Port Alder, Westmark – The dockers …". */
const IN_SMALL_LETTERS = new RegExp(
  String.raw`^(?<dateline>${NAME}(?<region>, ${NAME}){0,2}(?<agency> \(\p{Lu}[^()]{1,40}\))?) (?:[–—-]|--) ["“‘']?(?<opener>\p{Lu}\p{L}*)`,
  'u',
)

/**
 * Where an agency's report opens with its place, such as "PORT ALDER, March 4 (Meridian Wire) — ": the dateline as a span into
 * the paragraph, without the dash. A place in small letters is told from the opening of a sentence only by an agency behind it, or by
 * its region and a sentence that opens behind the dash. Null where there is none.
 */
export function findDateline(paragraph: string): Span | null {
  const opening = paragraph.slice(0, 160)
  const found = DATELINE.exec(opening) ?? SLASHED.exec(opening) ?? inSmallLetters(opening)
  const dateline = found?.groups?.['dateline']
  if (dateline === undefined || dateline.length < 3) return null
  return { start: 0, end: dateline.length }
}

function inSmallLetters(opening: string): RegExpExecArray | null {
  const found = IN_SMALL_LETTERS.exec(opening)
  const { region, agency, opener = '' } = found?.groups ?? {}
  if (agency !== undefined) return found
  return region !== undefined && SENTENCE_OPENERS.has(opener.toLowerCase()) ? found : null
}
