import type { Span } from '../../article.ts'
import { words } from '../analyze.ts'
import { looksLikeRange } from './query-dates.ts'
import type { Hints } from './query-hints.ts'
import { WIDEST } from './query-limits.ts'
import type { TextField } from './query-tree.ts'
import { isQuotationMark, isSpace, type StretchEnd, stretchEnds } from './typed-stretches.ts'

/** What can stand before a colon. */
type FieldName = TextField | 'lang' | 'has' | 'before' | 'after' | 'on' | 'sort'

export interface OperatorToken extends Span {
  readonly kind: 'open' | 'close' | 'or' | 'and' | 'not'
}

export interface WordToken extends Span {
  readonly kind: 'word'
  readonly text: string
}

export interface PhraseToken extends Span {
  readonly kind: 'phrase'
  readonly text: string
  readonly within: number | null
}

export interface FieldToken extends Span {
  readonly kind: 'field'
  /** `range` for dates that stand without a name. */
  readonly field: FieldName | 'range'
  /** Without quotation marks and the white space inside them; may be empty. */
  readonly value: string
  readonly isQuoted: boolean
}

export type QueryToken = OperatorToken | WordToken | PhraseToken | FieldToken

/** Names of fields as typed, in lower case. */
const FIELDS: ReadonlyMap<string, FieldName> = new Map([
  ['source', 'source'],
  ['from', 'source'],
  ['author', 'author'],
  ['title', 'title'],
  ['person', 'person'],
  ['said-by', 'said-by'],
  ['section', 'section'],
  ['lang', 'lang'],
  ['has', 'has'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'after'],
  ['on', 'on'],
  ['sort', 'sort'],
])
/** No longer than the longest of them, so that a long word costs nothing. */
const FIELD = /([a-z-]{1,7}):/iy
const NEARNESS = /~(\d+)/y

const OPERATORS: ReadonlyMap<string, OperatorToken['kind']> = new Map([
  ['OR', 'or'],
  ['|', 'or'],
  ['||', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
])

/** A place in a text that is being taken apart. */
interface Scan {
  readonly text: string
  readonly stretchEnd: StretchEnd
  readonly hints: Hints
}

/**
 * Takes a text apart, in linear time. A minus is one (`not`) at the start, after white space or after an opening bracket, if something
 * follows at once that is no second minus; other dashes before a word are nothing. What has no letter or digit is passed over, quotation
 * marks without a word between them too.
 */
export function queryTokens(text: string, hints: Hints): QueryToken[] {
  const scan: Scan = { text, stretchEnd: stretchEnds(text), hints }
  const tokens: QueryToken[] = []
  let at = 0
  while (at < text.length) {
    const token = isSpace(text.charAt(at)) ? null : tokenAt(scan, at)
    if (token !== null && hasMeaning(token)) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return tokens
}

/** Words and phrases need a letter or a digit. */
const hasMeaning = (token: QueryToken): boolean =>
  (token.kind !== 'word' && token.kind !== 'phrase') || words(token.text).length > 0

/** Null for a dash that is nothing. */
function tokenAt(scan: Scan, start: number): QueryToken | null {
  const { text } = scan
  const letter = text.charAt(start)
  if (letter === '(') return { kind: 'open', start, end: start + 1 }
  if (letter === ')') return { kind: 'close', start, end: start + 1 }
  if (letter === '-') return isMinus(text, start) ? { kind: 'not', start, end: start + 1 } : null
  if (isQuotationMark(letter)) return phraseAt(scan, start)
  return fieldAt(scan, start) ?? stretchAt(scan, start)
}

function isMinus(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const next = text.charAt(at + 1)
  return (isSpace(before) || before === '(') && !isSpace(next) && next !== '-' && next !== ')'
}

function phraseAt(scan: Scan, start: number): PhraseToken {
  const { value, end } = quotedAt(scan, start)
  NEARNESS.lastIndex = end
  const near = NEARNESS.exec(scan.text)
  if (near === null) return { kind: 'phrase', text: value, within: null, start, end }
  const within = Math.min(Number(near[1]), WIDEST)
  const isNear = within > 0 && words(value).length > 1
  return {
    kind: 'phrase',
    text: value,
    within: isNear ? within : null,
    start,
    end: end + near[0].length,
  }
}

/** What stands between two quotation marks; to the end of the text where the second is missing. */
function quotedAt({ text, hints }: Scan, start: number): { value: string; end: number } {
  let close = start + 1
  while (close < text.length && !isQuotationMark(text.charAt(close))) close += 1
  const isClosed = close < text.length
  if (!isClosed) hints.add({ start, end: close }, { kind: 'unclosed-quote' })
  return { value: text.slice(start + 1, close).trim(), end: isClosed ? close + 1 : close }
}

function fieldAt(scan: Scan, start: number): FieldToken | null {
  FIELD.lastIndex = start
  const match = FIELD.exec(scan.text)
  const field = FIELDS.get(match?.[1]?.toLowerCase() ?? '')
  if (match === null || field === undefined) return null
  const from = start + match[0].length
  if (isQuotationMark(scan.text.charAt(from))) {
    const { value, end: close } = quotedAt(scan, from)
    const end = passNearness(scan, close)
    return { kind: 'field', field, value, isQuoted: true, start, end }
  }
  const end = scan.stretchEnd(from)
  return { kind: 'field', field, value: scan.text.slice(from, end), isQuoted: false, start, end }
}

/** `~8` is for phrases alone. */
function passNearness({ text, hints }: Scan, start: number): number {
  NEARNESS.lastIndex = start
  const end = start + (NEARNESS.exec(text)?.[0].length ?? 0)
  if (end > start) hints.add({ start, end }, { kind: 'dangling-operator' })
  return end
}

function stretchAt({ text, stretchEnd }: Scan, start: number): QueryToken {
  const end = stretchEnd(start)
  const typed = text.slice(start, end)
  if (looksLikeRange(typed))
    return { kind: 'field', field: 'range', value: typed, isQuoted: false, start, end }
  const operator = operatorOf(typed)
  return operator === null
    ? { kind: 'word', text: typed, start, end }
    : { kind: operator, start, end }
}

/** The operator that a stretch of text is; null for a word. Only capitals are operators. */
export const operatorOf = (typed: string): OperatorToken['kind'] | null =>
  OPERATORS.get(typed) ?? null
