import type { FurnitureKind, Span } from '../article.ts'
import { furnitureByWording } from './furniture.ts'
import { countWords, isProse } from './line-shape.ts'

/** A printed line of a page that is not blank, with what its own text tells. The span leaves out the space around it. */
export interface Line extends Span {
  readonly text: string
  /** Whether a blank line, or the start of the page, comes before it. */
  readonly afterBlank: boolean
  readonly words: number
  readonly prose: boolean
  /** The kind of furniture its wording names, or null. */
  readonly wording: FurnitureKind | null
}

/**
 * The lines of a page. LF, CRLF, CR and Unicode's line and paragraph separators end a line; a line of nothing but space
 * (NBSP, zero-width space and byte order mark included) is blank.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const { 0: raw, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const gap = text.slice(lines.at(-1)?.end ?? 0, index)
    afterBlank ||= (gap.match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0) > 1
    const lead = /^[\s\u200B\uFEFF]*/.exec(raw)?.[0].length ?? 0
    const content = trimmedEnd(raw)
    if (content <= lead) {
      afterBlank = true
      continue
    }
    lines.push(describe(raw.slice(lead, content), index + lead, afterBlank))
    afterBlank = false
  }
  return lines
}

function describe(text: string, start: number, afterBlank: boolean): Line {
  const words = countWords(text)
  const wording = furnitureByWording(text, words)
  return { text, start, end: start + text.length, afterBlank, words, prose: isProse(text), wording }
}

/** Length without trailing space. A loop, since a trailing `\s+$` takes quadratic time on long runs of space. */
function trimmedEnd(text: string): number {
  let end = text.length
  while (end > 0 && /[\s\u200B\uFEFF]/.test(text.charAt(end - 1))) end -= 1
  return end
}
