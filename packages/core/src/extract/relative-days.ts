import type { Span } from '../article.ts'

const RELATIVE_DAY =
  /\b(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Oo]n) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b|\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|weekend|month|year)\b/g

/**
 * Words that name a day or a time by another day ("on Thursday", "yesterday", "last week"): without the date of the page they
 * cannot be told. Spans into the text.
 */
export function findRelativeDays(text: string): Span[] {
  return [...text.matchAll(RELATIVE_DAY)].map((match) => {
    const day = match[0].replace(/^[Oo]n /, '')
    const end = match.index + match[0].length
    return { start: end - day.length, end }
  })
}
