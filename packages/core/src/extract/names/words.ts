import type { Span } from '../../article.ts'
import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from '../abbreviations.ts'

/** A word of a stretch of text, for the question where names stand. Its span leaves out a possessive 's. */
export interface NameWord extends Span {
  readonly text: string
  readonly lower: string
  /** Whether it is written with a capital, also behind a small prefix: "al-Varani". */
  readonly isCapital: boolean
  readonly isPossessive: boolean
  /** What stands between it and the word before. */
  readonly before: string
  /** Whether it may belong to one name with the word before: only space parts them, or the stop of an abbreviation. */
  readonly joins: boolean
  /** Whether it is the first of a sentence or of what is quoted, so that its capital tells nothing. */
  readonly opens: boolean
}

const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-‐‑’'ʼʿʾʻ`´&](?=[\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])\p{Lu})\.(?=\p{Lu}))*/gu
const POSSESSIVE = /[’'ʼ`´][sS]$/
const CAPITAL =
  /^(?:\p{Lu}|(?:al|el|an|ad|as|ash|at|az|ar|ul|d|l|o|de|du|bin|ibn|abu|van|von)[-’'‐‑]\p{Lu}|\p{Ll}\p{Lu})/u
const ONE_GAP = /^(?:[^\S\r\n\u2028\u2029]{1,3}|[^\S\r\n]?\r?[\n\u2028\u2029][^\S\r\n]?)$/
const STOP_GAP = /^\.(?:[^\S\r\n]{1,2}|\r?\n)?$/
/** A mark behind which a sentence or a quotation begins. */
const OPENING_MARK = /[.!?…:•*“„«"‘\n\r]|(?:^|\s)['([]+$|^\)$/

/** The words of a stretch that begins at `offset` of the text. Takes linear time. */
export function nameWordsOf(text: string, { start: from, end: to }: Span): NameWord[] {
  const words: NameWord[] = []
  const stretch = text.slice(from, to)
  let last: NameWord | null = null
  let lastEnd = 0
  for (const { 0: printed, index } of stretch.matchAll(WORD)) {
    const word = wordOf(printed, from + index, stretch.slice(lastEnd, index), last)
    words.push(word)
    last = word
    lastEnd = index + printed.length
  }
  return words
}

function wordOf(printed: string, start: number, before: string, last: NameWord | null): NameWord {
  const isPossessive = printed.length > 2 && POSSESSIVE.test(printed)
  const text = isPossessive ? printed.slice(0, -2) : printed
  const lower = text.toLowerCase()
  const joins = last !== null && (ONE_GAP.test(before) || joinsOverStop(before, last, lower))
  return {
    start,
    end: start + text.length,
    text,
    lower,
    isCapital: CAPITAL.test(text),
    isPossessive,
    before,
    joins,
    opens: last === null || (!joins && OPENING_MARK.test(before)),
  }
}

/** "Gen. Orrell", "J. R. Halse", "U.S. Senate"; not "the U.S. The talks". */
function joinsOverStop(before: string, last: NameWord, lower: string): boolean {
  if (!STOP_GAP.test(before)) return false
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(last.text)) return !SENTENCE_OPENERS.has(lower)
  return before !== '.' && BEFORE_NAMES.has(last.lower)
}

/** Abbreviations with which a name goes on: "Gen. Orrell", "Mt. Halse". */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  'mt',
  'ft',
  'sr',
  'cllr',
  'ald',
])
