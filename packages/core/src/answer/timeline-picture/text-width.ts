/**
 * About how wide a text is, in parts of its size, for any of the common fonts without serifs: what the widest of them (DejaVu Sans)
 * needs, a class of letters at a time.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * size * (isBold ? 1.13 : 1)
}

function widthOf(character: string): number {
  if (/[iljtfrI.,:;'’|!()\s[\]-]/.test(character)) return 0.42
  if (/[mwMW@%…—]/.test(character)) return 1
  if (/[A-Z&]/.test(character)) return 0.72
  if (/\p{M}/u.test(character)) return 0
  // Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic letters; the others may be as wide as they are high.
  return character < '\u0780' ? 0.64 : 1
}

/** As much of a text as fits a width, with a sign where it is cut. */
export function fitted(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text
  const room = width - textWidth('…', size, isBold)
  let shown = ''
  let taken = 0
  for (const { segment } of GRAPHEMES.segment(text.slice(0, LONGEST_LABEL))) {
    taken += textWidth(segment, size, isBold)
    if (taken > room) break
    shown += segment
  }
  return `${shown.trimEnd()}…`
}

/** A text on at most so many lines of a width, parted at spaces; the last is cut where that is not enough. */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.slice(0, LONGEST_LABEL).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const isLast = lines.length === most - 1
    if (line === '' || isLast || textWidth(longer, size, true) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((each) => fitted(each, width, size, true))
}

/** In UTF-16 code units: no label of this length fits. */
const LONGEST_LABEL = 500

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
