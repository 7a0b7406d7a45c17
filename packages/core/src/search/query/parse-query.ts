import type { Span } from '../../article.ts'
import type { CalendarDay } from '../../extract/dates/calendar.ts'
import { allOf, anyOf, notOf, type Part, partsOf } from './combine.ts'
import { collectHints, type Hints } from './query-hints.ts'
import { DEEPEST, LONGEST_READ } from './query-limits.ts'
import { type QueryItem, queryItems } from './query-operands.ts'
import { queryTokens } from './query-tokens.ts'
import type { Query, QueryNode } from './query-tree.ts'

/** What a query is read by besides its text. */
export interface ParseOptions {
  /** When it is asked: `today` and `7d` are told from its day in UTC. */
  readonly now: Date
}

/**
 * Reads what somebody typed, in linear time. Every text is a query; nothing is ever thrown, and what was not taken as its writer may
 * think is among the hints.
 *
 * Words alone are optional, phrases and filters required, and `-` or NOT before something excludes it. OR (also `|`) binds tighter
 * than a space, AND is a space; as soon as one of them joins something, or brackets hold something, all words are required. Operators are in
 * capitals.
 *
 * @example parseQuery('harbour "peace talks" -police after:2024', { now })
 */
export function parseQuery(text: string, { now }: ParseOptions): Query {
  const hints = collectHints(text)
  const { items, sort } = queryItems(queryTokens(readable(text, hints), hints), dayOf(now), hints)
  const reading: Reading = { text, items, hints, at: 0, isStrict: false }
  const parts = partsOf(readTogether(reading, 0), hints)
  return { text, ...sortedOut(parts, reading.isStrict), sort, hints: hints.sorted() }
}

/** The beginning of a text that is read; not half a character. */
export function readable(text: string, hints: Hints): string {
  if (text.length <= LONGEST_READ) return text
  const isHalved = (text.codePointAt(LONGEST_READ - 1) ?? 0) > 0xffff
  const end = isHalved ? LONGEST_READ - 1 : LONGEST_READ
  hints.add({ start: end, end: text.length }, { kind: 'too-long', limit: LONGEST_READ })
  return text.slice(0, end)
}

function dayOf(now: Date): CalendarDay {
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() }
}

function sortedOut(parts: readonly Part[], isStrict: boolean) {
  const wanted = parts.filter((part) => part.kind !== 'not')
  const isOptional = (part: Part) => !isStrict && part.kind === 'word'
  return {
    optional: wanted.filter((part) => part.kind === 'word').filter(isOptional),
    required: wanted.filter((part) => !isOptional(part)),
    excluded: parts.filter((part) => part.kind === 'not').map(({ node }) => node),
  }
}

/** Where the reading of operators and brackets has come to. */
interface Reading {
  readonly text: string
  readonly items: readonly QueryItem[]
  readonly hints: Hints
  at: number
  /** Whether OR, AND or brackets have joined anything. */
  isStrict: boolean
}

/** What stands side by side, to a closing bracket or the end. */
function readTogether(reading: Reading, depth: number): QueryNode[] {
  const nodes: QueryNode[] = []
  for (let item = next(reading); item !== undefined; item = next(reading)) {
    if (item.kind === 'close' && depth > 0) break
    if (item.kind === 'close') skip(reading, { kind: 'unopened-bracket' })
    else if (item.kind === 'or' || item.kind === 'and') skip(reading, { kind: 'dangling-operator' })
    else {
      const node = readAlternatives(reading, depth)
      if (node) nodes.push(node)
      if (node !== undefined && next(reading)?.kind === 'and') joins(reading)
    }
  }
  return nodes
}

/** Undefined where there is nothing that an operator could join, null where what is there is left out. */
function readAlternatives(reading: Reading, depth: number): QueryNode | null | undefined {
  const first = readOperand(reading, depth)
  if (first === undefined) return undefined
  const nodes: (QueryNode | null | undefined)[] = [first]
  while (next(reading)?.kind === 'or') {
    if (joins(reading)) nodes.push(readOperand(reading, depth))
  }
  return anyOf(nodes.filter((node) => node !== null && node !== undefined))
}

/** Passes an operator between two things; whether there is a second. */
function joins(reading: Reading): boolean {
  const following = reading.items[reading.at + 1]?.kind
  const isJoint = following === 'operand' || following === 'open' || following === 'not'
  if (isJoint) reading.at += 1
  else skip(reading, { kind: 'dangling-operator' })
  reading.isStrict ||= isJoint
  return isJoint
}

/** A word, phrase, filter or bracket, with what excludes it. Twice excluded is not excluded. Undefined where a minus is all there is. */
function readOperand(reading: Reading, depth: number): QueryNode | null | undefined {
  const from = next(reading)
  let isExcluded = false
  while (next(reading)?.kind === 'not') {
    isExcluded = !isExcluded
    reading.at += 1
  }
  const item = next(reading)
  if (item?.kind === 'operand' || item?.kind === 'open') {
    const node = item.kind === 'operand' ? item.node : readBrackets(reading, depth)
    if (item.kind === 'operand') reading.at += 1
    return node !== null && isExcluded ? notOf(node, reading.hints) : node
  }
  const last = reading.items[reading.at - 1]
  if (from !== undefined && last !== undefined)
    reading.hints.add({ start: from.start, end: last.end }, { kind: 'dangling-operator' })
  return undefined
}

function readBrackets(reading: Reading, depth: number): QueryNode | null {
  const open = reading.items[reading.at]
  if (open === undefined) return null
  if (depth === DEEPEST) return skipBrackets(reading, open)
  reading.at += 1
  const isEmpty = next(reading) === undefined || next(reading)?.kind === 'close'
  const nodes = readTogether(reading, depth + 1)
  const close = next(reading)
  const end = close?.end ?? open.end
  if (close === undefined) reading.hints.add(open, { kind: 'unclosed-bracket' })
  else reading.at += 1
  if (isEmpty) reading.hints.add({ start: open.start, end }, { kind: 'empty-brackets' })
  if (nodes.length > 0) reading.isStrict = true
  return allOf(nodes, reading.hints)
}

/** Passes brackets that are too deep, with all that is in them. */
function skipBrackets(reading: Reading, open: Span): null {
  let depth = 0
  do {
    const kind = next(reading)?.kind
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    reading.at += 1
  } while (depth > 0 && next(reading) !== undefined)
  const end = reading.items[reading.at - 1]?.end ?? open.end
  reading.hints.add({ start: open.start, end }, { kind: 'too-deep', limit: DEEPEST })
  return null
}

const next = ({ items, at }: Reading): QueryItem | undefined => items[at]

function skip(
  reading: Reading,
  hint: { readonly kind: 'unopened-bracket' | 'dangling-operator' },
): void {
  const item = next(reading)
  if (item !== undefined) reading.hints.add(item, hint)
  reading.at += 1
}
