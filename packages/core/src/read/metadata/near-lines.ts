import type { Span } from '../../article.ts'

/** The printed lines that end before a place, the nearest last; the first may be the rest of the line that the place is in. */
export function linesBefore(text: string, at: number, count: number): Span[] {
  const lines: Span[] = []
  for (let end = at; end > 0 && lines.length < count; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (text.slice(start, end).trim() !== '') lines.unshift({ start, end })
    end = start - 1
  }
  return lines
}

/** The printed lines that begin behind a place, the nearest first; the first may be the rest of the line that the place is in. */
export function linesAfter(text: string, at: number, count: number): Span[] {
  const lines: Span[] = []
  for (let start = at; start < text.length && lines.length < count; ) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  return lines
}
