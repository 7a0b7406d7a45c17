import { medianOf } from './median.ts'
import { type PdfLine, rowsOf, wholeRows } from './pdf-lines.ts'

/** Columns have columns inside, as a story under one headline beside others has. */
const MAX_DEPTH = 6
/** Fewer rows are no column. */
const MIN_ROWS = 4
/** Characters in the middle row of a column; the cells of a table are shorter. */
const MIN_CHARACTERS = 14
/** In sizes of the font. */
const MIN_GUTTER = 0.6
/** The share of rows that have to stand in stretches of `MIN_ROWS` at least, where a gutter divides the page. */
const MIN_SHARE = 0.7
/** In sizes of the text; and, from line to line, in its own. */
const HEADLINE_SIZE = 1.15
const HEADLINE_LEADING = 1.6
/** How many places are tried. */
const MAX_TRIES = 8

/**
 * The lines of a page in the order in which they are read: stretches of lines that stand below each other in one column, columns
 * from left to right. A line that runs across columns is read after what stands above it.
 */
export function inReadingOrder(lines: readonly PdfLine[], depth = 0): PdfLine[][] {
  const gutter = depth < MAX_DEPTH ? findGutter(lines) : null
  if (gutter === null) return lines.length === 0 ? [] : [[...lines]]
  return stretchesAt(lines, gutter).flatMap(({ across, left, right }) =>
    across.length > 0
      ? [across]
      : [...inReadingOrder(left, depth + 1), ...inReadingOrder(right, depth + 1)],
  )
}

/** A stretch of a page: rows that run across a gutter, or what stands on its sides. */
interface Stretch {
  readonly across: PdfLine[]
  readonly left: PdfLine[]
  readonly right: PdfLine[]
  /** How many rows it has. */
  rows: number
}

/** The stretches of a page from the top down. */
function stretchesAt(lines: readonly PdfLine[], gutter: number): Stretch[] {
  const stretches: Stretch[] = []
  const open = (isAcross: boolean): Stretch => {
    const last = stretches.at(-1)
    if (last !== undefined && last.across.length > 0 === isAcross) return last
    const next: Stretch = { across: [], left: [], right: [], rows: 0 }
    stretches.push(next)
    return next
  }
  const text = medianOf(lines.map(({ size }) => size))
  for (const row of rowsOf(lines)) {
    const crossing = row.find(({ left, right }) => left < gutter && right > gutter)
    // A justified line comes in words: those beside the one that crosses belong to it. So does the last line of a headline.
    const above = stretches.at(-1)?.across.at(-1)
    const isAcross = (line: PdfLine): boolean =>
      (crossing !== undefined && Math.abs(line.size - crossing.size) < 0.5) ||
      (above !== undefined && endsHeadline(above, line, text))
    const [across, beside] = [row.filter(isAcross), row.filter((line) => !isAcross(line))]
    if (beside.length > 0) {
      const stretch = open(false)
      stretch.left.push(...beside.filter(({ right }) => right <= gutter))
      stretch.right.push(...beside.filter(({ right }) => right > gutter))
      stretch.rows += 1
    }
    if (across.length > 0) {
      const stretch = open(true)
      stretch.across.push(...across)
      stretch.rows += 1
    }
  }
  return stretches
}

const endsHeadline = (above: PdfLine, line: PdfLine, text: number): boolean =>
  line.size > text * HEADLINE_SIZE &&
  Math.abs(line.size - above.size) < 0.5 &&
  line.y - above.y < line.size * HEADLINE_LEADING

/**
 * Where the white between two columns runs, as a place on the line; null where there is none. It is the place that the fewest lines
 * run across, the widest of several, with enough text on both sides at the same height.
 */
function findGutter(lines: readonly PdfLine[]): number | null {
  if (lines.length < MIN_ROWS * 2) return null
  const size = medianOf(lines.map((line) => line.size))
  const places = gapsIn(lines)
    .filter(({ from, to, before, across }) => {
      const after = lines.length - before - across
      return to - from >= MIN_GUTTER * size && before >= MIN_ROWS && after >= MIN_ROWS
    })
    .sort((a, b) => a.across - b.across || b.to - b.from - (a.to - a.from))
    .slice(0, MAX_TRIES)
    .map(({ from, to }) => (from + to) / 2)
  return places.find((place) => dividesColumns(lines, place)) ?? null
}

/** A stretch of the line on which no text begins or ends, how many lines run across it, and how many end before it. */
interface Gap {
  readonly from: number
  readonly to: number
  readonly across: number
  readonly before: number
}

function gapsIn(lines: readonly PdfLine[]): Gap[] {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b)
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b)
  const gaps: Gap[] = []
  let begun = 0
  rights.forEach((from, ended) => {
    while (begun < lefts.length && (lefts[begun] ?? 0) <= from) begun += 1
    const to = Math.min(lefts[begun] ?? from, rights[ended + 1] ?? Number.POSITIVE_INFINITY)
    if (to > from) gaps.push({ from, to, across: begun - ended - 1, before: ended + 1 })
  })
  return gaps
}

/** Whether text like that of columns stands on both sides of a place, at the same height, row after row. */
function dividesColumns(lines: readonly PdfLine[], place: number): boolean {
  const sides = stretchesAt(lines, place).filter(({ across }) => across.length === 0)
  const long = sides.filter(
    ({ left, right, rows }) => rows >= MIN_ROWS && isColumn(left) && isColumn(right),
  )
  const count = (stretches: readonly Stretch[]): number =>
    stretches.reduce((sum, { rows }) => sum + rows, 0)
  return long.length > 0 && count(long) >= count(sides) * MIN_SHARE
}

function isColumn(lines: readonly PdfLine[]): boolean {
  const rows = wholeRows(lines)
  return rows.length >= 2 && medianOf(rows.map(({ text }) => text.length)) >= MIN_CHARACTERS
}
