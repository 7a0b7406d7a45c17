import { type Line, splitLines } from '../../src/read/lines.ts'

/** The first line of a text, as the rules of the reader get it. */
export function firstLine(text: string): Line {
  const [line] = splitLines(text)
  if (line === undefined) throw new Error('The text is blank.')
  return line
}

/** What stands at spans. */
export const at = (
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] => spans.map(({ start, end }) => text.slice(start, end))
