import type { Caveat, Span } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { type Body, placeBody } from './body-places.ts'
import { giveRoles } from './body-roles.ts'
import { isCutOffText } from './cut-off.ts'
import { type Fields, type KnownLines, readFields } from './fields.ts'
import type { Line } from './lines.ts'
import { type Marks, markedRange, withMarkedBody, withMarkedCaptions } from './marks.ts'
import type { Role } from './roles.ts'
import { mainStory } from './stories.ts'

/** The lines of a page, and what each was taken for. */
export interface Reading {
  readonly lines: readonly Line[]
  /** Where the body was found, and how likely each line is to be of it. */
  readonly body: Body
  readonly fields: Fields
  /** For each line. */
  readonly roles: readonly Role[]
  readonly caveats: readonly Caveat[]
  /** Whether markup told the lines of the body. */
  readonly isMarked: boolean
}

/** Reads the lines of a text, with what markup tells of them. Throws `no-article`. Takes linear time. */
export function readLines(lines: readonly Line[], marks: Marks): Reading {
  const marked = markedBody(lines, marks)
  const found = marked ?? proseBody(lines) ?? soleLine(lines)
  if (found === null) {
    throw new ClipdeskError(
      'no-article',
      'No article was found on this page: it has no line that reads like a sentence. Give the part of the page that holds the story.',
    )
  }
  const main = marked === null ? mainStory(lines, found) : null
  const told = marked === null ? { ...marks, body: null } : marks
  const { body, headline } = belowHeading(lines, main?.body ?? found, told.heading)
  const taken = rolesOf(lines, body, { headline, since: main?.since ?? 0, marks: told })
  const cutOff: Caveat[] = isCutOffText(lines, taken.roles) ? ['cut-off'] : []
  return {
    lines,
    body,
    ...taken,
    caveats: main === null ? cutOff : [...cutOff, 'several-stories'],
    isMarked: marked !== null,
  }
}

function markedBody(lines: readonly Line[], marks: Marks): Body | null {
  const range = markedRange(lines, marks)
  if (range === null) return null
  const starts = new Set(marks.body?.map(({ start }) => start))
  return { ...range, chances: lines.map(({ start }) => (starts.has(start) ? 1 : 0)) }
}

/** A few words that end as a sentence does are no article yet. */
function proseBody(lines: readonly Line[]): Body | null {
  const body = placeBody(lines)
  return body && lines.slice(body.from, body.to).some(({ prose }) => prose) ? body : null
}

/** A page without one whole sentence may still be one short line of news. */
function soleLine(lines: readonly Line[]): Body | null {
  const longest = lines.reduce(
    (best, line, i) => (line.words > (lines[best]?.words ?? 0) ? i : best),
    0,
  )
  if ((lines[longest]?.words ?? 0) < MIN_WORDS) return null
  return { from: longest, to: longest + 1, chances: lines.map((_, i) => (i === longest ? 1 : 0)) }
}

const MIN_WORDS = 8

/** What stands above a known headline is no body; a heading below which no body goes on is no headline. */
function belowHeading(lines: readonly Line[], body: Body, heading: Span | null) {
  const at = lines.findIndex(({ start, end }) => start === heading?.start && end === heading.end)
  if (at === -1 || at >= body.to - 1) return { body, headline: null }
  return { body: { ...body, from: Math.max(body.from, at + 1) }, headline: at }
}

function rolesOf(
  lines: readonly Line[],
  body: Body,
  { marks, ...known }: KnownLines & { readonly marks: Marks },
): Pick<Reading, 'fields' | 'roles'> {
  const fields = withMarkedCaptions(readFields(lines, body, known), lines, marks)
  const signature = {
    byline: fields.byline.map(({ name }) => name),
    outlet: fields.source?.name ?? null,
  }
  const roles = giveRoles(lines, body, fields.roles, signature)
  return { fields, roles: withMarkedBody(roles, { lines, range: body, marks }) }
}
