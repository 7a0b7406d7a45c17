import type { Span } from '../article.ts'
import type { Line } from './lines.ts'

const NOTICE =
  /^[([*]*(?:(?:corrections?|clarification|amendment|editor[’']?s? note|note to readers|updated?|retraction)(?:,? [^:.]{1,30})?:|this (?:is a|story is|article is) (?:a )?(?:developing|breaking|being updated)|this (?:article|story|report|piece|headline)(?: and its headline)? (?:was|has been|have been|originally) (?:amended|updated|corrected|changed|edited|modified|clarified)|an earlier version of this)/iu

/** Whether a line is the outlet's note about the article: a correction, an editor's note, "a developing story". */
export const isNotice = (text: string): boolean => NOTICE.test(text)

const TAGS = /^(?:tags?|topics?|filed under|keywords|more on these topics|related topics)\s*:\s*/iu

/** The tags of a line such as "Tags: harbour, pay", with their places, or null. */
export function readTagLine(line: Line): Span[] | null {
  const label = TAGS.exec(line.text)?.[0]
  if (label === undefined || line.text.length > 400 || /[.!?]$/.test(line.text)) return null
  return [...line.text.slice(label.length).matchAll(/[^,;|•·#]+/g)].flatMap(
    ({ 0: part, index }) => {
      const tag = part.trim()
      if (tag === '') return []
      const start = line.start + label.length + index + part.indexOf(tag)
      return [{ start, end: start + tag.length }]
    },
  )
}
