import { wordSet } from '../names/word-list.ts'
import { peopleEventOf } from './events.ts'
import type { Token } from './tokens.ts'

/** Words after which a number is a name: "room 12", "flight 417". */
const LABELS = wordSet(`
  page room flight route no nos number article section chapter phase level stage platform gate pier highway road channel unit size season episode part
  category grade class line bus tram train lot count zone ward district act rule clause amendment proposition apollo version volume paragraph figure
  exit junction motorway interstate square mile block apartment apt flat floor box tel telephone phone fax ext extension day week year round game`)
const STREETS = wordSet(
  'street st road rd lane avenue ave drive close square terrace way boulevard blvd quay row crescent court place',
)
const CAPITAL = /^\p{Lu}/u

/**
 * Whether a number names or places something and counts nothing: an ordinal, an age, a label ("room 12", "Boeing 737"), a house number, a
 * telephone number, a time, a year. Dates are found elsewhere.
 */
export function isNoFigure(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]]
  if (before !== undefined && isStuckTo(tokens, from)) return true
  if (next !== undefined && isStuckBehind(tokens, to)) return true
  if (isAge(tokens, from, to)) return true
  if (tokens[from]?.kind !== 'digits') return false
  if (before !== undefined && LABELS.has(before.lower) && !isQuantityOf(tokens, from)) return true
  if (before?.text === '#' || before?.text === '№' || before?.text === '@') return true
  return isHouseNumber(tokens, to)
}

/** A "day" that is counted, "day 12" is not; but "per day 12 people" is. */
const isQuantityOf = (tokens: readonly Token[], from: number): boolean =>
  /^(?:per|a|each|every|that|this|last|next|one)$/.test(tokens[from - 2]?.lower ?? '')

/** "BA117", "Covid-19", "555-0142", "+44", "10:30", "2.5.1": joined to what stands before it. */
function isStuckTo(tokens: readonly Token[], from: number): boolean {
  const [one, two] = [tokens[from], tokens[from - 1]]
  if (one?.isJoined !== true || two === undefined) return false
  if (two.kind === 'word') return one.kind === 'digits' && two.lower !== 'rs'
  if (/^[+:/.,_=]$/.test(two.text))
    return two.text === '+' || (two.isJoined && tokens[from - 2]?.kind === 'digits')
  if (!/^[-‑]$/.test(two.text) || !two.isJoined) return false
  return tokens[from - 2]?.kind === 'word' && tokens[from - 2]?.lower !== 'magnitude'
}

/** "1st", "10am", "555-0142", "10:30", "1990s": joined to what goes on behind it. */
function isStuckBehind(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next?.kind === 'word' && /^(?:st|nd|rd|th|am|pm|s|gmt|h)$/.test(next.lower))
    return next.isJoined || /^[ap]m$/.test(next.lower)
  if (next?.kind === 'word' && next.isJoined && tokens[to - 1]?.kind === 'digits')
    return !/^(?:km|mm|cm|kg|g|ft|in|mph|kph|mw|gw|kw|tb|gb|mb|l|c|f|pc|x|ha|pts)$/.test(next.lower)
  return (
    next?.isJoined === true &&
    /^[:/]$/.test(next.text) &&
    tokens[to + 1]?.kind === 'digits' &&
    tokens[to + 1]?.isJoined === true
  )
}

/** "Mara Olsen, 47, said", "(47)", "aged 47", "47-year-old", "47 years old". */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  const mark = (at: number): string => tokens[at]?.text ?? ''
  if (/^(?:aged?|turned|turns)$/.test(lower(from - 1))) return true
  const hyphen = mark(to) === '-' || mark(to) === '‑' ? 1 : 0
  if (/^(?:years?|months?|weeks?)$/.test(lower(to + hyphen))) {
    const behind = to + hyphen + 1
    const skip = mark(behind) === '-' || mark(behind) === '‑' ? 1 : 0
    if (/^olds?(?:'s)?$/.test(lower(behind + skip))) return true
    if (lower(behind) === 'of' && lower(behind + 1) === 'age') return true
  }
  const isSet = /^[,(]$/.test(mark(from - 1)) && /^[,).;]$/.test(mark(to))
  return isSet && to - from === 1 && isAgeBehind(tokens, from - 2)
}

/** A name, or somebody: "Mara Olsen, 47,", "the driver, 47,". */
const isAgeBehind = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'word'

function isHouseNumber(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 3; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !CAPITAL.test(token.text)) return false
    if (at > to && STREETS.has(token.lower)) return true
  }
  return false
}

/** Whether a number behind a name is part of it ("Boeing 737", "Channel 4"), where it counts nothing. */
export function isNamePart(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before?.kind === 'word' && CAPITAL.test(before.text) && peopleEventOf(before.lower) === null
  )
}
