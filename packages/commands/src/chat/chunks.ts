import type { Mark } from '../reply.ts'

/** A stretch of a longer text with the marks that fall into it, from its own start. */
export interface Chunk {
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * Cuts a text into stretches of at most `longest` UTF-16 units, at a space where there is one in the last third, and never within a
 * character. Together they are the text, but for the spaces at the cuts. An empty text is one empty stretch.
 */
export function chunksOf(text: string, marks: readonly Mark[], longest: number): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = 0; start < text.length || chunks.length === 0; ) {
    const end = endOf(text, start, longest)
    chunks.push({
      text: text.slice(start, end).trim(),
      marks: marksWithin(text, marks, start, end),
    })
    start = end
  }
  return chunks
}

function endOf(text: string, start: number, longest: number): number {
  if (text.length - start <= longest) return text.length
  const furthest = start + longest
  const space = text.lastIndexOf(' ', furthest)
  if (space > start + (longest * 2) / 3) return space
  return isLowSurrogate(text.charCodeAt(furthest)) ? furthest - 1 : furthest
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

function marksWithin(text: string, marks: readonly Mark[], start: number, end: number): Mark[] {
  const whole = text.slice(start, end)
  const trimmed = whole.trim().length
  const from = start + (whole.length - whole.trimStart().length)
  const clip = (offset: number) => Math.min(Math.max(offset - from, 0), trimmed)
  return marks
    .map((mark) => ({ ...mark, start: clip(mark.start), end: clip(mark.end) }))
    .filter((mark) => mark.end > mark.start)
}
