import type { FurnitureKind, Span } from '../article.ts'
import { furnitureByWording } from './furniture.ts'
import { findHardWraps, type PrintedLine } from './hard-wraps.ts'
import { countWords, isProse } from './line-shape.ts'
import { isUnbroken, lineStarts } from './unbroken.ts'

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
 * (NBSP, zero-width space and byte order mark included) is blank. Where something wrapped the text at a fixed width, a line goes on
 * to the end of its paragraph, with a space in `text` for each character of a break; a page that has lost its line breaks is
 * taken sentence by sentence.
 */
export function splitLines(text: string): Line[] {
  const printed = printedLines(text).flatMap((line) =>
    isUnbroken(line.text, text) ? brokenUp(line) : [line],
  )
  const wraps = findHardWraps(printed)
  const lines: Line[] = []
  for (let at = 0; at < printed.length; at += 1) {
    const first = printed[at]
    if (first === undefined) break
    while (wraps.has(at + 1)) at += 1
    const last = printed[at] ?? first
    lines.push(describe(text, { ...first, end: last.end }))
  }
  return lines
}

/** A line as it is printed, without the space around it. */
interface Printed extends Span, PrintedLine {}

function printedLines(text: string): Printed[] {
  const lines: Printed[] = []
  let afterBlank = true
  for (const { 0: raw, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const gap = text.slice(lines.at(-1)?.end ?? 0, index)
    afterBlank ||= (gap.match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0) > 1
    const line = trimmed(raw, index, afterBlank)
    afterBlank = line === null
    if (line !== null) lines.push(line)
  }
  return lines
}

function brokenUp({ text, start, afterBlank }: Printed): Printed[] {
  const starts = lineStarts(text)
  return starts.flatMap((from, i) => {
    const line = trimmed(text.slice(from, starts[i + 1]), start + from, afterBlank && i === 0)
    return line === null ? [] : [line]
  })
}

/** Null for a blank line. */
function trimmed(raw: string, index: number, afterBlank: boolean): Printed | null {
  const lead = /^[\s\u200B\uFEFF]*/.exec(raw)?.[0].length ?? 0
  const content = trimmedEnd(raw)
  if (content <= lead) return null
  const text = raw.slice(lead, content)
  return { text, start: index + lead, end: index + content, afterBlank }
}

function describe(page: string, { start, end, afterBlank }: Printed): Line {
  const text = withoutBreaks(page.slice(start, end))
  const words = countWords(text)
  const wording = furnitureByWording(text, words)
  return { text, start, end, afterBlank, words, prose: isProse(text), wording }
}

/** A stretch of a page as one line: a space for each character of a line break. */
export const withoutBreaks = (text: string): string => text.replace(/[\r\n\u2028\u2029]/g, ' ')

/** Length without trailing space. A loop, since a trailing `\s+$` takes quadratic time on long runs of space. */
function trimmedEnd(text: string): number {
  let end = text.length
  while (end > 0 && /[\s\u200B\uFEFF]/.test(text.charAt(end - 1))) end -= 1
  return end
}
