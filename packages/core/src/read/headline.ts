import { isKicker } from './above-headline.ts'
import type { LineRange } from './body-window.ts'
import { readBreadcrumb } from './breadcrumb.ts'
import { opensByline, readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { endsSentence, isItem } from './line-shape.ts'
import type { Line } from './lines.ts'
import { isNotice } from './notices.ts'
import { readDateLine } from './page-dates.ts'

/** What a line's distance from the body takes from it, per line. */
const DISTANCE_COST = 0.08
/** How far above the body a headline may stand, in lines. */
const REACH = 45
/** How far above the body a byline or a date may stand, in lines. */
const SIGNED_WITHIN = 14

/**
 * The line that is the headline, by index, or null. Of the lines above the body it is the one that reads most like one: some
 * words long, no full stop, near the body, below a breadcrumb and above the byline; a line that repeats the page's title (its
 * first line, where a scraper put it) has the best claim.
 */
export function findHeadline(lines: readonly Line[], range: LineRange): number | null {
  const bodyStart = headlineMayEndAt(lines, range)
  const signed = signedAt(lines, bodyStart)
  const title = lines[0]?.text ?? ''
  let best: number | null = null
  let bestScore = 0
  for (let i = Math.max(0, bodyStart - REACH); i < bodyStart; i += 1) {
    const line = lines[i]
    if (line === undefined || isField(line)) continue
    const score =
      likeness(line, i === 0 ? '' : title) +
      (isLedTo(lines, i) ? 2 : 0) -
      (signed !== null && i > signed ? 3 : 0) -
      (bodyStart - i) * DISTANCE_COST
    if (score > bestScore && !isStandfirstOf(lines, best, i)) {
      bestScore = score
      best = i
    }
  }
  return best
}

/** A headline that ends in a question or a quotation looks like the first sentence of the body. */
function headlineMayEndAt(lines: readonly Line[], { from, to }: LineRange): number {
  const { text = '', words = 0 } = lines[from] ?? {}
  const maybe = words <= 20 && /[?!…”’"'»]$/u.test(text) && !/[.,][”’"'»]$/u.test(text)
  return maybe && from + 1 < to ? from + 1 : from
}

/**
 * Whether a line sums up the headline right above it: it is longer by some words, and the line above has a place of a headline's,
 * at the head of the page or below a breadcrumb. Elsewhere the line above is as likely a teaser.
 */
function isStandfirstOf(lines: readonly Line[], above: number | null, at: number): boolean {
  const headline = lines[above ?? -1]
  const line = lines[at]
  if (headline === undefined || line === undefined || above !== at - 1) return false
  const placed = above < 3 || isLedTo(lines, above)
  return placed && headline.words >= 4 && line.words >= headline.words + 4
}

/** Where the article is signed or dated: what comes after is a caption or a standfirst. */
function signedAt(lines: readonly Line[], bodyStart: number): number | null {
  const near = lines
    .map((line, i) => ({ line, i }))
    .slice(Math.max(0, bodyStart - SIGNED_WITHIN), bodyStart)
  const signed =
    near.find(({ line }) => opensByline(line) || readByline(line).length > 0) ??
    // A date in the first lines of a page is the day's, not the article's.
    near.find(({ line, i }) => i > 1 && readDateLine(line) !== null)
  return signed?.i ?? null
}

/** A breadcrumb or a kicker leads to the headline. */
function isLedTo(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (above === undefined) return false
  return readBreadcrumb(above) !== null || (at > 1 && isKicker(above))
}

const isField = (line: Line): boolean =>
  opensByline(line) ||
  readByline(line).length > 0 ||
  readDateLine(line) !== null ||
  isCaption(line) ||
  isNotice(line.text) ||
  readBreadcrumb(line) !== null

const UNLIKELY = -100

/** How much a line reads like a headline by itself. */
function likeness({ text, words, wording }: Line, title: string): number {
  if (words < 2 || words > 35 || text.length > 250 || isItem(text)) return UNLIKELY
  if (wording !== null) return UNLIKELY
  let score = words >= 5 && words <= 14 ? 4 : words >= 3 && words <= 20 ? 3 : 1.5
  if (text.endsWith('.') && endsSentence(text)) score -= 2
  if (/[:,]$/.test(text)) score -= 2
  if (/^\p{Ll}/u.test(text)) score -= 1.5
  if (title.length > 0 && (title === text || (title.startsWith(text) && words > 1))) score += 5
  return score
}
