import type { Span } from '../../article.ts'

/** What stands between two quotation marks of one paragraph, without the marks and the space inside them. */
export interface MarkedSpan extends Span {
  /** Whether no mark closes it: it runs to the end of its paragraph, as where the next paragraph goes on with it. */
  readonly isOpen: boolean
  /** The same with its marks. */
  readonly outer: Span
}

/** How the quotations of an article are marked. Where the outer marks are single, double ones stand inside them. */
export type MarkStyle = 'double' | 'single'

/**
 * Finds the quotations of a paragraph; offsets are into it. What stands in marks inside other marks belongs to the outer quotation.
 * Takes linear time.
 */
export const findMarkedSpans = (paragraph: string, style: MarkStyle): MarkedSpan[] =>
  style === 'double' ? scan(paragraph, DOUBLE_MARKS) : scan(paragraph, SINGLE_MARKS)

/** The style of an article: single marks where they hold far more of its paragraphs than double ones do, as in the British press. */
export function markStyleOf(paragraphs: readonly string[]): MarkStyle {
  const held = (style: MarkStyle, least: number): number =>
    paragraphs
      .flatMap((paragraph) => findMarkedSpans(paragraph, style))
      .filter(({ isOpen, start, end }) => !isOpen && end - start >= least)
      .reduce((sum, { start, end }) => sum + end - start, 0)
  const double = held('double', 1)
  return double === 0 || held('single', LEAST_TELLING) > 2 * double ? 'single' : 'double'
}

/** In single marks shorter ones are titles and words so called, which many articles have beside double ones. In code units. */
const LEAST_TELLING = 20

/** A pair of marks: what opens it, and where it closes. */
interface Marks {
  /** Matches all marks that may open or close; sticky use is not needed, since they are told one by one. */
  readonly any: RegExp
  readonly opens: (text: string, at: number, mark: string) => boolean
  readonly closes: (text: string, at: number, mark: string, opener: string) => boolean
}

/** Which marks close a quotation that another one opened; papers mix straight and curly ones. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '"': ['"', '”'],
  "''": ["''"],
  '‘': ['’', "'"],
  "'": ["'", '’'],
}

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
const isSpace = (character: string): boolean => character === '' || /\s/.test(character)

const DOUBLE_MARKS: Marks = {
  any: /[“”„«»"]|''/g,
  opens(text, at, mark) {
    if (mark === '“' || mark === '„' || mark === '«') return true
    if (mark === '”' || mark === '»') return false
    const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)]
    // 'a 6" pipe', 'href="…"'. Behind a letter or a stop a mark opens only where a space was forgotten.
    return !isSpace(after) && !/[\d=]/.test(before) && !/[,.;:!?)>]/.test(after)
  },
  closes(text, at, mark, opener) {
    if (!(CLOSERS[opener] ?? []).includes(mark)) return false
    const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)]
    // “expedited review“: a mark the wrong way round.
    if (mark === '“' && opener === '“') return !isSpace(before) && !isWordCharacter(after)
    return mark === '”' || mark === '»' || !isSpace(before) || isSpace(after)
  },
}

const SINGLE_MARKS: Marks = {
  any: /[‘’']/g,
  opens(text, at, mark) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
    if (mark === '’' || isWordCharacter(before) || isSpace(after)) return false
    // "the ’90s", "rock ’n’ roll"
    return !/^\d\ds\b|^n['’]/.test(text.slice(at + 1, at + 5))
  },
  closes(text, at, mark, opener) {
    if (!(CLOSERS[opener] ?? []).includes(mark)) return false
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
    if (isWordCharacter(after) || isSpace(before)) return false
    // "the crews’ choice", "chewin’ gum": an apostrophe, if the quotation is closed further on behind a mark of punctuation.
    const isPlural =
      /s$|[a-z]in$/.test(text.slice(Math.max(0, at - 3), at)) &&
      /^ ["“\p{Ll}]/u.test(text.slice(at + 1, at + 3))
    return !isPlural || !CLOSES_LATER.test(text.slice(at + 1, at + 1 + PLURAL_REACH))
  },
}

/** How far on the end of a quotation is looked for behind what may be a plural's apostrophe, in code units. */
const PLURAL_REACH = 300
const CLOSES_LATER = /^[^‘]{0,298}[.,!?…]["”]?[’'](?![\p{L}\p{N}])/u

function scan(text: string, marks: Marks): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let opener: { readonly at: number; readonly mark: string } | null = null
  /** How many curly quotations are open inside a straight one. */
  let inside = 0
  for (const { 0: mark, index: at } of text.matchAll(marks.any)) {
    if (opener === null) {
      if (marks.opens(text, at, mark)) opener = { at, mark }
    } else if (opener.mark === '"' && mark === '“') {
      inside += 1
    } else if (inside > 0 && mark === '”') {
      inside -= 1
    } else if (marks.closes(text, at, mark, opener.mark)) {
      const outer = { start: opener.at, end: at + mark.length }
      spans.push(...spanOf(text, outer, opener.mark.length, mark.length))
      opener = null
      inside = 0
    } else if (opener.mark === mark && marks.opens(text, at, mark)) {
      // What opens again before anything was closed: what it opened first was none.
      opener = { at, mark }
    }
  }
  // A single mark that is never closed is an apostrophe.
  if (opener !== null && marks === DOUBLE_MARKS)
    spans.push(...spanOf(text, { start: opener.at, end: text.length }, opener.mark.length, 0))
  return spans
}

function spanOf(text: string, outer: Span, opening: number, closing: number): MarkedSpan[] {
  const inside = text.slice(outer.start + opening, outer.end - closing)
  const content = inside.trim()
  if (!/[\p{L}\p{N}]/u.test(content)) return []
  const start = outer.start + opening + inside.indexOf(content)
  return [{ start, end: start + content.length, isOpen: closing === 0, outer }]
}
