import type { Span } from '../article.ts'
import { readAboveHeadline } from './above-headline.ts'
import type { Body } from './body-places.ts'
import type { LineRange } from './body-window.ts'
import { type BylineName, opensByline, readBareNames, readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { findDatedHeadline } from './dated-headline.ts'
import { findHeadline } from './headline.ts'
import type { Line } from './lines.ts'
import { isNotice, readTagLine } from './notices.ts'
import { findOutlet } from './outlet.ts'
import { type PrintedDate, readDateLine } from './page-dates.ts'
import { field, type Role } from './roles.ts'

/** The fields of a page, with their places, and the lines that they take. */
export interface Fields {
  readonly headline: Span | null
  readonly sections: readonly Span[]
  readonly tags: readonly Span[]
  readonly byline: readonly BylineName[]
  readonly published: PrintedDate | null
  readonly updated: PrintedDate | null
  readonly captions: readonly Line[]
  readonly notices: readonly Line[]
  readonly source: (Span & { readonly name: string }) | null
  /** By line index. */
  readonly roles: ReadonlyMap<number, Role>
}

/** How far into the body a byline, a date or a picture may still stand, in lines. */
const INTO_BODY = 6
/** How far above the headline the same may stand. */
const ABOVE_HEADLINE = 6
const BELOW_BODY = 4

/** What is known of a page before its fields are read, by lines. */
export interface KnownLines {
  /** The headline, where markup tells it. */
  readonly headline: number | null
  /** Where the story begins on a page that holds several: nothing above is of it. */
  readonly since: number
}

/** Reads the fields of a page whose body stands at `range`. */
export function readFields(lines: readonly Line[], range: Body, known: KnownLines): Fields {
  const roles = new Map<number, Role>()
  const headlineAt = known.headline ?? findHeadline(lines, range)
  if (headlineAt !== null)
    roles.set(
      headlineAt,
      field('headline', known.headline === null ? 'most like a headline' : 'markup names it'),
    )
  const top = headlineAt ?? range.from
  const near = {
    from: Math.max(known.since, top - ABOVE_HEADLINE),
    to: Math.min(lines.length, Math.max(range.from, top) + INTO_BODY),
  }
  const source = findOutlet(lines, Math.min(top + 1, range.from))
  const dates = takeDates(lines, near, range, roles)
  const dated =
    headlineAt === null && dates.published ? findDatedHeadline(lines, dates.published.span) : null
  if (dated !== null) roles.set(dated.at, field('headline', 'stands before the date of the page'))
  const byline = takeByline(lines, { ...near, below: range.to }, headlineAt, roles)
  const captions = takeLines(lines, { from: near.from, to: range.to }, roles, 'caption', isCaption)
  const notices = takeLines(
    lines,
    { from: near.from, to: lines.length },
    roles,
    'notice',
    ({ text }) => isNotice(text),
  )
  const tagged = takeTagLines(lines, roles)
  const above = readAboveHeadline(
    lines,
    top,
    (i) => roles.has(i) || lines[i]?.text === source?.name,
  )
  for (const [i, role] of above.roles) roles.set(i, role)
  return {
    headline: headlineAt === null ? dated : (lines[headlineAt] ?? null),
    sections: above.sections,
    tags: [...above.tags, ...tagged],
    byline,
    ...dates,
    captions,
    notices,
    source,
    roles,
  }
}

function takeDates(
  lines: readonly Line[],
  near: LineRange,
  range: LineRange,
  roles: Map<number, Role>,
): Pick<Fields, 'published' | 'updated'> {
  let published: PrintedDate | null = null
  let updated: PrintedDate | null = null
  const below = indices({ from: range.to, to: range.to + BELOW_BODY }).filter((i) =>
    /^\W*(?:published|posted|(?:last )?updated|first published|date)\b/i.test(lines[i]?.text ?? ''),
  )
  const places = [...indices(near), ...below]
  for (const i of places) {
    const line = lines[i]
    if (line === undefined || roles.has(i)) continue
    const dates = readDateLine(line)
    const news = dates?.published && published === null
    const change = dates?.updated && updated === null
    // A second date of the same sort is another thing's.
    if (dates === null || !(news || change) || (dates.published && !news)) continue
    published ??= dates.published
    updated ??= dates.updated
    roles.set(i, field('date', 'dates the page'))
    if (published !== null && updated !== null) break
  }
  return { published, updated }
}

function takeByline(
  lines: readonly Line[],
  near: LineRange & { readonly below: number },
  headlineAt: number | null,
  roles: Map<number, Role>,
): readonly BylineName[] {
  const below = { from: near.below, to: near.below + 1 }
  for (const i of [...indices(near), ...indices(below)]) {
    const line = lines[i]
    const taken = roles.get(i)
    if (line === undefined || (taken?.role === 'field' && taken.field === 'headline')) continue
    const names = readByline(line)
    if (names.length === 0 && !opensByline(line)) continue
    roles.set(i, field('byline', 'signs the article'))
    return names
  }
  const next = headlineAt === null ? undefined : lines[headlineAt + 1]
  if (headlineAt === null || next === undefined || roles.has(headlineAt + 1)) return []
  const names = readBareNames(next)
  if (names.length > 0) roles.set(headlineAt + 1, field('byline', 'names right below the headline'))
  return names
}

function takeLines(
  lines: readonly Line[],
  where: LineRange,
  roles: Map<number, Role>,
  name: 'caption' | 'notice',
  test: (line: Line) => boolean,
): Line[] {
  return indices(where).flatMap((i) => {
    const line = lines[i]
    if (line === undefined || roles.has(i) || !test(line)) return []
    roles.set(i, field(name, LINE_FIELDS[name]))
    return [line]
  })
}

const LINE_FIELDS = {
  caption: 'ends in the credit of a picture',
  notice: 'worded as a note about the article',
} as const

function takeTagLines(lines: readonly Line[], roles: Map<number, Role>): Span[] {
  return lines.flatMap((line, i) => {
    const tags = roles.has(i) ? null : readTagLine(line)
    if (tags === null) return []
    roles.set(i, field('tags', 'lists tags'))
    return tags
  })
}

const indices = ({ from, to }: LineRange): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
