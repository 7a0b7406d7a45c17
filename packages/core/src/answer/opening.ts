import type { Article, Span } from '../article.ts'
import { splitSentences } from '../extract/sentences.ts'

/** A stretch of an article's opening, word for word. */
export interface OpeningPassage extends Span {
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
}

/** In UTF-16 code units: an opening of fewer takes the next paragraph along. */
const ENOUGH = 250
/** In UTF-16 code units, for all of it. */
const MOST = 1_200

/**
 * How an article opens, word for word, for where no summary can be made: its first paragraph, with the next where that is short, and of a
 * long one the sentences that fit. Subheads, lists and pull quotes are passed over. Empty where not one sentence fits.
 */
export function openingOf(article: Article): OpeningPassage[] {
  const opening: OpeningPassage[] = []
  let length = 0
  for (const [i, { start, end, kind }] of article.paragraphs.entries()) {
    if (kind !== 'paragraph' && kind !== 'entry') continue
    const whole = end - start <= MOST - length
    const to = whole ? end : start + endOfSentences(article.text.slice(start, end), MOST - length)
    if (to > start) opening.push({ start, end: to, paragraph: i + 1 })
    length += to - start
    if (!whole || length >= ENOUGH) break
  }
  return opening
}

/** Where the last sentence ends that is whole within the limit, which may cut the one it falls in; 0 where there is none. */
const endOfSentences = (paragraph: string, limit: number): number =>
  splitSentences(paragraph.slice(0, limit)).at(-2)?.end ?? 0
