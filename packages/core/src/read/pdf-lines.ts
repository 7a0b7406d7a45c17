import { medianOf } from './median.ts'
import { withDropCaps } from './pdf-drop-caps.ts'
import type { Piece } from './pdf-pieces.ts'

/** Text on one baseline, without a gap as wide as those between columns. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline; it grows downwards. */
  readonly y: number
  /** Of the font, that of the widest piece. */
  readonly size: number
}

/** All in sizes of the font. Baselines this near are one: superscripts, columns set by hand. */
const SAME_BASELINE = 0.35
/** A gap this wide may lie between columns; justified words come nearer to each other. */
const COLUMN_GAP = 0.9
/** A gap this wide lies between words. */
const WORD_GAP = 0.15
/** A gap this wide lies between the cells of a table. */
const CELL_GAP = 2.5

/** The lines of a page in stretches that no column gap divides, from the top down. */
export function linesOf(pieces: readonly Piece[]): PdfLine[] {
  return rowsOf(withDropCaps(pieces).map(asLine)).flatMap((row) => joined(row, COLUMN_GAP))
}

/** Lines beside each other as one, cells apart by tabs. */
export function wholeRows(lines: readonly PdfLine[]): PdfLine[] {
  return rowsOf(lines).flatMap((row) => joined(row, Number.POSITIVE_INFINITY))
}

/** What stands on one baseline, from the top of the page down. */
export function rowsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const rows: PdfLine[][] = []
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && isSameBaseline(first, line)) row.push(line)
    else rows.push([line])
  }
  return rows
}

const isSameBaseline = (a: PdfLine, b: PdfLine): boolean =>
  Math.abs(a.y - b.y) <= SAME_BASELINE * Math.min(a.size, b.size)

const asLine = ({ text, x, y, width, size }: Piece): PdfLine => ({
  text,
  left: x,
  right: x + Math.max(0, width),
  y,
  size,
})

/** Joins what stands on one baseline, in the direction that it is read. */
function joined(row: readonly PdfLine[], widestGap: number): PdfLine[] {
  const parts: PdfLine[][] = []
  for (const line of row.toSorted((a, b) => a.left - b.left)) {
    const part = parts.at(-1)
    const before = part?.at(-1)
    const gap = before === undefined ? 0 : (line.left - before.right) / sizeOf(before, line)
    if (part !== undefined && gap <= widestGap) part.push(line)
    else parts.push([line])
  }
  return parts.map(asOne)
}

const sizeOf = (a: PdfLine, b: PdfLine): number => Math.max(1, Math.min(a.size, b.size))

function asOne(parts: readonly PdfLine[]): PdfLine {
  const toLeft = parts.filter(({ text }) => RIGHT_TO_LEFT.test(text)).length * 2 > parts.length
  const order = toLeft ? parts.toReversed() : parts
  const words = order.map((part, i) => {
    const before = order[i - 1]
    return before === undefined ? part.text : `${spaceBetween(before, part)}${part.text}`
  })
  const widest = parts.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a), FIRST)
  return {
    text: words.join('').replace(/ {2,}/g, ' ').trim(),
    left: parts.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: parts.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
    y: medianOf(parts.map(({ y }) => y)),
    size: widest.size,
  }
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFEFC]/
const FIRST: PdfLine = { text: '', left: 0, right: 0, y: 0, size: 1 }

function spaceBetween(a: PdfLine, b: PdfLine): string {
  const gap = Math.max(b.left - a.right, a.left - b.right) / sizeOf(a, b)
  if (gap > CELL_GAP) return '\t'
  return gap > WORD_GAP ? ' ' : ''
}
