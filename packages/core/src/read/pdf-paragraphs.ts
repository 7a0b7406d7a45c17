import { endsSentence, isItem } from './line-shape.ts'
import { medianOf } from './median.ts'
import { type PdfLine, wholeRows } from './pdf-lines.ts'

/** Lines that belong together, as one. */
export interface PdfBlock {
  readonly text: string
  /** Of the font, in points. */
  readonly size: number
  /** Whether its last line is as long as the column is wide, so that it may go on elsewhere. */
  readonly full: boolean
  /** Whether its first line is set in. */
  readonly indented: boolean
}

/** What a column's lines have in common. */
interface Column {
  readonly left: number
  readonly right: number
  /** From baseline to baseline. */
  readonly leading: number
  /** The size of most text of the whole file. */
  readonly body: number
}

/** The paragraphs and headings of one column, from the top down. */
export function blocksOf(lines: readonly PdfLine[], body: number): PdfBlock[] {
  const rows = wholeRows(lines)
  const column = columnOf(rows, body)
  const groups: PdfLine[][] = []
  rows.forEach((line, i) => {
    const before = rows[i - 1]
    const group = groups.at(-1)
    if (group !== undefined && before !== undefined && goesOn(before, line, { column, group }))
      group.push(line)
    else groups.push([line])
  })
  return groups.map((group) => ({
    text: joinLines(group.map(({ text }) => text)),
    size: medianOf(group.map(({ size }) => size)),
    full: isFull(group.at(-1), column),
    indented: (group[0]?.left ?? 0) > column.left + INDENT * body,
  }))
}

/** In sizes of the font. */
const INDENT = 0.7
const HEADING_LEADING = 1.6
/** In the column's leading. */
const MAX_LEADING = 1.3
/** Sizes as near as this are the same. */
const SAME_SIZE = 0.08
/** A heading is this much larger than the text. */
const HEADING_SIZE = 1.15

function columnOf(rows: readonly PdfLine[], body: number): Column {
  const text = rows.filter(({ size }) => isSameSize(size, body))
  const lines = text.length > 0 ? text : rows
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b)
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b)
  const steps = lines.slice(1).map(({ y }, i) => y - (lines[i]?.y ?? y))
  const near = steps.filter((step) => step > 0 && step < body * 2.5)
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.95)] ?? 0,
    leading: medianOf(near) || body * 1.2,
    body,
  }
}

const isSameSize = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_SIZE * Math.max(a, b)

/** Whether a line continues the paragraph or the heading that the line before it belongs to. */
function goesOn(
  before: PdfLine,
  line: PdfLine,
  { column, group }: { readonly column: Column; readonly group: readonly PdfLine[] },
): boolean {
  const step = line.y - before.y
  if (!isSameSize(before.size, line.size)) return false
  if (line.size > column.body * HEADING_SIZE) return step <= line.size * HEADING_LEADING
  const ends = endsSentence(before.text) || wouldHaveFitted(before, line, column)
  if (step > column.leading * MAX_LEADING || isBullet(line.text)) return false
  // "… at Gate" and below it "3. Nobody …" is no list.
  if (isItem(line.text) && ends) return false
  const [first = line] = group
  const hangs = isItem(first.text)
  if (hangs && line.left > first.left + 1) return true
  const set = line.size * INDENT
  if (!hangs && line.left > column.left + set && before.left <= column.left + set) return false
  return (
    /^\p{Ll}/u.test(line.text) ||
    endsInHyphen(before.text) ||
    !wouldHaveFitted(before, line, column)
  )
}

/** A dash or a number may open any line. */
const isBullet = (text: string): boolean => /^[•·▪◦‣●]/.test(text)

/** Whether the first word of a line had room in the line before: then somebody ended that on purpose. */
function wouldHaveFitted(before: PdfLine, line: PdfLine, { right }: Column): boolean {
  const character = (line.right - line.left) / Math.max(1, line.text.length)
  const word = /^\S{1,40}/.exec(line.text)?.[0].length ?? 1
  return before.right + character * (word + 1) < right - line.size * 0.5
}

const isFull = (line: PdfLine | undefined, { right, body }: Column): boolean =>
  line !== undefined && line.right > right - body * 5

const endsInHyphen = (text: string): boolean => /\p{L}[-\u2010\u00AD]$/u.test(text)

/** The lines of a paragraph as one. A hyphen at the end of a line stays, as whether the word has one cannot be told. */
export function joinLines(lines: readonly string[]): string {
  const words = lines.map((line, i) => {
    const before = lines[i - 1]
    return before === undefined || isClose(before, line) ? line : ` ${line}`
  })
  return words.join('')
}

const isClose = (before: string, line: string): boolean =>
  (endsInHyphen(before) && /^\p{L}/u.test(line)) || (endsWide(before) && opensWide(line))

/** Chinese and Japanese have no spaces. */
const endsWide = (text: string): boolean => /[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFF60]$/.test(text)
const opensWide = (text: string): boolean => /^[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFF60]/.test(text)
