import { splitSentences } from '../extract/sentences.ts'

/**
 * A shorter line is a paragraph, in UTF-16 code units; so is a line that is less than this share of its page. What is all of a page may
 * be shorter.
 */
const MIN_LENGTH = 1_500
const MIN_SHARE = 0.6
const MIN_WHOLE_LENGTH = 400
const WHOLE = 0.95
/** How far in the fields of an article are looked for. */
const HEAD = 1_000

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3}`
/** Stretches at the head of a page that stand on lines of their own wherever there are lines. */
const HEAD_LINES: readonly RegExp[] = [
  // "News / Politics / Harbour": nothing says where the last part ends, and most are one word.
  /^\p{Lu}[\p{L}& ]{1,25}(?:\s{1,5}[/>»›]\s{1,5}\p{L}[\p{L}& ]{0,25}?){0,4}\s{1,5}[/>»›]\s{1,5}\p{L}+(?=\s)/gu,
  new RegExp(String.raw`\bBy ${NAME}(?:(?:, | and )${NAME}){0,3}`, 'gu'),
  /(?:\b(?:Published|Updated|Posted|First published)\b[^.]{0,40}?)?\b(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},?) (?:19|20)\d\d(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|[A-Z]{2,4}T))?)?/gu,
]
/** Places after which a new line begins: a picture's credit. */
const LINE_ENDS =
  /\((?:file|archive|undated|handout|stock)? ?(?:photo|picture|image)[^()]{0,60}\)/giu
/** Places where one begins: an agency's dateline. */
const LINE_STARTS =
  /\b\p{Lu}{3,}[\p{Lu} ]{0,20}(?:, [^()—–]{2,30})?(?: \([^()]{2,30}\))? (?:—|–|--) (?=\p{Lu})/gu

/** Whether a line holds a page that has lost its line breaks. */
export const isUnbroken = (line: string, page: string): boolean =>
  (line.length >= MIN_LENGTH && line.length >= page.length * MIN_SHARE) ||
  (line.length >= MIN_WHOLE_LENGTH && line.length >= page.length * WHOLE)

/**
 * Where the lines of such a page may have begun, in ascending order, from 0: at each sentence, and at its head around what is known
 * to stand alone (breadcrumb, byline, date, credit, dateline). Takes linear time.
 */
export function lineStarts(line: string): number[] {
  const head = line.slice(0, HEAD)
  const starts = new Set([0, ...sentenceStarts(line)])
  for (const form of HEAD_LINES) {
    for (const { 0: found, index } of head.matchAll(form)) {
      starts.add(index)
      starts.add(index + found.length)
    }
  }
  for (const { 0: found, index } of head.matchAll(LINE_ENDS)) starts.add(index + found.length)
  for (const { index } of head.matchAll(LINE_STARTS)) starts.add(index)
  return [...starts].sort((a, b) => a - b)
}

/** A mark that is never closed keeps the text together no longer than this, in UTF-16 code units. */
const LONGEST_QUOTATION = 3_000

/** Where sentences begin, but for those inside a quotation: its speaker stands at its end. */
function sentenceStarts(line: string): number[] {
  const starts: number[] = []
  let open = 0
  let openedAt = 0
  let read = 0
  for (const { start } of splitSentences(line)) {
    for (const { 0: mark } of line.slice(read, start).matchAll(/[“”"]/g)) {
      if (mark === '“' || (mark === '"' && open === 0)) {
        if (open === 0) openedAt = start
        open = 1
      } else open = 0
    }
    read = start
    if (open === 0 || start - openedAt > LONGEST_QUOTATION) starts.push(start)
  }
  return starts
}
