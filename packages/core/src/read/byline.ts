import type { Span } from '../article.ts'
import { endsInWord } from './line-shape.ts'
import type { Line } from './lines.ts'

const OPENING =
  /^(?:(?:written|words|story|reported|report|text|posted|from) )?by[:\s]+|^(?:interview|words|text|report|story):\s+|^von\s+(?=\p{Lu})/iu
const NAME_PART = String.raw`(?:\p{Lu}[\p{L}'’.-]*|d[eu]|del|della|der|den|van|von|bin|bint|al|el|la|le|di|da|dos|ter|ten|y)`
const NAME = new RegExp(String.raw`^\p{Lu}[\p{L}'’.-]*(?:[ \u00A0]${NAME_PART}){1,4}$`, 'u')
/** Words that are capitalised in a byline and are nobody's name. */
const NO_NAME =
  /\b(?:staff|reporters?|correspondents?|editors?|desk|agenc(?:y|ies)|news|newsroom|writers?|team|press|media|service|wire|times|post|tribune|guardian|minutes?|hours?|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|comments?|share|photos?|pictures?|update[ds]?|published|read|more)\b/iu
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|columnist|critic|analyst|bureau chief|desk|contributor|staff|producer|author)\b/iu

/** A byline is no longer than this. The bound on its length also keeps a run of spaces from taking quadratic time. */
const MAX_WORDS = 24
const MAX_LENGTH = 300

/** Names with their places, from a line that signs the article. */
export interface BylineName extends Span {
  readonly name: string
}

/**
 * The names of a line such as "By Mara Olsen and Tomas Iriat, with reporting by Jo Reed" or "Mara Olsen, Political Editor", as
 * printed, without "By" and without roles. Empty where the line signs nothing: a name alone is no byline, as pages are full
 * of names.
 */
export function readByline(line: Line): BylineName[] {
  const { text, words, prose } = line
  if (words > MAX_WORDS || text.length > MAX_LENGTH || prose || endsInWord(text)) return []
  const opening = OPENING.exec(text)?.[0] ?? /^With (?=\p{Lu})/u.exec(text)?.[0]
  if (opening !== undefined) return namesIn(line, opening.length)
  // "Mara Olsen, Political Editor", "Mara Olsen | Staff Writer": a name, a mark, a role and nothing else.
  const signed = /^([^,|–—(]{5,50})[,|–—(]/u.exec(text)?.[1]
  if (signed === undefined || words > 9 || /[.!?:]$/u.test(text)) return []
  return ROLE.test(text.slice(signed.length)) ? namesIn(line, 0) : []
}

/** Whether a line opens as a byline does, whoever it names: "By Courier staff" signs for nobody. */
export const opensByline = ({ text, words }: Line): boolean =>
  words <= MAX_WORDS &&
  text.length <= MAX_LENGTH &&
  /^[Bb][Yy][:\s]+\p{Lu}/u.test(text) &&
  !endsInWord(text)

/** A line of one or two names and nothing else; taken for a byline only right under a headline. */
export function readBareNames(line: Line): BylineName[] {
  if (line.words > 9 || line.text.length > MAX_LENGTH) return []
  const names = namesIn(line, 0)
  const named = names.reduce((sum, { start, end }) => sum + end - start, 0)
  const rest = line.text.length - named
  return rest <= 5 || /(?: in | at the )\p{Lu}[\p{L} ]*$/u.test(line.text) ? names : []
}

const JOINED =
  /^\s*(?:and\s+|(?:with|and)?\s*(?:additional\s+)?(?:reporting|contributions?|reports?)\s+(?:by|from)\s+)/iu
const SEPARATOR =
  /,\s*|;\s*|\s+and\s+|\s+&\s+|\s*[|•·/–—]\s*|\s+with\s+(?:additional\s+)?(?:reporting|contributions?|reports?)\s+(?:by|from)\s+|\s+in\s+|\s+at\s+|\s+for\s+|\s*\(|\)\s*/giu

function namesIn(line: Line, from: number): BylineName[] {
  const names: BylineName[] = []
  let start = from
  const rest = line.text.slice(from)
  const cuts = [...rest.matchAll(SEPARATOR), null]
  let place = false
  for (const cut of cuts) {
    const end = cut === null ? line.text.length : from + cut.index
    // A comma may stand before "and" or "with reporting by".
    const name = line.text.slice(start, end).replace(JOINED, '').trim()
    if (!place && NAME.test(name) && !NO_NAME.test(name)) {
      const lead = line.text.indexOf(name, start)
      names.push({ name, start: line.start + lead, end: line.start + lead + name.length })
    }
    place = cut !== null && /^\s+(?:in|at|for)\s+$/iu.test(cut[0])
    start = cut === null ? end : end + cut[0].length
  }
  return names
}
