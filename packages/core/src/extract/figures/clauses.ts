import { wordSet } from '../names/word-list.ts'
import { peopleEventOf } from './events.ts'
import type { Token } from './tokens.ts'

/** Words that begin a clause of their own. */
const OPENERS = wordSet(
  'but while whereas when after before because if although though who which that whom since until where said says',
)
/** Words that set a part of what is counted off. */
const PART_OPENERS = wordSet('including among')

/** For each token the number of the clause that it stands in, and which clauses tell of a part of the one before. */
export interface Clauses {
  readonly of: readonly number[]
  readonly within: ReadonlyMap<number, number>
}

/**
 * Takes a statement apart so that what is said of one number is not taken for what is said of another. "12 people, including three
 * children, were killed" is one clause around another.
 */
export function clausesOf(tokens: readonly Token[], numbers: ReadonlySet<number>): Clauses {
  const of: number[] = []
  const within = new Map<number, number>()
  let [current, last] = [0, 0]
  let outer: number | null = null
  tokens.forEach((token, at) => {
    const isComma = token.text === ','
    const next = tokens[at + 1]?.lower ?? ''
    if (outer !== null && isComma && !PART_OPENERS.has(next)) {
      current = outer
      outer = null
    } else if (PART_OPENERS.has(token.lower)) {
      last += 1
      outer ??= current
      within.set(last, outer)
      current = last
    } else if (begins(tokens, at, numbers)) {
      last += 1
      current = last
      outer = null
    }
    of.push(current)
  })
  return { of, within }
}

function begins(tokens: readonly Token[], at: number, numbers: ReadonlySet<number>): boolean {
  const token = tokens[at]
  if (token === undefined || at === 0) return false
  if (/^[;:—–()]$/.test(token.text)) return !isBetweenDigits(tokens, at)
  if (OPENERS.has(token.lower)) return true
  if (token.lower === 'as' || token.lower === 'against') return tokens[at - 1]?.text === ','
  // "more than that of 2019", not "more than 12".
  if (token.lower === 'than') return !numbersSoon(at + 1, numbers)
  if (token.lower !== 'and') return false
  // "12 were killed and 30 injured", "killed 12 and injured 30"
  const next = tokens[at + 1]?.lower ?? ''
  if (peopleEventOf(next) !== null && numbersSoon(at + 2, numbers)) return true
  return /ing$|ed$/.test(next) || (numbersSoon(at + 1, numbers) && !numbers.has(at - 1))
}

const isBetweenDigits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits'

const numbersSoon = (from: number, numbers: ReadonlySet<number>): boolean =>
  [0, 1, 2, 3].some((ahead) => numbers.has(from + ahead))
