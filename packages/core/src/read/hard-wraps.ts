/** A printed line: its text, and whether a blank line comes before it. */
export interface PrintedLine {
  readonly text: string
  readonly afterBlank: boolean
}

/** Mail is wrapped at 72 to 80 characters, terminals at 80, old wires at 60 to 70. */
const MIN_WIDTH = 50
const MAX_WIDTH = 100
/** Fewer full lines prove nothing. */
const MIN_FULL_LINES = 3
/** A line that goes on in the middle of a sentence need not be as full. */
const NEARLY_FULL = 0.75
/** Of the lines that are full, this share must go on in the middle of a sentence: paragraphs that happen to be as long do not. */
const MIN_RUNNING_ON = 0.5

/**
 * Tells which lines go on with the line above because something wrapped the text at a fixed width, as mail programs do: where the
 * next word would not have fitted. Empty for a text that is not wrapped, which is one whose lines are longer, or end where
 * sentences end. Takes as long as sorting the lines by their length.
 */
export function findHardWraps(lines: readonly PrintedLine[]): ReadonlySet<number> {
  const width = widthOf(lines)
  if (width === null) return new Set()
  const joins = lines.flatMap(({ text, afterBlank }, at) => {
    const above = lines[at - 1]?.text
    if (above === undefined || afterBlank || opensAnew(text)) return []
    const runsOn = /^[\p{Ll}\d]/u.test(text) && !/[.!?:]["”’)]{0,2}$/.test(above)
    const isLong = runsOn && above.length >= width * NEARLY_FULL && above.length <= width
    return isLong || hadNoRoom(above, text, width) ? [{ at, runsOn }] : []
  })
  const runningOn = joins.filter(({ runsOn }) => runsOn).length
  if (joins.length < MIN_FULL_LINES || runningOn < joins.length * MIN_RUNNING_ON) return new Set()
  return new Set(joins.map(({ at }) => at))
}

/** The width that most long lines come close to; null where lines are longer than anything that wraps. */
function widthOf(lines: readonly PrintedLine[]): number | null {
  const lengths = lines
    .filter(({ text }) => /\s/.test(text))
    .map(({ text }) => text.length)
    .sort((a, b) => a - b)
  // An address or a table may stick out.
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  return width >= MIN_WIDTH && width <= MAX_WIDTH ? width : null
}

/** A list item or a quoted line starts anew, whatever the width. */
const opensAnew = (text: string): boolean => /^(?:[•·▪◦‣●*>|#-]|\d{1,2}[.)])\s/u.test(text)

function hadNoRoom(above: string, text: string, width: number): boolean {
  const word = /^\S{1,40}/.exec(text)?.[0].length ?? 0
  return above.length + 1 + word > width && above.length <= width
}
