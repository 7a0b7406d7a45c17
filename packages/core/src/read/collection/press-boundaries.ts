import type { Span } from '../../article.ts'
import type { PressLabel } from './press-labels.ts'
import type { PressLine } from './press-lines.ts'

/** One way to cut a file into documents. */
export interface Boundaries {
  /** The stretches between the cuts, in order. */
  readonly cuts: readonly Span[]
  /** How many documents there must be for the cuts to be believed. */
  readonly least: number
  /** How many labels each document must have. */
  readonly labels: number
}

/** The ways that the lines of a file suggest to cut it, the surest first. */
export function boundaries(lines: readonly PressLine[], length: number): Boundaries[] {
  const ordinals = lines.filter(({ text }) => isOrdinal(text))
  const ends = lines.filter(({ mark }) => mark === 'end')
  const rules = lines.filter(({ text }) => isRule(text))
  const blocks = blockStarts(lines)
  return [
    { cuts: between(ordinals, length), least: 1, labels: 1, found: ordinals.length },
    { cuts: upTo(ends, length, coverEnd(lines)), least: 1, labels: 0, found: ends.length },
    { cuts: between(rules, length), least: 2, labels: 2, found: rules.length },
    {
      cuts: between(
        blocks.map(({ start }) => ({ start, end: start })),
        length,
      ),
      least: 2,
      labels: 2,
      found: blocks.length,
    },
  ].flatMap(({ found, ...way }) => (found === 0 ? [] : [way]))
}

/** "1 of 37 DOCUMENTS", "Document 3 of 12", also in the other languages of the databases. */
const isOrdinal = (text: string): boolean =>
  text.length <= 60 &&
  /^(?:(?:document|dokument|documento)\s+)?\d{1,6} (?:of|von|de|di|van|sur) \d{1,6}(?:\s+\p{L}{1,15})?$/iu.test(
    text,
  ) &&
  /do[ck]ument/i.test(text)

/** The least length of a ruled line. */
const RULE = 20

/** In lines; a cover lists every document of the file. */
const LONGEST_COVER = 5_000

/** The end of the cover of a Nexis export: how many documents there are, and their headlines by number. */
function coverEnd(lines: readonly PressLine[]): number {
  if (!lines.slice(0, 12).some(({ text }) => /^Documents? \(\d{1,6}\)$/.test(text))) return 0
  const top = lines.slice(0, LONGEST_COVER)
  const body = top.findIndex(({ mark }) => mark === 'body' || mark === 'copyright')
  const listed = top.slice(0, Math.max(body, 0)).findLast(({ text }) => /^\d{1,6}\.\s/.test(text))
  return listed?.end ?? 0
}

/** Whether a line is ruled: one sign, over and over. */
export const isRule = (text: string): boolean =>
  text.length >= RULE &&
  text.length <= 500 &&
  /[_=*#~-]/.test(text.charAt(0)) &&
  text === text.charAt(0).repeat(text.length)

function between(cuts: readonly Span[], length: number): Span[] {
  const starts = [0, ...cuts.map(({ end }) => end)]
  return starts.map((start, i) => ({ start, end: cuts[i]?.start ?? length }))
}

function upTo(ends: readonly Span[], length: number, first: number): Span[] {
  const cuts = ends.map(({ end }) => end)
  return [first, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? length }))
}

/** Lines that begin a block of two labels or more, all with the label that the first block begins with. */
function blockStarts(lines: readonly PressLine[]): PressLine[] {
  const starts = lines.filter(({ label, afterBlank }, i) => {
    const [before, next] = [lines[i - 1]?.label, lines[i + 1]?.label]
    const opens = afterBlank && label !== null && (before == null || before.field === 'other')
    return opens && next != null && tellsMore(lines.slice(i + 1, i + 1 + NEAR), label)
  })
  const first = starts.find(({ label }) =>
    /^(?:headline|source|published|byline)$/.test(label?.field ?? ''),
  )
  return starts.filter(({ label }) => label?.label === first?.label?.label)
}

/** A block of labels tells two things of an article within so many lines. */
const NEAR = 5

/** Whether labels follow one another until one tells something else of the article. */
function tellsMore(lines: readonly PressLine[], { field }: PressLabel): boolean {
  const end = lines.findIndex(({ label }) => label === null)
  const block = end === -1 ? lines : lines.slice(0, end)
  return block.some(
    ({ label }) => label !== null && label.field !== 'other' && label.field !== field,
  )
}
