import type { Span } from '../article.ts'

/** Han, kana, Thai, Lao, Burmese and Khmer: written without spaces between words. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}\\p{Script=Khmer}]'
const ANY = new RegExp(UNSPACED, 'u')
const RUNS = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED}).)+`, 'gsu')
/** Thai, the first of these scripts. */
const FIRST = /[\u0E00-\u{10FFFF}]/u

/** Whether a printed word has letters of a script without spaces. */
export const hasUnspaced = (printed: string): boolean => FIRST.test(printed) && ANY.test(printed)

/**
 * The stretches by which such a word is found: every two neighbouring letters, as Lucene's CJKBigramFilter has it, so that a word is
 * found wherever it stands and no dictionary is needed; a letter alone as it is. What stands between in other scripts stays whole.
 *
 * @example splitUnspaced('港口AI').map(({ start, end }) => '港口AI'.slice(start, end)) // ['港口', 'AI']
 */
export function splitUnspaced(printed: string): Span[] {
  return [...printed.matchAll(RUNS)].flatMap(({ 0: run, index }) =>
    ANY.test(run) ? pairs(run, index) : [{ start: index, end: index + run.length }],
  )
}

/** Letters are code points; some of Han's take two code units. */
function pairs(run: string, offset: number): Span[] {
  const ends: number[] = []
  let end = offset
  for (const letter of run) {
    end += letter.length
    ends.push(end)
  }
  if (ends.length < 2) return [{ start: offset, end }]
  return ends.slice(1).map((to, i) => ({ start: ends[i - 1] ?? offset, end: to }))
}
