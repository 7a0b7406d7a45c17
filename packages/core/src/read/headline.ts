import { endsSentence, isItem } from './line-shape.ts'
import type { Line } from './lines.ts'

/** What a line's distance from the body takes from it, per line. */
const DISTANCE_COST = 0.08
/** How far above the body a headline may stand, in lines. */
const REACH = 45

/**
 * The line that is the headline, by index, or null. Of the lines above the body it is the one that reads most like one: some
 * words long, no full stop, near the body; a line that repeats the page's title (its first line, where a scraper put it) has
 * the best claim.
 *
 * @param isField whether a line is taken already (byline, date, caption, breadcrumb)
 * @param neighbours what the lines around a line say for or against it
 */
export function findHeadline(
  lines: readonly Line[],
  bodyStart: number,
  isField: (index: number) => boolean,
  neighbours: (index: number) => number,
): number | null {
  const title = lines[0]?.text ?? ''
  let best: number | null = null
  let bestScore = 0
  for (let i = Math.max(0, bodyStart - REACH); i < bodyStart; i += 1) {
    const line = lines[i]
    if (line === undefined || isField(i)) continue
    const score =
      scoreHeadline(line, i === 0 ? '' : title) + neighbours(i) - (bodyStart - i) * DISTANCE_COST
    if (score > bestScore) {
      bestScore = score
      best = i
    }
  }
  return best
}

const UNLIKELY = -100

function scoreHeadline({ text, words, wording }: Line, title: string): number {
  if (words < 2 || words > 35 || text.length > 250 || isItem(text)) return UNLIKELY
  if (wording !== null) return UNLIKELY
  let score = words >= 5 && words <= 14 ? 4 : words >= 3 && words <= 20 ? 3 : 1.5
  if (text.endsWith('.') && endsSentence(text)) score -= 2
  if (/[:,]$/.test(text)) score -= 2
  if (/^\p{Ll}/u.test(text)) score -= 1.5
  if (title.length > 0 && (title === text || (title.startsWith(text) && words > 1))) score += 5
  return score
}
