import type { FurnitureKind, ParagraphKind, Span } from '../article.ts'
import type { LineRange } from './body-window.ts'
import type { Fields } from './fields.ts'
import type { Line } from './lines.ts'
import { body, field, furniture, type Role } from './roles.ts'

/** A line of the body; its kind where markup tells it, null where the text is to tell. */
interface BodyMark extends Span {
  readonly kind: ParagraphKind | null
}

/** What markup tells of a page that was rendered to text. Spans are those of whole lines. */
export interface Marks {
  /** The place of the headline; it is believed if the body goes on below it. */
  readonly heading: Span | null
  /** The lines of the body, in order, or null where markup does not tell them. */
  readonly body: readonly BodyMark[] | null
  /** Lines that stand under pictures of the article. */
  readonly captions: readonly Span[]
}

/** The marks of a page of plain text. */
export const NO_MARKS: Marks = { heading: null, body: null, captions: [] }

/** The stretch of lines from the first to the last line of the marked body, or null where no line is marked. */
export function markedRange(lines: readonly Line[], { body: marked }: Marks): LineRange | null {
  const starts = startsOf(marked ?? [])
  const from = lines.findIndex(({ start }) => starts.has(start))
  return from === -1
    ? null
    : { from, to: lines.findLastIndex(({ start }) => starts.has(start)) + 1 }
}

/** The fields with marked captions, and without those that the text alone suggested and the markup denies. */
export function withMarkedCaptions(fields: Fields, lines: readonly Line[], marks: Marks): Fields {
  if (marks.body === null) return fields
  const starts = startsOf(marks.captions)
  const bodyStarts = startsOf(marks.body)
  const roles = new Map(fields.roles)
  lines.forEach(({ start, wording }, at) => {
    const role = roles.get(at)
    const told = role?.role === 'field' ? role.field : null
    if (starts.has(start) && (told === null || told === 'date')) {
      if (wording !== 'credit') roles.set(at, field('caption', 'markup puts it under a picture'))
    } else if (told === 'caption' && bodyStarts.has(start)) roles.delete(at)
  })
  const captions = lines.filter((_, at) => {
    const role = roles.get(at)
    return role?.role === 'field' && role.field === 'caption'
  })
  return { ...fields, roles, captions }
}

/** A page with its marks, and the lines from the first to the last one of the body. */
export interface MarkedPage {
  readonly lines: readonly Line[]
  readonly range: LineRange
  readonly marks: Marks
}

/** The roles with the marked body in place of the one that the text alone suggested. Fields keep their lines. */
export function withMarkedBody(roles: readonly Role[], page: MarkedPage): Role[] {
  const { lines, range, marks } = page
  if (marks.body === null) return [...roles]
  const kinds = new Map(marks.body.map(({ start, kind }) => [start, kind]))
  return roles.map((role, at) => {
    const line = lines[at]
    if (role.role === 'field' || line === undefined) return role
    const kind = at < range.from ? undefined : kinds.get(line.start)
    if (kind === undefined)
      return role.role === 'body' ? furniture(kindOfLeftOut(line), 'markup leaves it out') : role
    if (role.role !== 'body') return body(kind ?? 'paragraph', 'markup')
    return kind === null || role.kind === 'entry' || role.kind === 'pullquote'
      ? role
      : body(kind, 'markup')
  })
}

/** What markup leaves out between the paragraphs are mostly links to other stories. */
const kindOfLeftOut = ({ wording, prose }: Line): FurnitureKind =>
  wording ?? (prose ? 'other' : 'related')

const startsOf = (spans: readonly Span[]): ReadonlySet<number> =>
  new Set(spans.map(({ start }) => start))
