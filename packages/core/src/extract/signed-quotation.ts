import { SENTENCE_OPENERS } from './abbreviations.ts'

/** One quotation that ends with a stop, and behind it a few words that do not. */
const QUOTATION_AND_SOURCE =
  /^\s*(?:“[^“”]*[.!?…]”|"[^"]*[.!?…]"|«[^«»]*[.!?…]»)\s*(?<dash>[–—-]{0,2})\s?(?<source>\p{Lu}(?:[^.!?…]|(?<=\p{Lu})\.){1,100})$/u

/**
 * Whether a paragraph is a quotation set off with its source: "“We won. Nobody slept.” — Mara Olsen, mayor". Such a block is one piece,
 * so that none of its words are parted from who said them.
 */
export function isSignedQuotation(paragraph: string): boolean {
  const { dash, source } = QUOTATION_AND_SOURCE.exec(paragraph)?.groups ?? {}
  if (source === undefined) return false
  const first = /^\p{L}+/u.exec(source)?.[0].toLowerCase() ?? ''
  return dash !== '' || !SENTENCE_OPENERS.has(first)
}
