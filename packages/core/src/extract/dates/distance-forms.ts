import { type Form, formsOf, type Meaning } from './meaning.ts'
import { phrase, unitsFrom, untoldUnits } from './units.ts'
import { NUMBER, readNumber, VAGUE_NUMBER } from './words.ts'

/** Ends of a clause: "two days before" counts from what was told, "two days before the vote" from the vote. */
const STANDS_ALONE = /^(?:[.,;:!?)”"\]—–]|\s*$|\s(?:and|but|when|in|on|at|by|that)\s)/
const OF_EVENT = /^\s(?:the|a|an|his|her|its|their)\s/
const PART_OF_DAY = 'morning|afternoon|evening|night'

/** "two weeks ago" counts from publication; "three days later", "the day before" and "that year" from the date told before. */
export const distanceForms: readonly Form[] = [
  ...formsOf(
    readDistance,
    phrase(
      `(?<count>${NUMBER}|${VAGUE_NUMBER})(?<half> and a half)?(?: |-)(?<unit>day|week|fortnight|month|year|decade|centur(?:y|ies))s? (?<way>ago|from now|earlier|later|afterwards?|hence|before|after|prior)`,
    ),
  ),
  ...formsOf(
    readNeighbour,
    phrase(
      `(?<way>the (?:previous|following|same)|that(?: same| very)) (?<unit>day|month|year|${PART_OF_DAY})(?! of\\b)`,
    ),
    phrase('(?<way>that) (?<unit>day|month|year)(?! of\\b)'),
    // "they said that night crews would come"
    phrase(
      `(?<way>that) (?<unit>${PART_OF_DAY})(?=[.,;:!?)”"’]|\\s*$| (?:and|but|in|on|at|by|when|to|with|from|for|after|before|she|he|it|they|the|was|were|had|could|would|will)\\b)`,
    ),
    // "over the next year" is no date but a length of time.
    phrase(
      `(?<!\\b(?:in|within|over|for|during|throughout|through|of) )(?<way>the next) (?<unit>day|month|year|${PART_OF_DAY})(?! of\\b)`,
    ),
    phrase('(?:earlier|later) in the (?<unit>day)'),
    // "5 in the morning"
    phrase('(?<!\\d )in the (?<unit>morning|afternoon|evening)'),
  ),
  ...formsOf(readDayBefore, phrase('the (?<unit>day|month|year|night) (?<way>before|after)')),
]

function readDistance(match: RegExpExecArray, text: string): Meaning | null {
  const { count = '', unit = '', way = '', half } = match.groups ?? {}
  const word = way.toLowerCase()
  if (/^(?:before|after|prior)$/.test(word)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 10)
    if (OF_EVENT.test(after)) return untoldUnits(unit)
    if (!STANDS_ALONE.test(after)) return null
  }
  const number = readNumber(count)
  if (number === null || half !== undefined) return untoldUnits(unit)
  const by = /^(?:ago|earlier|before|prior)$/.test(word) ? -number : number
  return unitsFrom(unit, by, word === 'ago' || word.startsWith('from') ? 'publication' : 'told')
}

function readNeighbour({ groups }: RegExpExecArray): Meaning {
  const { way = '', unit = '' } = groups ?? {}
  const by = /previous|before/i.test(way) ? -1 : /following|next|after/i.test(way) ? 1 : 0
  return unitsFrom(unit, by, 'told')
}

function readDayBefore(match: RegExpExecArray, text: string): Meaning | null {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 10)
  return STANDS_ALONE.test(after) ? readNeighbour(match) : null
}
