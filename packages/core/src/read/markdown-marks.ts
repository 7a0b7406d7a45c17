import type { Span } from '../article.ts'

/** A text of Markdown as it reads without its marks. */
export interface UnmarkedText {
  /** As long as the text, with spaces where marks stand. */
  readonly shown: string
  /** The headings, their places in both. */
  readonly headings: readonly Heading[]
}

/** A heading without the marks and spaces around it; its rank is 1 to 6. */
export interface Heading extends Span {
  readonly rank: number
}

/** Blanks out the marks of Markdown (CommonMark, and the tables and strikethrough of GitHub), so that what is left reads as text. */
export function withoutMarks(text: string): UnmarkedText {
  const parts: string[] = []
  const headings: Heading[] = []
  let end = 0
  let above: Span | null = null
  let inCode = false
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const adjoins = /^(?:\r\n|\r|\n)$/.test(text.slice(end, index))
    const fence = isFence(line)
    const underline: 0 | 1 | 2 = inCode || above === null || !adjoins ? 0 : underlineRank(line)
    if (underline > 0 && above !== null) headings.push({ ...above, rank: underline })
    const blank: boolean =
      fence || (!inCode && (underline > 0 || isRule(line) || REFERENCE.test(line)))
    const shown = blank ? spaces(line) : inCode ? line : withoutInline(withoutOpening(line))
    const span = trimmed(shown, index)
    const rank = inCode ? 0 : (HEADING.exec(line)?.[1]?.length ?? 0)
    if (rank > 0 && span !== null) headings.push({ ...span, rank })
    parts.push(text.slice(end, index), shown)
    end = index + line.length
    above = inCode || blank || rank > 0 ? null : span
    if (fence) inCode = !inCode
  }
  parts.push(text.slice(end))
  return { shown: parts.join(''), headings }
}

const spaces = (text: string): string => ' '.repeat(text.length)

const HEADING = /^ {0,3}(#{1,6})(?=[ \t])/
const REFERENCE = /^ {0,3}\[[^\][]{1,200}\]:[ \t]*\S/

const isFence = (line: string): boolean => /^ {0,3}(?:```|~~~)/.test(line)

/** A line across the page: three or more of one mark, spaces between them allowed. */
const isRule = (line: string): boolean => /^([-*_])\1{2,}$/.test(line.replace(/\s+/g, ''))

function underlineRank(line: string): 0 | 1 | 2 {
  const marks = line.trim()
  if (/^=+$/.test(marks)) return 1
  return /^-{2,}$/.test(marks) ? 2 : 0
}

/** Without the marks that open a quotation or a heading. Bullets stay, as they do in plain text. */
const withoutOpening = (line: string): string =>
  line
    .replace(/^(?: {0,3}>)+/, spaces)
    .replace(/^ {0,3}#{1,6}(?=[ \t])/, spaces)
    .replace(/^( {0,3})\+(?= )/, '$1-')

const IMAGE = /!\[[^\][]{0,500}\]\((?:[^()[\]<>]|\([^()[\]<>]*\)){0,2000}\)/g
const LINK = /\[([^\][]{0,1000})(\]\((?:[^()[\]<>]|\([^()[\]<>]*\)){0,2000}\)|\]\[[^\][]{0,200}\])/g
const FOOTNOTE = /\[\^[\w-]{1,40}\]:?/g
const TAG = /<\/?[a-z][^<>]{0,300}>|<!--[^<>]{0,300}-->/gi
const AUTOLINK = /<(https?:[^\s<>]{1,2000}|[^\s<>@]{1,200}@[^\s<>@]{1,200})>/gi
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!>|~-])/g
/** Stars, strokes and backticks that touch a word; underscores only at its edges. */
const EMPHASIS =
  /\*+(?=[^\s*])|(?<=[^\s*])\*+|~~|`+|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu
const CLOSING_HASHES = /[ \t]#{1,20}[ \t]{0,20}$/

function withoutInline(line: string): string {
  // Most lines have no marks at all.
  if (!/[[\]*_`~<\\#]/.test(line)) return line
  return line
    .replace(IMAGE, spaces)
    .replace(FOOTNOTE, spaces)
    .replace(LINK, (_, label: string, target: string) => ` ${label}${spaces(target)}`)
    .replace(AUTOLINK, (_, address: string) => ` ${address} `)
    .replace(TAG, spaces)
    .replace(ESCAPE, ' ')
    .replace(EMPHASIS, spaces)
    .replace(CLOSING_HASHES, spaces)
}

function trimmed(shown: string, at: number): Span | null {
  const start = shown.length - shown.trimStart().length
  const end = shown.trimEnd().length
  return start >= end ? null : { start: at + start, end: at + end }
}
