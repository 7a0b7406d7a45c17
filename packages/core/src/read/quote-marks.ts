/** How much of the lines of a text stand behind `>`, 0 to 1; blank ones are not counted. */
export function shareOfQuoted(text: string): number {
  if (!text.includes('>')) return 0
  const lines = text.match(/[^\r\n]+/g) ?? []
  const filled = lines.filter((line) => line.trim() !== '')
  return filled.filter((line) => QUOTED.test(line)).length / Math.max(1, filled.length)
}

/** The text with spaces in place of the marks that quote its lines, however often. */
export const withoutQuoteMarks = (text: string): string =>
  text.replace(QUOTE_MARKS, (marks) => ' '.repeat(marks.length))

const QUOTED = /^ {0,3}>/
const QUOTE_MARKS = /^ {0,3}(?:> ?)+/gm
