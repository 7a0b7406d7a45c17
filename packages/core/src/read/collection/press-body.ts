import type { Paragraph, Span } from '../../article.ts'
import { isProse } from '../line-shape.ts'

/** A line of a body, and whether a blank one comes before it. */
export interface BodyLine extends Span {
  readonly afterBlank: boolean
}

/** Databases wrap their text at some 70 or 80 characters; a line that is longer was not wrapped. */
const WIDEST_WRAP = 110
/** A wrapped line is nearly as long as the longest. */
const NEARLY = 0.6
const LONGEST_SUBHEAD = 60

/** The paragraphs of a body: its lines, or, where they are wrapped, the runs of them between blank lines. */
export function pressParagraphs(text: string, lines: readonly BodyLine[]): Paragraph[] {
  const runs: BodyLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run === undefined || line.afterBlank) runs.push([line])
    else run.push(line)
  }
  const paragraphs = isWrapped(runs) ? runs.map(joined) : lines
  return paragraphs.map(({ start, end }, i) => {
    const next = paragraphs[i + 1]
    const isSubhead =
      end - start <= LONGEST_SUBHEAD &&
      /[\p{L}\p{N}’'”]$/u.test(text.slice(start, end)) &&
      next !== undefined &&
      isProse(text.slice(next.start, next.end))
    return { start, end, kind: isSubhead ? 'subhead' : 'paragraph' }
  })
}

function isWrapped(runs: readonly (readonly Span[])[]): boolean {
  const inner = runs.flatMap((run) => run.slice(0, -1)).map(({ start, end }) => end - start)
  const longest = inner.reduce((most, length) => Math.max(most, length), 0)
  if (runs.length < 2 || inner.length === 0 || longest > WIDEST_WRAP) return false
  const full = inner.filter((length) => length >= NEARLY * longest)
  return full.length >= NEARLY * inner.length
}

const joined = (run: readonly Span[]): Span => ({
  start: run[0]?.start ?? 0,
  end: run.at(-1)?.end ?? 0,
})
