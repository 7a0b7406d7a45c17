import type { Span } from '../article.ts'
import { splitSentences } from './sentences.ts'

/**
 * The statements of a paragraph: its sentences, those that a quotation runs through joined, so that no quotation is cut in two and
 * parted from its speaker. Spans into the paragraph.
 */
export function splitStatements(paragraph: string): Span[] {
  const statements: Span[] = []
  let start: number | null = null
  const sentences = splitSentences(paragraph)
  sentences.forEach((sentence, i) => {
    start ??= sentence.start
    const goesOn =
      i < sentences.length - 1 && leavesQuotationOpen(paragraph.slice(start, sentence.end))
    if (goesOn && sentence.end - start < LONGEST) return
    statements.push({ start, end: sentence.end })
    start = null
  })
  return statements
}

/** In UTF-16 code units. A mark that is never closed must not make one statement of a whole page. */
const LONGEST = 1_500

/** Whether a quotation begins in the text and does not end in it. */
function leavesQuotationOpen(text: string): boolean {
  if (text.lastIndexOf('“') > text.lastIndexOf('”')) return true
  if (isOdd(text.match(/"/g)) || isOdd(text.match(/''/g))) return true
  // A single mark after a space opens; one that no letter follows closes, though it may be a plural's apostrophe.
  return lastIndexOf(text, SINGLE_OPENS) > lastIndexOf(text, SINGLE_CLOSES)
}

const SINGLE_OPENS = /(?<![\p{L}\p{N}'])(?:‘(?!\d\ds\b)|'(?=\p{L}))/gu
const SINGLE_CLOSES = /[’'](?![\p{L}\p{N}'])/gu

const isOdd = (found: readonly string[] | null): boolean => (found?.length ?? 0) % 2 === 1

const lastIndexOf = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1
