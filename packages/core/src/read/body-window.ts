import { opensTail } from './furniture.ts'
import { isItem, opensWithTime } from './line-shape.ts'
import type { Line } from './lines.ts'

/** Lines `[from, to)` of the page. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/**
 * What a line that is no prose takes from a run, in words of prose: enough that a menu ends it, little enough that subheads, lists
 * and a picture inside an article do not. `npm run bench -- reading` moves by less than two points between -1.5 and -6.
 */
const NO_PROSE = -4
/** A line whose wording is furniture's; two of them inside an article are still less than a paragraph. */
const FURNITURE = -6
/** A heading of what follows articles: only two or three paragraphs below it outweigh it. */
const TAIL = -40

/**
 * The stretch of lines that is most likely the article: the run with the greatest sum of weights, where a line of prose weighs
 * its words and any other line takes a little away. On scraped pages this simple rule does better than the length of lines or
 * their final punctuation alone (measured by `npm run bench -- reading`). Null where no line is prose.
 */
export function findBody(lines: readonly Line[]): LineRange | null {
  let best: LineRange | null = null
  let bestSum = 0
  let from = 0
  let sum = 0
  lines.forEach((line, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += weigh(line)
    if (sum > bestSum) {
      bestSum = sum
      best = { from, to: i + 1 }
    }
  })
  return best
}

function weigh({ text, words, prose, wording }: Line): number {
  if (words < 20 && opensTail(text)) return TAIL
  if (wording !== null) return FURNITURE
  if (prose || opensWithTime(text)) return words
  return words > 4 && isItem(text) ? 1 : NO_PROSE
}
