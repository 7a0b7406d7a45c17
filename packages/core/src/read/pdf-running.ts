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
 * Tells heads, feet and page numbers from the story: what repeats at the same height of several pages, digits aside, and what stands
 * where that stands elsewhere, as on left and right pages; numbers of pages; and what a browser prints around a page.
 */
export function withoutRunning(pages: readonly (readonly PdfLine[])[]): PageLines[] {
  const edges = pages.map(edgeRows)
  const repeated = rowsThatRepeat(edges)
  return pages.map((lines, page) => {
    const rows = edges[page] ?? []
    const outermost = [rows[0], rows.at(-1)]
    const running = rows.filter(
      (row) =>
        PAGE_NUMBER.test(row.text) ||
        PRINTED_BY_BROWSER.test(row.text) ||
        repeated.has(row) ||
        (outermost.includes(row) && standsWithOne(row, repeated)),
    )
    const isRunning = ({ y }: PdfLine): boolean =>
      running.some((row) => Math.abs(row.y - y) <= row.size * 0.5)
    return { story: lines.filter((line) => !isRunning(line)), running }
  })
}

/** The rows at the top and at the foot of a page, from the top down. */
function edgeRows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const rows = wholeRows(lines)
  return rows.filter((_, i) => i < EDGE_ROWS || i >= rows.length - EDGE_ROWS)
}

function rowsThatRepeat(edges: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const seen = new Map<string, { readonly row: PdfLine; readonly page: number }[]>()
  edges.forEach((rows, page) => {
    for (const row of rows) {
      const alike = seen.get(keyOf(row.text))
      if (alike === undefined) seen.set(keyOf(row.text), [{ row, page }])
      else alike.push({ row, page })
    }
  })
  const repeats = [...seen.values()].flatMap((alike) =>
    alike.filter(({ row, page }) =>
      alike.some((other) => other.page !== page && Math.abs(other.row.y - row.y) <= SAME_HEIGHT),
    ),
  )
  return new Set(repeats.map(({ row }) => row))
}

const standsWithOne = (row: PdfLine, repeated: ReadonlySet<PdfLine>): boolean =>
  [...repeated].some(({ y, size }) => Math.abs(y - row.y) <= 1 && Math.abs(size - row.size) <= 0.5)

const keyOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
