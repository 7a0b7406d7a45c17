import type { LineRange } from './body-window.ts'
import type { Line } from './lines.ts'

/** A pull quote's length, in words; the run of words it is looked up by is as long as the shortest. */
const MIN_WORDS = 6
const MAX_WORDS = 45
/** A longer line is a page without line breaks. It also keeps a hostile page from taking quadratic time. */
const MAX_PARAGRAPH = 5_000

/**
 * The lines of the body that are pull quotes, by index: short lines whose words a longer line of the body has as well. One that
 * repeats nothing cannot be told from speech.
 */
export function findPullQuotes(
  lines: readonly Line[],
  { from, to }: LineRange,
): ReadonlySet<number> {
  const bare = lines.slice(from, to).map(({ text }) => unmarked(text))
  // Few lines are short, so few words open a line that may be repeated.
  const openers = new Set(bare.filter(isShort).map(([first]) => first))
  const longest = new Map<string, string>()
  for (const words of bare) {
    const paragraph = words.join(' ')
    if (paragraph.length > MAX_PARAGRAPH) continue
    for (let i = 0; i + MIN_WORDS <= words.length; i += 1) {
      if (!openers.has(words[i])) continue
      const run = words.slice(i, i + MIN_WORDS).join(' ')
      if ((longest.get(run)?.length ?? 0) < paragraph.length) longest.set(run, paragraph)
    }
  }
  const found = new Set<number>()
  bare.forEach((words, i) => {
    if (!isShort(words)) return
    const text = words.join(' ')
    const paragraph = longest.get(words.slice(0, MIN_WORDS).join(' '))
    if (paragraph !== undefined && paragraph.length > text.length && paragraph.includes(text))
      found.add(from + i)
  })
  return found
}

const isShort = ({ length }: readonly string[]): boolean =>
  length >= MIN_WORDS && length <= MAX_WORDS

const unmarked = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
