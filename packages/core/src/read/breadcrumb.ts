import type { Span } from '../article.ts'
import { countWords } from './line-shape.ts'
import type { Line } from './lines.ts'

const SEPARATOR = /\s*[>»›→]\s*|\s+[/|\\]\s+/gu
/** Parts of a menu, never of a path. */
const ASKS = /^(?:sign in|log in|login|subscribe|register|search|menu|my account|donate|shop)$/i
const MAX_PARTS = 6
const MAX_WORDS = 5

/**
 * The sections that a breadcrumb such as "Home > World > Europe" or "News / Politics" names, with their places; "Home" is no
 * section. Null where the line is none: prose, a menu of many parts, or a single word.
 */
export function readBreadcrumb(line: Line): Span[] | null {
  const { text } = line
  if (text.length > 150 || /[.!?]$/.test(text)) return null
  const marks = [...text.matchAll(SEPARATOR)]
  if (marks.length === 0) return null
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)]
  const ends = [...marks.map((mark) => mark.index), text.length]
  const parts = starts.map((start, i) => ({ start, end: ends[i] ?? start }))
  const named = parts.filter(({ start, end }) => end > start)
  const tooLong = named.some(({ start, end }) => countWords(text.slice(start, end)) > MAX_WORDS)
  if (named.length < 2 || named.length > MAX_PARTS || tooLong) return null
  if (named.some(({ start, end }) => ASKS.test(text.slice(start, end)))) return null
  // A bar also parts the points of a menu; two points are the most that can be a path.
  if (/\|/.test(text) && named.length > 2) return null
  if (/\d{4}|\d:\d\d/.test(text)) return null
  return named
    .filter(
      ({ start, end }) => !/^(?:home|home ?page|front page|start)$/iu.test(text.slice(start, end)),
    )
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
}
