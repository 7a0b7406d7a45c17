import type { Span } from '../article.ts'

const RELATIVE_DAY =
  /\b(?:(?:last|next|this|on) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:last|next|this) (?:week|weekend|month|year)\b/g

/**
 * Words that name a day or a time by another day ("on Thursday", "yesterday", "last week"): without the date of the page they
 * cannot be told. Spans into the text.
 */
export function findRelativeDays(text: string): Span[] {
  return [...text.matchAll(RELATIVE_DAY)].map((match) => {
    const day = match[0].replace(/^on /, '')
    const end = match.index + match[0].length
    return { start: end - day.length, end }
  })
}
