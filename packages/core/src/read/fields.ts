import type { Span } from '../article.ts'
import type { LineRange } from './body-window.ts'
import { readBreadcrumb } from './breadcrumb.ts'
import { type BylineName, opensByline, readBareNames, readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { findHeadline } from './headline.ts'
import { isItem } from './line-shape.ts'
import type { Line } from './lines.ts'
import { isNotice, readTagLine } from './notices.ts'
import { findOutlet } from './outlet.ts'
import { type PrintedDate, readDateLine } from './page-dates.ts'
import { field, type Role } from './roles.ts'

/** The fields of a page, with their places, and the lines that they take. */
export interface Fields {
  readonly headline: Line | null
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

/** Reads the fields of a page whose body stands at `range`; `known` is the headline's line where markup tells it. */
export function readFields(
  lines: readonly Line[],
  range: LineRange,
  known: number | null = null,
): Fields {
  const roles = new Map<number, Role>()
  const bodyStart = headlineMayEndAt(lines, range)
  const headlineAt =
    known ?? findHeadline(lines, bodyStart, isFieldAt(lines), neighbourhood(lines, bodyStart))
  if (headlineAt !== null) roles.set(headlineAt, field('headline'))
  const top = headlineAt ?? range.from
  const near = {
    from: Math.max(0, top - ABOVE_HEADLINE),
    to: Math.min(lines.length, Math.max(range.from, top) + INTO_BODY),
  }
  const source = findOutlet(lines, Math.min(top + 1, range.from))
  const dates = takeDates(lines, near, range, roles)
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
  const above = takeAboveHeadline(lines, top, source?.name ?? null, roles)
  return {
    headline: headlineAt === null ? null : (lines[headlineAt] ?? null),
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

const isFieldAt = (lines: readonly Line[]) => (at: number) => {
  const line = lines[at]
  return line === undefined || isFieldLine(line)
}

const isFieldLine = (line: Line): boolean =>
  opensByline(line) ||
  readByline(line).length > 0 ||
  readDateLine(line) !== null ||
  isCaption(line) ||
  isNotice(line.text) ||
  readBreadcrumb(line) !== null

/**
 * What stands around a headline: a breadcrumb or a kicker before it, byline and date after it. A line that comes after them is
 * a caption or a standfirst.
 */
function neighbourhood(lines: readonly Line[], bodyStart: number): (index: number) => number {
  const from = Math.max(0, bodyStart - SIGNED_WITHIN)
  const near = indices({ from, to: bodyStart }).flatMap((i) =>
    lines[i]?.text !== undefined ? [{ i, line: lines[i] }] : [],
  )
  // A date in the first lines of a page is the day's, not the article's.
  const signed =
    near.find(({ line }) => opensByline(line) || readByline(line).length > 0) ??
    near.find(({ i, line }) => i > 1 && readDateLine(line) !== null)
  return (at) => {
    const above = lines[at - 1]
    const led =
      above !== undefined && (readBreadcrumb(above) !== null || (at > 1 && isKicker(above)))
    return (led ? 2 : 0) - (signed !== undefined && at > signed.i ? 3 : 0)
  }
}

const SIGNED_WITHIN = 14

/** A headline that ends in a question or a quotation looks like the first sentence of the body. */
function headlineMayEndAt(lines: readonly Line[], { from, to }: LineRange): number {
  const { text = '', words = 0 } = lines[from] ?? {}
  const maybe = words <= 20 && /[?!…”’"'»]$/u.test(text) && !/[.,][”’"'»]$/u.test(text)
  return maybe && from + 1 < to ? from + 1 : from
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
    if (dates === null || (dates.published !== null && published !== null)) continue
    published ??= dates.published
    updated ??= dates.updated
    roles.set(i, field('date'))
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
    roles.set(i, field('byline'))
    return names
  }
  const next = headlineAt === null ? undefined : lines[headlineAt + 1]
  if (headlineAt === null || next === undefined || roles.has(headlineAt + 1)) return []
  const names = readBareNames(next)
  if (names.length > 0) roles.set(headlineAt + 1, field('byline'))
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
    roles.set(i, field(name))
    return [line]
  })
}

function takeTagLines(lines: readonly Line[], roles: Map<number, Role>): Span[] {
  return lines.flatMap((line, i) => {
    const tags = roles.has(i) ? null : readTagLine(line)
    if (tags === null) return []
    roles.set(i, field('tags'))
    return tags
  })
}

/** Kicker, breadcrumb or lone section name, in the few lines above the headline. */
function takeAboveHeadline(
  lines: readonly Line[],
  top: number,
  outlet: string | null,
  roles: Map<number, Role>,
): { sections: readonly Span[]; tags: readonly Span[] } {
  const tags: Span[] = []
  for (let i = top - 1; i >= Math.max(0, top - ABOVE_HEADLINE); i -= 1) {
    const line = lines[i]
    if (line === undefined || roles.has(i)) continue
    const path = readBreadcrumb(line)
    if (path !== null) {
      roles.set(i, field('sections'))
      return { sections: path, tags }
    }
    if (i < top - 2 || line.text === outlet) continue
    if (tags.length === 0 && isKicker(line)) {
      tags.push({ start: line.start, end: line.end })
      roles.set(i, field('tags'))
    } else if (i === top - 1 - tags.length && isSectionName(lines, i)) {
      roles.set(i, field('sections'))
      return { sections: [{ start: line.start, end: line.end }], tags }
    }
  }
  return { sections: [], tags }
}

const KICKER =
  /^(?:exclusive|analysis|opinion|comment(?:ary)?|breaking(?: news)?|live(?: blog| updates)?|interview|explainer|obituary|review|editorial|profile|investigation|in depth|long read|match report|updated?|video|watch)$/iu

const isKicker = ({ text, words }: Line): boolean =>
  words <= 4 && (KICKER.test(text) || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)))

/** A short name alone above the headline: set off by a blank line, or printed elsewhere on the page as well (in its menu). */
function isSectionName(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.prose || isItem(line.text)) return false
  const { text, wording } = line
  if (line.words > 3 || !/^\p{Lu}[\p{L}’' &-]+$/u.test(text)) return false
  if (wording !== null && wording !== 'navigation') return false
  if (/^(?:menu|home|search|skip|log|sign|close|video|more)/iu.test(text)) return false
  const setOff = line.afterBlank && (lines[at + 1]?.afterBlank ?? false)
  return at <= 2 || setOff || lines.some((other, i) => i !== at && other.text === text)
}

const indices = ({ from, to }: LineRange): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
