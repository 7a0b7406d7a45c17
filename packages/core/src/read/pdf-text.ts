import type { Span } from '../article.ts'
import { endsSentence } from './line-shape.ts'
import { inReadingOrder } from './pdf-columns.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import { blocksOf, joinLines, type PdfBlock } from './pdf-paragraphs.ts'
import type { PdfPieces, PdfProperties } from './pdf-pieces.ts'
import { withoutRunning } from './pdf-running.ts'

/** A PDF as text: its story first, paragraphs apart by blank lines, then what runs along its pages. */
export interface PdfText {
  readonly text: string
  /** Where the story ends. */
  readonly storyEnd: number
  /** The line that is set as a headline, or null. */
  readonly heading: Span | null
  readonly properties: PdfProperties
}

/** Puts the text of a PDF together from where its pieces stand. */
export function pdfText({ pages, properties }: PdfPieces): PdfText {
  const lines = pages.map(({ pieces }) => linesOf(pieces))
  const body = bodySize(lines.flat())
  const parted = withoutRunning(lines)
  const columns = parted.map(({ story }) =>
    inReadingOrder(story).map((stretch) => blocksOf(stretch, body)),
  )
  const blocks = acrossColumns(columns.flat(), body)
  const story = blocks.map(({ text }) => text).join('\n\n')
  const around = pages.flatMap(({ turned }, i) => [
    ...(parted[i]?.running ?? []).map(({ text }) => text),
    ...turned,
  ])
  const onFirst = acrossColumns(columns[0] ?? [], body).length
  return {
    text: around.length === 0 ? story : `${story}\n\n${around.join('\n')}`,
    storyEnd: story.length,
    heading: headingOf(blocks, { onFirst, body, title: properties.title }),
    properties,
  }
}

/** The size in which most characters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length)
  }
  return [...characters].reduce((most, size) => (size[1] > most[1] ? size : most), [10, 0])[0]
}

/** Joins paragraphs that a column or a page breaks off. */
function acrossColumns(columns: readonly (readonly PdfBlock[])[], body: number): PdfBlock[] {
  const all: PdfBlock[] = []
  for (const blocks of columns) {
    blocks.forEach((block, i) => {
      const before = all.at(-1)
      if (i === 0 && before !== undefined && breaksOff(before, block, body)) {
        all[all.length - 1] = { ...block, text: joinLines([before.text, block.text]) }
      } else all.push(block)
    })
  }
  return all
}

function breaksOff(before: PdfBlock, block: PdfBlock, body: number): boolean {
  const isText = (size: number): boolean => Math.abs(size - body) <= body * 0.08
  if (!isText(before.size) || !isText(block.size) || endsSentence(before.text)) return false
  return before.full && (!block.indented || /^\p{Ll}/u.test(block.text))
}

/** In sizes of the text. */
const HEADLINE_SIZE = 1.2
const MIN_WORDS = 3
/** In UTF-16 code units. */
const MAX_LENGTH = 300

/** The block that repeats the file's title, else the largest of the first page that has the words of a headline. */
function headingOf(
  blocks: readonly PdfBlock[],
  {
    onFirst,
    body,
    title,
  }: { readonly onFirst: number; readonly body: number; readonly title: string | null },
): Span | null {
  const candidates = blocks.slice(0, onFirst).filter(({ text }) => text.length <= MAX_LENGTH)
  const wanted = folded(title ?? '')
  const named = candidates.find(({ text }) => wanted !== '' && folded(text) === wanted)
  const large = candidates
    .filter(
      ({ text, size }) => size >= body * HEADLINE_SIZE && text.split(/\s+/).length >= MIN_WORDS,
    )
    .reduce<PdfBlock | null>((most, block) => (block.size > (most?.size ?? 0) ? block : most), null)
  const heading = named ?? large
  if (heading === null) return null
  const above = blocks.slice(0, blocks.indexOf(heading))
  const start = above.reduce((sum, { text }) => sum + text.length + 2, 0)
  return { start, end: start + heading.text.length }
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
