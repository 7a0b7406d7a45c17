import type { Span } from '../../article.ts'
import type { Collection } from './collection.ts'
import { gather } from './gather.ts'
import { boundaries, isRule } from './press-boundaries.ts'
import { isTagged } from './press-document.ts'
import { type PressLine, pressLines } from './press-lines.ts'
import { noText, type RecordReading } from './record.ts'

/** A stretch of a file between two boundaries, with what its lines tell. */
interface Stretch extends Span {
  /** Whether its labels are those of a document. */
  readonly isLabelled: boolean
  /** Whether a line of it reads as prose. */
  readonly hasProse: boolean
  /** Whether there is enough beside its labels to be an article, if only in lines that were wrapped. */
  readonly hasText: boolean
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
    const documents = stretches.filter(({ isLabelled, hasText }) => isLabelled && hasText)
    const strangers = stretches.filter(({ isLabelled, hasProse }) => hasProse && !isLabelled)
    if (documents.length < least || strangers.length > MOST_STRANGERS * documents.length) continue
    const taken = stretches.filter(({ isLabelled, hasProse }) => isLabelled || hasProse)
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
  const isLabelled =
    labelled.size >= least &&
    (tells || marks.has('date')) &&
    labelled.size + marks.size >= (least > 1 ? 2 : 3)
  const plain = lines.filter(({ label, mark }) => label === null && mark === null)
  const length = plain.reduce((sum, { text }) => sum + text.length, 0)
  return { isLabelled, hasProse, hasText: hasProse || length >= LEAST_TEXT }
}

/** In UTF-16 code units: more than an outlet, a headline and an edition. */
const LEAST_TEXT = 200

function itemOf(text: string, { start, end, isLabelled, hasText }: Stretch): RecordReading {
  if (!isLabelled) {
    return {
      reason:
        'It has none of the lines that tell what a document is, such as its outlet and its date.',
    }
  }
  if (!hasText) return { reason: noText(false) }
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
