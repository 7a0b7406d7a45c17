import { type PdfLine, wholeRows } from './pdf-lines.ts'

/** The lines of a page that belong to its story, and those that run along the top or the foot of pages. */
export interface PageLines {
  readonly story: readonly PdfLine[]
  /** From the top down, those beside each other as one. */
  readonly running: readonly PdfLine[]
}

/** How many rows at the top and at the foot of a page may run along. */
const EDGE_ROWS = 2
/** A line of another page stands at the same height if it is no further off, in points. */
const SAME_HEIGHT = 6

const PAGE_NUMBER =
  /^(?:page\s?|p\.\s?|seite\s?)?[-–—|]?\s?\d{1,4}(?:\s?(?:\/|of|von|de|sur)\s?\d{1,4})?\s?[-–—|]?$/i
/** "8/03/2024, 10:32   Night ferry returns" and "https://… 1/3", as browsers print them around a page. */
const PRINTED_BY_BROWSER =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d|^https?:\/\/\S+\s+\d{1,3}\s?\/\s?\d{1,3}$/i

/**
 * Tells heads, feet and page numbers from the story: what repeats at the same height of several pages, digits aside; numbers of
 * pages; and what a browser prints around a page.
 */
export function withoutRunning(pages: readonly (readonly PdfLine[])[]): PageLines[] {
  const edges = pages.map((lines) => {
    const rows = wholeRows(lines)
    return [...new Set([...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)])]
  })
  const seen = new Map<string, number[][]>()
  edges.forEach((rows, page) => {
    for (const { text, y } of rows) {
      const key = keyOf(text)
      seen.set(key, [...(seen.get(key) ?? []), [page, y]])
    }
  })
  return pages.map((lines, page) => {
    const running = (edges[page] ?? []).filter(
      ({ text, y }) =>
        PAGE_NUMBER.test(text) ||
        PRINTED_BY_BROWSER.test(text) ||
        (seen.get(keyOf(text)) ?? []).some(
          ([other, at = 0]) => other !== page && Math.abs(at - y) <= SAME_HEIGHT,
        ),
    )
    const isRunning = ({ y }: PdfLine): boolean =>
      running.some((row) => Math.abs(row.y - y) <= row.size * 0.5)
    return { story: lines.filter((line) => !isRunning(line)), running }
  })
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
