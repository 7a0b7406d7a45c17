import { isAbbreviation } from './abbreviated.ts'
import { SENTENCE_OPENERS } from './abbreviations.ts'
import { opensWithAttribution } from './attribution-ahead.ts'

/** A place where a sentence may end, and where what follows begins; there is at most space between them. */
export interface Break {
  readonly end: number
  readonly next: number
}

/** How far back and ahead a decision looks, in UTF-16 code units; longer words are no abbreviations. */
const REACH = 80

/** Whether the sentence from `start` goes on past a place where it may end. It looks at a bounded stretch on both sides. */
export function goesOn(text: string, { start, end, next }: Break & { start: number }): boolean {
  const before = text.slice(Math.max(start, end - REACH), end)
  const after = text.slice(next, next + REACH)
  // Nothing but marks or a number: an opening quotation mark, a bullet or "1." that belongs to what follows.
  if (end - start < REACH && /^(?:[^\p{L}\p{N}]*|\(?\d{1,2}\.)$/u.test(before)) return true
  if (end === next) return goesOnUnspaced(before, after)
  // A dash, a bracket's end, an ellipsis, the agency of "March 5. /WIRE/." or a year in brackets belong to what they follow.
  if (/^(?:[,;:)\]–—/.…-]|\(\d+\)(?:[.,;:]|$))/u.test(after)) return true
  if (text.length - next < REACH && isSignature(after)) return true
  const stop = /([.!?…])((?:["”“’‘'»)\]]|\[\d{1,3}\])*)$/u.exec(before)
  if (stop === null) return false
  const closed = stop[2] !== ''
  if (stop[1] === '!' || stop[1] === '?') return goesOnAfterCall(before, after, closed)
  if (!closed && ELLIPSIS.test(before)) return goesOnAfterEllipsis(before, after)
  return opensSmall(after) || (!closed && isAbbreviation(before, after))
}

/** A new sentence that begins with a small letter has a name there ("eBay", "al-Mayadeen") or an opening mark before it. */
const opensSmall = (after: string): boolean =>
  /^["”’'»[]*\p{Ll}/u.test(after) &&
  !/^\p{Ll}+[-’']?\p{Lu}/u.test(after) &&
  !/^["']\p{L}/u.test(after)

/** Without a space between: a stop that a word follows is one where the word is known to open sentences. */
function goesOnUnspaced(before: string, after: string): boolean {
  if (/[([{“‘]$/.test(before)) return true
  return /\p{L}[.!?]$/u.test(before) && /^\p{Lu}/u.test(after) && !opensSentence(after)
}

const opensSentence = (after: string): boolean =>
  SENTENCE_OPENERS.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '')

/** After a question or an exclamation: "“Who pays?” she asked", "“Who pays?” Mara Olsen asked.", "Yahoo! said". */
function goesOnAfterCall(before: string, after: string, closed: boolean): boolean {
  if (closed && opensWithAttribution(after)) return true
  if (!opensSmall(after)) return false
  return closed || /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*[!?]$/u.test(before)
}

const ELLIPSIS = /(?:…|\.{3}|\. \.)$/u

/** "He waited… Then he left" ends; "met ... the mayor" and "met ... Olsen" leave words out. */
function goesOnAfterEllipsis(before: string, after: string): boolean {
  if (opensSmall(after)) return true
  const kept = before.replace(/\s(?:…|\.{3}|\. \. \.)$/u, '')
  const leavesOut = kept !== before && !/[.!?…]["”’']?\s*$/u.test(kept)
  return leavesOut && !opensSentence(after.replace(/^["“‘']/, ''))
}

/** A name alone that ends a paragraph is whose words or picture it was. */
const isSignature = (after: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,3}\s*$/u.test(after)
