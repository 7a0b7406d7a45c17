import type { Frame } from './frames.ts'
import { strengthOf } from './relations.ts'
import { wordsIn } from './words-in.ts'

/** In words: what is shorter is a whole statement only where it stands like one. */
export const WHOLE_STATEMENT = 4

/**
 * What a quotation of a stretch is: a whole statement is `direct`, a fragment of one `mixed`. Null where it is a title, or words that
 * nobody is said to have spoken.
 */
export function kindOf(
  frame: Frame,
  quotation: number,
  isSpoken: boolean,
): 'direct' | 'mixed' | null {
  const { start = 0, end = 0 } = frame.quotations[quotation] ?? {}
  const text = frame.text.slice(start, end)
  const isLong = wordsIn(text) >= WHOLE_STATEMENT
  if (!isLong && !hasCueBeside(frame, quotation)) return null
  const isWhole = OPENS.test(text) && (isLong || standsAlone(frame, quotation))
  if (isSpoken) return isWhole ? 'direct' : 'mixed'
  return isWhole && isLong && CLOSES.test(text) ? 'direct' : null
}

const OPENS = /^[[(…. ]*\p{Lu}/u
const CLOSES = /[.!?,…][’'”"»]?$/

/** “Never,” she said. She said: “Never.” Not 'known as “Rock.”' */
function standsAlone({ text, tokens, quotations, quotationTokens }: Frame, quotation: number) {
  const { end = 0, outer = { start: 0, end: 0 } } = quotations[quotation] ?? {}
  const isClosed = /[.!?,…]/.test(text.charAt(end - 1)) || text.charAt(outer.end) === ','
  const before = (quotationTokens[quotation] ?? 0) - 1
  return isClosed && (tokens[before]?.kind !== 'word' || strengthOf(tokens, before) !== null)
}

/** Whether a word of speech stands close to a quotation: without one, a word or two in marks are a title or words so called. */
function hasCueBeside({ tokens, sentenceOf, quotationTokens }: Frame, quotation: number): boolean {
  const at = quotationTokens[quotation] ?? 0
  if (/^(?:so-called|titled|entitled|named)$/.test(tokens[at - 1]?.lower ?? '')) return false
  for (let near = at - CLOSE; near <= at + CLOSE; near += 1)
    if (sentenceOf[near] === sentenceOf[at] && strengthOf(tokens, near) !== null) return true
  return tokens[at - 1]?.text === ':'
}

/** In tokens. */
const CLOSE = 6
