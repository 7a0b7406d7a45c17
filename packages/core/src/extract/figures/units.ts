import { wordSet } from '../names/word-list.ts'
import type { Token } from './tokens.ts'
import { CODES, CURRENCY_WORDS, MEASURES, SIGNS } from './unit-words.ts'

/** What a number is a number of, and the tokens that it then takes. */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'measure'
  readonly unit: string
  readonly from: number
  readonly to: number
}

/** The unit that stands before or behind a number; null where it is a plain number. */
export function unitAround(tokens: readonly Token[], from: number, to: number): Unit | null {
  return (
    moneyBefore(tokens, from, to) ?? unitBehind(tokens, from, to) ?? magnitude(tokens, from, to)
  )
}

function moneyBefore(tokens: readonly Token[], from: number, to: number): Unit | null {
  const [sign, before] = [tokens[from - 1], tokens[from - 2]]
  if (sign === undefined) return null
  if (SIGNS.has(sign.text) && tokens[from]?.isJoined) {
    const code = sign.isJoined && sign.text === '$' ? CODES.get(before?.lower ?? '') : undefined
    return code === undefined
      ? { kind: 'money', unit: sign.text, from: from - 1, to }
      : { kind: 'money', unit: code, from: from - 2, to }
  }
  const at = sign.text === '.' && before?.lower === 'rs' ? from - 2 : from - 1
  const code = tokens[at]?.lower ?? ''
  const isCode = /^[A-Z]{3}$/.test(tokens[at]?.text ?? '') || tokens[at]?.text === 'Rs'
  const unit = isCode ? CODES.get(code) : undefined
  return unit === undefined ? null : { kind: 'money', unit, from: at, to }
}

function unitBehind(tokens: readonly Token[], from: number, to: number): Unit | null {
  const next = tokens[to]
  if (next === undefined) return null
  const [second, third] = [tokens[to + 1], tokens[to + 2]]
  if (next.text === '%') return percent(tokens, from, to + 1)
  if (next.lower === 'percent' || next.lower === 'pc') return percent(tokens, from, to + 1)
  if (next.lower === 'per' && (second?.lower === 'cent' || second?.lower === 'centum'))
    return percent(tokens, from, to + 2)
  if (next.lower === 'percentage' && /^points?$/.test(second?.lower ?? ''))
    return { kind: 'percent', unit: 'point', from, to: to + 2 }
  if (SIGNS.has(next.text) && next.isJoined)
    return { kind: 'money', unit: next.text, from, to: to + 1 }
  const hyphen = next.text === '-' && next.isJoined ? 1 : 0
  const word = hyphen === 1 ? second : next
  if (word?.kind !== 'word') return null
  const end = to + hyphen + 1
  // "12 square kilometres", "US dollars"
  const isDollar = third?.lower === 'dollars' || second?.lower === 'dollars'
  if (hyphen === 0 && isDollar && /^(?:US|Australian|Canadian)$/.test(next.text))
    return { kind: 'money', unit: CODES.get(next.lower.charAt(0)) ?? '$', from, to: to + 2 }
  if (word.lower === 'square' || word.lower === 'cubic') {
    const unit = MEASURES.get(singular(tokens[end]?.lower ?? ''))
    return unit === undefined
      ? null
      : { kind: 'measure', unit: `${word.lower} ${unit}`, from, to: end + 1 }
  }
  const currency = CURRENCY_WORDS.get(singular(word.lower))
  if (currency !== undefined && isMoneyWord(tokens, from, word))
    return { kind: 'money', unit: currency, from, to: end }
  const unit = MEASURES.get(singular(word.lower))
  if (unit === undefined) return null
  const hour = SPEEDS.has(unit) ? endOfHour(tokens, end) : null
  return hour === null
    ? { kind: 'measure', unit, from, to: end }
    : { kind: 'measure', unit: SPEEDS.get(unit) ?? unit, from, to: hour }
}

const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['km', 'km/h'],
  ['mile', 'mph'],
])

/** Where "an hour", "per hour" or "/h" ends; null where there is none. */
function endOfHour(tokens: readonly Token[], at: number): number | null {
  const isPer = /^(?:a|an|per|\/)$/.test(tokens[at]?.lower ?? '')
  return isPer && /^(?:hour|h)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : null
}

/** "12 pound" and "two won the" are no money. */
const isMoneyWord = (tokens: readonly Token[], from: number, word: Token): boolean =>
  !AMBIGUOUS.has(word.lower) || tokens[from]?.kind === 'digits'
const AMBIGUOUS = wordSet('won mark marks rand')

const singular = (word: string): string => word.replace(/s$/, '')

/** "five percentage points" is another measure than "five per cent". */
function percent(tokens: readonly Token[], from: number, to: number): Unit {
  const isPoint = /^points?$/.test(tokens[to]?.lower ?? '')
  return { kind: 'percent', unit: isPoint ? 'point' : '%', from, to: isPoint ? to + 1 : to }
}

/** "magnitude 6.1", "a magnitude of 6.1", "6.1-magnitude". */
function magnitude(tokens: readonly Token[], from: number, to: number): Unit | null {
  const unit = 'magnitude'
  const at = /^(?:of|-)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  if (tokens[at]?.lower === unit) return { kind: 'measure', unit, from: at, to }
  const hyphen = tokens[to]?.text === '-' ? 1 : 0
  return tokens[to + hyphen]?.lower === unit
    ? { kind: 'measure', unit, from, to: to + hyphen + 1 }
    : null
}
