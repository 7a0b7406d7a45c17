import type { FurnitureKind } from '../article.ts'
import {
  FURNITURE_LINES,
  SHORT_WORDINGS,
  TAIL_OPENINGS,
  TELLING_WORDINGS,
  type Wording,
} from './furniture-wordings.ts'

/** A line of fewer words is short: wordings that prose may have as well are looked for in short lines only. */
const SHORT = 14
/** No wording is shorter than this but for whole lines. Keeps a page of a million short lines quick. */
const MIN_PATTERN = 4
/** What goes on for longer than this is no furniture, in UTF-16 code units. */
const MAX_LENGTH = 600

/**
 * What kind of furniture a line is by its own wording, or null where its wording does not tell. The wordings are those that news
 * sites in English have in common; none is of one site.
 */
export function furnitureByWording(text: string, words: number): FurnitureKind | null {
  if (text.length > MAX_LENGTH) return null
  const lower = text.toLowerCase()
  if (words >= SHORT) return told(lower, TELLING_WORDINGS) ?? menuKind(lower)
  const bare = withoutEndMarks(lower)
  if (lower.length < MIN_PATTERN) return FURNITURE_LINES.get(bare) ?? null
  return (
    FURNITURE_LINES.get(bare) ??
    told(lower, TELLING_WORDINGS) ??
    told(bare, SHORT_WORDINGS) ??
    menuKind(lower)
  )
}

const told = (lower: string, wordings: readonly Wording[]): FurnitureKind | null =>
  wordings.find(({ pattern }) => pattern.test(lower))?.kind ?? null

/** "Share:", "Menu »", "Comments (3)" without the marks at their end. */
function withoutEndMarks(text: string): string {
  let end = text.length
  while (end > 0 && /[^\p{L}\p{N}]/u.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** A menu on one line: "Markets | Companies | Opinion", "Terms • Privacy • Cookies". */
function menuKind(lower: string): FurnitureKind | null {
  if (!/[|•·]/.test(lower)) return null
  const points = lower.split(/[|•·]/).map((point) => point.trim())
  if (points.length < 3 || points.some((point) => !/^[\p{L}’'& ]{2,24}$/u.test(point))) return null
  return points.some((point) => /^(?:terms|privacy|cookies?|imprint|legal)\b/.test(point))
    ? 'legal'
    : 'navigation'
}

/** Whether a line heads what follows an article: other stories, comments, legal text. */
export const opensTail = (text: string): boolean =>
  TAIL_OPENINGS.test(text.slice(0, 60).toLowerCase())
