import type { Span } from '../article.ts'
import type { Line } from './lines.ts'

const COPYRIGHT =
  /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?:by\s+)?(?<name>\p{Lu}[^.,|©\d]{1,50}?)(?:\s+(?:19|20)\d\d)?\s*(?:[.,|]|$)/iu
/** What follows the outlet's own name in the name of its company. */
const COMPANY =
  /\s+(?:ltd|limited|inc|llc|plc|gmbh|media|company|group|corporation|corp|co|publishing)$/iu

/**
 * The outlet, where the page prints its name as its own: a line near the top that the copyright line names as well, or that
 * name itself. Null where it is not told; a name that merely occurs is no proof.
 */
export function findOutlet(
  lines: readonly Line[],
  top: number,
): (Span & { readonly name: string }) | null {
  for (const line of lines.toReversed().slice(0, TAIL_LINES)) {
    const owner = COPYRIGHT.exec(line.text)?.groups?.['name']?.trim()
    if (owner === undefined || /\b(?:rights reserved|the authors?)\b/i.test(owner)) continue
    const masthead = lines
      .slice(0, top)
      .find(({ text }) => text.length > 2 && sameName(owner, text))
    // A masthead in capitals is a way of printing, not of spelling.
    if (masthead !== undefined && masthead.text !== masthead.text.toUpperCase()) {
      return { name: masthead.text, start: masthead.start, end: masthead.end }
    }
    const name = owner.replace(COMPANY, '')
    const start = line.start + line.text.indexOf(name)
    return { name, start, end: start + name.length }
  }
  return namedAtBothEnds(lines, top)
}

/** A name alone on a line at the head of the page that opens a longer line at its foot: "The Post, a member of the Lajka Group". */
function namedAtBothEnds(
  lines: readonly Line[],
  top: number,
): (Span & { readonly name: string }) | null {
  const foot = lines.slice(Math.max(top, lines.length - FOOT_LINES))
  for (const { text, start, end, words, wording } of lines.slice(0, top)) {
    if (words < 2 || words > 5 || wording !== null || !/^\p{Lu}/u.test(text)) continue
    const name = text.toLowerCase()
    const named = foot.find(
      (line) =>
        line.text.toLowerCase().startsWith(name) &&
        /^(?:,| is | are )/.test(line.text.slice(name.length)),
    )
    if (named === undefined) continue
    // Capitals at the head are a way of printing; the foot spells the name.
    return text === text.toUpperCase()
      ? {
          name: named.text.slice(0, name.length),
          start: named.start,
          end: named.start + name.length,
        }
      : { name: text, start, end }
  }
  return null
}

const FOOT_LINES = 8

/** A copyright line stands among the last lines of a page. */
const TAIL_LINES = 60

const sameName = (owner: string, text: string): boolean =>
  owner.toLowerCase() === text.toLowerCase() ||
  owner.replace(COMPANY, '').toLowerCase() === text.toLowerCase()
