import { boundAround } from './bounds.ts'
import type { Figure } from './figure.ts'
import { countedAt } from './nouns.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import type { Token } from './tokens.ts'
import { type Unit, unitAround } from './units.ts'

/** A number with its bound and its unit, from token `from` to before `to`; the numeral itself begins at `first`. */
export interface Quantity extends Pick<Figure, 'kind' | 'value' | 'upTo' | 'bound' | 'unit'> {
  readonly from: number
  readonly to: number
  readonly first: number
  /** Where the numeral ends, before the unit. */
  readonly numberEnd: number
}

/** The quantity whose numeral begins at a token; null where none does. Takes constant time. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const numeral = numeralAt(tokens, at)
  if (numeral === null) return null
  if (numeral.isShare) return bounded(tokens, numeral, { kind: 'share', upTo: null, unit: null })
  return scoreAt(tokens, numeral) ?? rangeAt(tokens, numeral) ?? measured(tokens, numeral, null)
}

/** A result: "2-1", "7–2"; two numbers that go up and have a noun behind them are a range. */
function scoreAt(tokens: readonly Token[], numeral: Numeral): Quantity | null {
  const { from, to, value } = numeral
  const [dash, second] = [tokens[to], tokens[to + 1]]
  if (value === null || dash?.isJoined !== true || !DASH.test(dash.text)) return null
  if (tokens[from]?.kind !== 'digits' || !SHORT.test(tokens[from].text)) return null
  if (second?.isJoined !== true || !SHORT.test(second.text)) return null
  const upTo = Number(second.text)
  const after = tokens[to + 2]
  if (after?.isJoined === true && /^[-–.\p{L}%]/u.test(after.text) && after.text !== '.')
    return null
  if (value < upTo && (unitAround(tokens, from, to + 2) ?? countedAt(tokens, to + 2, 2)) !== null)
    return null
  return {
    kind: 'score',
    value,
    upTo,
    bound: null,
    unit: null,
    from,
    to: to + 2,
    first: from,
    numberEnd: to + 2,
  }
}

const DASH = /^[-–‑]$/
const SHORT = /^\d{1,3}$/
const SIGN = /^\p{Sc}$/u
const TO = /^(?:to|and|or)$/

/** "12 to 15", "between 12 and 15", "12–15", "$4m to $5m". */
function rangeAt(tokens: readonly Token[], lower: Numeral): Quantity | null {
  const link = tokens[lower.to]
  if (link === undefined || lower.value === null) return null
  const signBefore = SIGN.test(tokens[lower.from - 1]?.text ?? '') ? 1 : 0
  const before = tokens[lower.from - 1 - signBefore]?.lower
  const isBetween = before === 'between'
  const isLinked = DASH.test(link.text) || (link.lower === 'and' ? isBetween : TO.test(link.lower))
  if (!isLinked || before === 'from') return null
  const sign = SIGN.test(tokens[lower.to + 1]?.text ?? '') ? 1 : 0
  const upper = numeralAt(tokens, lower.to + 1 + sign)
  if (upper === null || upper.value === null || upper.isShare || upper.value <= lower.value)
    return null
  // "2 to 3 million": both are millions.
  const scale =
    upper.to - upper.from > 1 && lower.to - lower.from === 1 ? scaleOf(tokens, upper) : 1
  const value = lower.value * scale < upper.value ? lower.value * scale : lower.value
  const whole = { ...upper, from: lower.from, value }
  return measured(tokens, whole, upper.value)
}

/** By how much the words behind digits multiply them. */
const scaleOf = (tokens: readonly Token[], { from, value }: Numeral): number =>
  tokens[from]?.kind === 'digits' ? (value ?? 0) / Number(tokens[from].text.replaceAll(',', '')) : 1

function measured(
  tokens: readonly Token[],
  numeral: Numeral,
  upTo: number | null,
): Quantity | null {
  const unit = unitAround(tokens, numeral.from, numeral.to)
  if (unit === null && numeral.endsInM && countedAt(tokens, numeral.to, 2) === null) {
    const metres = { kind: 'measure', unit: 'm', from: numeral.from, to: numeral.to } as const
    return bounded(
      tokens,
      inMetres(numeral),
      { ...metres, upTo: upTo === null ? null : upTo / 1e6 },
      metres,
    )
  }
  const kind = unit?.kind ?? 'count'
  return bounded(tokens, numeral, { kind, upTo, unit: unit?.unit ?? null }, unit)
}

const inMetres = (numeral: Numeral): Numeral => ({ ...numeral, value: (numeral.value ?? 0) / 1e6 })

function bounded(
  tokens: readonly Token[],
  { from, to, value }: Numeral,
  told: Pick<Quantity, 'kind' | 'upTo' | 'unit'>,
  unit: Pick<Unit, 'from' | 'to'> | null = null,
): Quantity {
  const around = boundAround(tokens, unit?.from ?? from, unit?.to ?? to)
  const { kind, upTo, unit: name } = told
  return { kind, value, upTo, unit: name, ...around, first: from, numberEnd: to }
}
