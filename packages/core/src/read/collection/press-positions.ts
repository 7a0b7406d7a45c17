import type { PageDate, Span } from '../../article.ts'
import { findFullDates } from '../../extract/dates/full-dates.ts'
import { countWords } from '../line-shape.ts'
import { readMetadataDate } from '../metadata-date.ts'
import { namesIn } from './names.ts'
import type { PressLine } from './press-lines.ts'

/** A date, and where it is printed. */
export interface PlacedDate {
  readonly date: PageDate
  readonly span: Span
}

/** What the lines of a header say by where they stand. */
interface Placed {
  readonly headline: Span | null
  readonly source: Span | null
  readonly published: PlacedDate | null
  readonly byline: readonly Span[]
}

/**
 * The fields that databases print without a label, by their places around the date: headline, outlet, date (Nexis Uni); outlet, date,
 * edition, headline, the first two centred (LexisNexis); headline, author, "512 words", date, outlet (Factiva); headline, "outlet -
 * date" (NewsBank). `known` has what labels say already.
 */
export function byPosition(
  text: string,
  lines: readonly PressLine[],
  known: { readonly headline: Span | null; readonly source: Span | null },
): Placed {
  const at = lines.findIndex(({ mark }) => mark === 'date')
  const date = lines[at]
  const words = lines.findIndex(({ mark }) => mark === 'words')
  if (date === undefined) {
    return { headline: joined(blocks(lines)[0]), source: null, published: null, byline: [] }
  }
  const published = dateOf(text, date)
  const before = blocks(lines.slice(0, at))
  const after = blocks(lines.slice(at + 1))
  if (words !== -1 && words < at) {
    return {
      ...signed(blocks(lines.slice(0, words))),
      source: joined(after[0]?.slice(0, 1)),
      published,
    }
  }
  const inline = outletBefore(date, published)
  if (inline !== null) {
    return { headline: joined(before[0]), source: inline, published, byline: [] }
  }
  return { ...aroundDate(before, after, known), published, byline: [] }
}

/** The outlet right above the date; the headline above it, or, where the outlet stands alone, below the date. */
function aroundDate(
  before: readonly PressLine[][],
  after: readonly PressLine[][],
  known: { readonly headline: Span | null; readonly source: Span | null },
): Pick<Placed, 'headline' | 'source'> {
  const last = before.at(-1) ?? []
  const flat = last.length > 1 ? last : before.flat()
  const source = joined(flat.slice(-1))
  const isCentred = flat.length > 0 && flat.every(({ indent }) => indent >= CENTRED)
  if (known.headline === null && known.source === null && flat.length > 1 && !isCentred) {
    return { headline: joined(flat.slice(0, -1)), source }
  }
  const below = after.filter(
    (block) => !block.some((line) => /\b(?:edition|ausgabe)\b/i.test(line.text)),
  )
  const isBelow = known.source === null || flat.length === 0
  return { headline: joined((isBelow ? below : before).at(-1)), source }
}

/** How far a line is set in that is centred, in characters. */
const CENTRED = 8

/** Lines that say nothing by their form, in runs between blank lines. */
function blocks(lines: readonly PressLine[]): PressLine[][] {
  const runs: PressLine[][] = []
  for (const line of lines) {
    if (line.mark !== null && line.mark !== 'prose') continue
    if (/^\d{1,2}:\d\d/.test(line.text)) continue
    const run = runs.at(-1)
    if (run === undefined || line.afterBlank) runs.push([line])
    else run.push(line)
  }
  return runs
}

const joined = (run: readonly PressLine[] | undefined): Span | null => {
  const [first, last] = [run?.[0], run?.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** In words. */
const SECTION = 2

/** A headline, and below it who signs, where somebody does. */
function signed(runs: readonly PressLine[][]): Pick<Placed, 'headline' | 'byline'> {
  const lines = runs.flat()
  const last = lines.at(-1)
  const names = last === undefined || lines.length < 2 ? [] : namesIn(last.text)
  const [first = []] = runs
  // The section stands above the headline.
  const titled =
    first.length > 1 && countWords(first[0]?.text ?? '') <= SECTION ? first.slice(1) : first
  const headline = titled.filter((line) => line !== last || names.length === 0)
  const byline = names.map((name) => ({
    start: (last?.start ?? 0) + name.start,
    end: (last?.start ?? 0) + name.end,
  }))
  return { headline: joined(headline), byline }
}

function dateOf(text: string, { start, end }: Span): PlacedDate | null {
  const line = text.slice(start, end)
  const [found] = findFullDates(line)
  const date = readMetadataDate(found === undefined ? line : line.slice(found.start))
  const from = found?.start ?? 0
  const to = found?.end ?? line.length
  return date === null ? null : { date, span: { start: start + from, end: start + to } }
}

/** "Sarn Valley Gazette, The (Ostermoor) - March 4, 2024" */
function outletBefore(line: PressLine, published: PlacedDate | null): Span | null {
  if (published === null) return null
  const lead = line.text.slice(0, published.span.start - line.start)
  const name = /^(.{3,100}?)(?:\s\(.{0,100}\))?\s[-–—]\s/u.exec(lead)?.[1]
  return name === undefined ? null : { start: line.start, end: line.start + name.length }
}
