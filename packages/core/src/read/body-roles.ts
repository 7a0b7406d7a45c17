import type { FurnitureKind, ParagraphKind } from '../article.ts'
import { bodyLines } from './body-lines.ts'
import type { Body } from './body-places.ts'
import type { LineRange } from './body-window.ts'
import { endsSentence, isItem, opensWithTime } from './line-shape.ts'
import type { Line } from './lines.ts'
import { findPullQuotes } from './pull-quotes.ts'
import { body, furniture, type Role } from './roles.ts'

/** Who signed and who published, so that lines about them can be told. */
export interface Signature {
  readonly byline: readonly string[]
  readonly outlet: string | null
}

/** Gives every line its role: what the fields took, what the body is made of, and furniture of a kind for the rest. */
export function giveRoles(
  lines: readonly Line[],
  likely: Body,
  taken: ReadonlyMap<number, Role>,
  signature: Signature,
): Role[] {
  const inBody = bodyLines(lines, likely, taken)
  const at = [...inBody.keys()]
  const range: LineRange =
    at.length === 0
      ? likely
      : { from: Math.min(likely.from, at[0] ?? 0), to: 1 + at.reduce((a, b) => Math.max(a, b)) }
  const pullQuotes = findPullQuotes(lines, range)
  let tail: FurnitureKind = 'other'
  let listsOthers = false
  return lines.map((line, at) => {
    const own = taken.get(at)
    if (own !== undefined) return own
    const told = toldKind(lines, at, range, signature)
    if (told !== null) {
      if (at >= range.to) tail = PASSED_ON.has(told.kind) ? told.kind : 'other'
      listsOthers = told.kind === 'related' && line.words <= HEADING_WORDS
      return furniture(told.kind, told.why)
    }
    // A heading such as "Related" inside an article lists other stories until prose comes again.
    listsOthers &&= !line.prose
    const isInside = at >= range.from && at < range.to
    if (listsOthers && isInside) return furniture('related', 'below a heading of other stories')
    const found = inBody.get(at)
    if (found === 'in a list of the body') return body('item', found)
    if (found !== undefined && pullQuotes.has(at)) return body('pullquote', 'repeats a paragraph')
    if (found !== undefined) return body(bodyKind(line, lines[at + 1]), found)
    if (isStandfirst(line, taken.get(at - 1)))
      return body('paragraph', 'sums up below the headline')
    return furniture(kindByPlace(line, at, range, tail), whyByPlace(at, range))
  })
}

/** What a line says of itself: its wording, or that it is about who wrote or published the article. */
function toldKind(
  lines: readonly Line[],
  at: number,
  range: LineRange,
  signature: Signature,
): { readonly kind: FurnitureKind; readonly why: string } | null {
  const line = lines[at]
  if (line === undefined) return null
  if (line.wording !== null) return { kind: line.wording, why: 'its wording' }
  const author = aboutAuthor(line, signature)
  if (author !== null) return { kind: author, why: 'about an author' }
  const outlet = aboutOutlet(lines, at, range, signature)
  return outlet && { kind: outlet, why: 'about the outlet' }
}

function whyByPlace(at: number, { from, to }: LineRange): string {
  if (at < from) return 'above the body'
  return at < to ? 'unlike the body around it' : 'below the body'
}

/** "Related", "More on this story"; a longer line names the other story itself. */
const HEADING_WORDS = 4

/** Kinds whose heading speaks for the lines below it: what stands below "Most read" is more of the same. */
const PASSED_ON: ReadonlySet<FurnitureKind> = new Set(['related', 'comment'])

/** Above the article, most short lines are the menu; a colon below it leads to addresses or links. */
function kindByPlace(line: Line, at: number, range: LineRange, tail: FurnitureKind): FurnitureKind {
  if (at < range.from) return line.words <= 4 ? 'navigation' : 'other'
  return tail === 'other' && line.text.endsWith(':') ? 'navigation' : tail
}

/** "Mara Olsen covers ports for the Harbor Times." */
function aboutAuthor({ text, words }: Line, { byline }: Signature): FurnitureKind | null {
  const name = byline.find((signed) => text.startsWith(signed))
  if (name === undefined || words > 40) return null
  const rest = text.slice(name.length)
  return /^(?: is (?:a|an|the)| covers| reports| writes| has (?:covered|reported|written))\b/.test(
    rest,
  )
    ? 'credit'
    : null
}

/** The outlet's name alone at the head of the page, or a line about it at the foot: "The Post, a member of the Lajka Group". */
function aboutOutlet(
  lines: readonly Line[],
  at: number,
  range: LineRange,
  { outlet }: Signature,
): FurnitureKind | null {
  const text = lines[at]?.text ?? ''
  if (outlet === null || !text.toLowerCase().startsWith(outlet.toLowerCase())) return null
  if (!/^(?:$|,| is | are )/.test(text.slice(outlet.length))) return null
  if (at < range.from) return 'other'
  return at >= lines.length - FOOT_LINES ? 'legal' : null
}

const FOOT_LINES = 8

/** The line right below the headline, where it is as long as a sentence, sums up the article and belongs to it. */
const isStandfirst = ({ words }: Line, above: Role | undefined): boolean =>
  above?.role === 'field' && above.field === 'headline' && words >= 9 && words <= 60

function bodyKind({ text, prose, words }: Line, next: Line | undefined): ParagraphKind {
  if (opensWithTime(text)) return 'entry'
  if (isItem(text)) return 'item'
  if (prose || words > MAX_SUBHEAD_WORDS || next === undefined) return 'paragraph'
  const heads =
    next.prose || isItem(next.text) || next.text.endsWith(':') || next.words > MAX_SUBHEAD_WORDS
  return heads && !/[.,;:…]["”’]?$/u.test(text) && !isSpeech(text) ? 'subhead' : 'paragraph'
}

const MAX_SUBHEAD_WORDS = 12

/** A short spoken answer ("“Never.”", "‘Yes!’") is no subhead. */
const isSpeech = (text: string): boolean => endsSentence(text) && /^["“‘']/.test(text)
