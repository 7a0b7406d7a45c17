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

/** Whether a quotation begins in the text and does not end in it. Single marks are left out: they are apostrophes as well. */
function leavesQuotationOpen(text: string): boolean {
  if (text.lastIndexOf('“') > text.lastIndexOf('”')) return true
  return (text.match(/"/g)?.length ?? 0) % 2 === 1
}
