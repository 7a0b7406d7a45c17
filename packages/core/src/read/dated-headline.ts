import type { Span } from '../article.ts'
import { countWords } from './line-shape.ts'
import type { Line } from './lines.ts'

/** A headline in its line: a span into the page. */
export interface DatedHeadline extends Span {
  /** The index of its line. */
  readonly at: number
}

/** Fewer words before a date are a label, a section or an outlet ("The Alder Ledger, 4 March 2024"). */
const MIN_WORDS = 5
/** What stands between a headline and its date. */
const WEEKDAY_OR_RULE = /[\s|·•–—-]{1,9}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s{0,9})?$/u
/** A date that is led up to is part of what is said: "Ferries to run until 4 March 2024". */
const LEADS_UP =
  /(?:\b(?:on|by|of|in|at|to|for|from|since|until|till|before|after|between|and|the|this|last|next|dated?|published|posted|updated|issued)|[,:(])$/i

/**
 * The headline of a page whose template prints it and the date in one line ("Ferry crews end their strike in Port Alder Monday, March 4,
 * 2024"): the words before the date, where the date ends the line. Null where nothing is.
 */
export function findDatedHeadline(lines: readonly Line[], date: Span): DatedHeadline | null {
  const at = lines.findIndex(({ start, end }) => start <= date.start && date.end <= end)
  const line = lines[at]
  if (line === undefined || line.text.slice(date.end - line.start).trim() !== '') return null
  const before = line.text.slice(0, date.start - line.start)
  const words = before.replace(WEEKDAY_OR_RULE, '')
  if (countWords(words) < MIN_WORDS || LEADS_UP.test(words) || !/^["“‘']?[\p{Lu}\d]/u.test(words))
    return null
  return { at, start: line.start, end: line.start + words.length }
}
