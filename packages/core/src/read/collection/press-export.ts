import type { Span } from '../../article.ts'
import type { Collection } from './collection.ts'
import { gather } from './gather.ts'
import { boundaries, isRule } from './press-boundaries.ts'
import { isTagged } from './press-document.ts'
import { type PressLine, pressLines } from './press-lines.ts'
import type { RecordReading } from './record.ts'

/** A stretch of a file between two boundaries, with what its lines tell. */
interface Stretch extends Span {
  /** Whether its labels are those of a document. */
  readonly isDocument: boolean
  readonly hasProse: boolean
}

/** Of the stretches that have prose, as many must be documents: a page that is ruled off or lists its parts is none. */
const MOST_STRANGERS = 0.2

/**
 * The export of a press database: documents with labelled lines around their bodies, apart by "2 of 37 DOCUMENTS", "End of Document",
 * Factiva's numbers, ruled lines, or by a block of labels that each begins with. Null where the text is no such export.
 *
 * Strict, so that no single page is cut up: every document must have labels of its own. A live blog, a page with ruled lines or a list
 * of sections has none.
 */
export function readPressExport(text: string): Collection | null {
  const lines = [...pressLines(text, isTagged(text))]
  for (const { cuts, least, labels } of boundaries(lines, text.length)) {
    const stretches = stretchesOf(lines, cuts, labels)
    const documents = stretches.filter(({ isDocument }) => isDocument)
    const strangers = stretches.filter(({ isDocument, hasProse }) => hasProse && !isDocument)
    if (documents.length < least || strangers.length > MOST_STRANGERS * documents.length) continue
    const taken = stretches.filter(({ isDocument, hasProse }) => isDocument || hasProse)
    const gathered = gather(text, taken, (stretch) => itemOf(text, stretch))
    return { kind: 'press-export', feeds: [], ...gathered }
  }
  return null
}

function stretchesOf(
  lines: readonly PressLine[],
  cuts: readonly Span[],
  labels: number,
): Stretch[] {
  let at = 0
  return cuts.flatMap((cut): Stretch[] => {
    while (at < lines.length && (lines[at]?.start ?? 0) < cut.start) at += 1
    const from = at
    while (at < lines.length && (lines[at]?.end ?? 0) <= cut.end) at += 1
    const inside = lines.slice(from, at).filter(({ text }) => !isRule(text))
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ start: first.start - first.indent, end: last.end, ...evidence(inside, labels) }]
  })
}

function evidence(lines: readonly PressLine[], least: number) {
  const labelled = new Set(
    lines.flatMap(({ label }) =>
      label === null ? [] : [label.field === 'other' ? label.label : label.field],
    ),
  )
  const marks = new Set(
    lines.flatMap(({ mark }) => (mark === null || mark === 'prose' ? [] : [mark])),
  )
  const hasProse = lines.some(
    ({ mark, label, text }) => mark === 'prose' || (label?.field === 'body' && text.length > 60),
  )
  const tells =
    ['headline', 'source', 'published', 'byline', 'publication-info'].some((field) =>
      labelled.has(field),
    ) || marks.has('words')
  const isLabelled = labelled.size >= least && (tells || marks.has('date'))
  return {
    hasProse,
    isDocument: hasProse && isLabelled && labelled.size + marks.size >= 3 - (least > 1 ? 1 : 0),
  }
}

function itemOf(text: string, { start, end, isDocument }: Stretch): RecordReading {
  if (!isDocument) {
    return {
      reason:
        'It has none of the lines that tell what a document is, such as its outlet and its date.',
    }
  }
  const content = { as: 'press-document', text: text.slice(start, end) } as const
  return {
    item: {
      content,
      headline: null,
      byline: [],
      source: null,
      published: null,
      url: null,
      cutOff: false,
    },
    doubt: null,
  }
}
