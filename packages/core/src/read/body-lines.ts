import { type Body, IN_BODY } from './body-places.ts'
import { opensTail } from './furniture.ts'
import { endsSentence, isItem, opensWithTime } from './line-shape.ts'
import type { Line } from './lines.ts'
import type { Role } from './roles.ts'

/** Between two lines of the body, a list item belongs to it from this chance on. */
const ITEM_FROM = 0.1
/** Right above the body, from this one on. */
const OPENING_FROM = 0.02
/** Right below the body a sentence closes it, from this one on. */
const CLOSING_FROM = 0.2
/** Below links or buttons, from this one on, and at most so many lines below. */
const BELOW_LINKS_FROM = 0.2
const REACH = 4
/** A shorter sentence is a slogan. */
const MIN_WORDS = 4
/** Below a heading of what follows articles, a line has to be surer. */
const BELOW_TAIL_FROM = 0.8

/** Why a line is of the body. */
export type BodyReason =
  | 'likely body'
  | 'a closing sentence'
  | 'a post of a live page'
  | 'an item among lines of the body'
  | 'in a list of the body'

/**
 * The lines that make up the body, by index: those that are likely to, with what a list or a live page has between them, which a
 * line alone does not tell.
 */
export function bodyLines(
  lines: readonly Line[],
  { from: first, to: last, chances }: Body,
  taken: ReadonlyMap<number, Role>,
): ReadonlyMap<number, BodyReason> {
  const found = new Map<number, BodyReason>()
  const isFree = (at: number): boolean => !taken.has(at)
  const from = openingOf(lines, first, chances, isFree)
  const to = closingOf(lines, last, chances, isFree)
  const isLive = lines.slice(from, to).filter(({ text }) => opensWithTime(text)).length > 1
  let least = IN_BODY
  for (let at = from; at < to; at += 1) {
    const line = lines[at]
    if (line === undefined) continue
    if (at > from && line.words < 20 && opensTail(line.text)) least = BELOW_TAIL_FROM
    if (!isFree(at) || !hasWords(line)) continue
    const chance = chances[at] ?? 0
    if (chance >= least) found.set(at, 'likely body')
    else if (at >= last && chance >= CLOSING_FROM && endsSentence(line.text))
      found.set(at, 'a closing sentence')
    else if (isLive && opensWithTime(line.text)) found.set(at, 'a post of a live page')
    else if (isItem(line.text) && chance >= ITEM_FROM)
      found.set(at, 'an item among lines of the body')
  }
  for (const run of bareLists(lines, { from, to }, isFree)) {
    const kept = run.filter((at) => found.has(at)).length
    if (kept * 2 >= run.length) for (const at of run) found.set(at, 'in a list of the body')
  }
  // What leads in to nothing is no end of an article.
  for (let at = to - 1; lines[at]?.text.endsWith(':') && at > from; at -= 1) found.delete(at)
  return found
}

/** A rule between two parts of a story is no part of it. */
const hasWords = ({ text }: Line): boolean => /[\p{L}\p{N}]/u.test(text)

/** The posts or list items right above what is likely body open it. */
function openingOf(
  lines: readonly Line[],
  first: number,
  chances: readonly number[],
  isFree: (at: number) => boolean,
): number {
  let from = first
  for (;;) {
    const above = lines[from - 1]
    if (above === undefined || !isFree(from - 1) || above.wording !== null) return from
    const isItemLike =
      isItem(above.text) && above.words > 4 && (chances[from - 1] ?? 0) >= OPENING_FROM
    if (!isItemLike && !opensWithTime(above.text)) return from
    from -= 1
  }
}

/**
 * Where the body ends: a sentence right below what is likely body closes it, and so does a paragraph below a link or a few buttons,
 * though less likely than one among others.
 */
function closingOf(
  lines: readonly Line[],
  last: number,
  chances: readonly number[],
  isFree: (at: number) => boolean,
): number {
  let to = last
  for (let at = last; at < to + REACH && at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || !isFree(at) || line.wording !== null) continue
    const least = at === to && line.words >= MIN_WORDS ? CLOSING_FROM : BELOW_LINKS_FROM
    if (endsSentence(line.text) && (chances[at] ?? 0) >= least) to = at + 1
  }
  return to
}

/**
 * Lists that were printed with bullets and lost them: three or more short lines on end that are no sentences. The first of them is
 * the list's heading, unless a line that ends in a colon leads in.
 */
function bareLists(
  lines: readonly Line[],
  { from, to }: Pick<Body, 'from' | 'to'>,
  isFree: (at: number) => boolean,
): number[][] {
  const lists: number[][] = []
  let run: number[] = []
  const close = (): void => {
    const isLedIn = lines[(run[0] ?? 0) - 1]?.text.endsWith(':') ?? false
    if (run.length >= 3) lists.push(isLedIn ? run : run.slice(1))
    run = []
  }
  for (let at = from; at < to; at += 1) {
    const line = lines[at]
    if (line !== undefined && isFree(at) && couldBeItem(line)) run.push(at)
    else close()
  }
  close()
  return lists
}

const couldBeItem = ({ text, words, wording }: Line): boolean =>
  wording === null && words <= 20 && !endsSentence(text) && !opensWithTime(text) && !isItem(text)
