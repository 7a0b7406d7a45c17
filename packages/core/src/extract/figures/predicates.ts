import { wordSet } from '../names/word-list.ts'
import { peopleEventOf } from './events.ts'
import type { Token } from './tokens.ts'

/** Verbs in the past, or nouns made of verbs, that do not end in -ed. */
const VERBS = wordSet(`
  cost costs fell rose grew lost won sold bought paid spent made built cut hit left met sent took gave drew beat worth sank shrank swept shut
  raises falls rises grows loses wins sells buys pays fine damage`)

/** Words of saying tell who gave a figure, not what it is of; others only look like verbs. */
const NO_PREDICATES = wordSet(`
  said says told added reported announced confirmed claimed warned stated noted estimated according based related supposed called named asked used
  hundred during being having including following regarding morning evening something nothing anything everything remaining starting`)

/** Where a number stands among the tokens, and of which clause they are. */
export interface Place {
  readonly from: number
  readonly to: number
  /** Whether a token tells of the number: stands in its clause, or in the one that its clause is a part of. */
  readonly isOf: (at: number) => boolean
  /** Whether people may be counted, so that what befalls people is looked for first. */
  readonly isPeople: boolean
}

/** In tokens: what stands further away tells of something else. */
const FURTHEST = 15

/**
 * The token that tells what became of what is counted: the nearest word of an event, what stands behind before what stands ahead; else
 * the nearest verb that its form tells. -1 where there is none. Takes constant time.
 */
export function predicateAround(tokens: readonly Token[], place: Place): number {
  const event = place.isPeople ? nearest(place, (at) => isEvent(tokens, at)) : -1
  return event === -1 ? nearest(place, (at) => isVerbAt(tokens, at)) : event
}

function nearest({ from, to, isOf }: Place, isWanted: (at: number) => boolean): number {
  for (let away = 0; away < FURTHEST; away += 1) {
    if (isOf(to + away) && isWanted(to + away)) return to + away
    // What stands ahead counts as half as far again.
    const ahead = from - 1 - Math.floor(away / 1.5)
    if (ahead >= 0 && isOf(ahead) && isWanted(ahead)) return ahead
  }
  return -1
}

const isEvent = (tokens: readonly Token[], at: number): boolean =>
  peopleEventOf(tokens[at]?.lower ?? '') !== null

const isVerbAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isVerb(token)
}

/** With a capital it is a name, or opens the sentence and tells little. */
const isVerb = ({ text, lower }: Token): boolean =>
  text === lower &&
  (VERBS.has(lower) ||
    (lower.length > 4 && /(?:[^e]ed|ing)$/.test(lower) && !NO_PREDICATES.has(lower)))
