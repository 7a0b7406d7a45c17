import type { Token } from './tokens.ts'

/** A number read from tokens `from` to before `to`; `value` is null where the words give none ("dozens"). */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number | null
  /** Whether it is a fraction of something in words: "half", "two thirds". */
  readonly isShare: boolean
  /** Whether its last token was an "m" joined to digits, which may be metres or millions. */
  readonly endsInM: boolean
}

/** The numeral that begins at a token; null where none does. Takes constant time. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'digits') return inDigits(tokens, at)
  if (token.kind !== 'word') return null
  return shareAt(tokens, at) ?? vagueAt(tokens, at) ?? inWords(tokens, at)
}

const SMALL: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, i) => [word, i]),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 2)]),
)
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** Joined to digits: "4.2m", "$3bn", "20k". */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])
const VAGUE = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions'])

function inDigits(tokens: readonly Token[], at: number): Numeral {
  let value = Number((tokens[at]?.text ?? '').replaceAll(',', ''))
  let to = at + 1
  // "20 000", with a space of any kind.
  while (THREE.test(tokens[to]?.text ?? '') && isThousand(tokens, at, to)) {
    value = value * 1000 + Number(tokens[to]?.text)
    to += 1
  }
  const next = tokens[to]
  const suffix = next?.isJoined === true ? SUFFIXES.get(next.lower) : undefined
  if (suffix !== undefined)
    return { ...whole(at, to + 1, times(value, suffix)), endsInM: next?.lower === 'm' }
  return multiplied(tokens, at, to, value)
}

const THREE = /^\d{3}$/
const isThousand = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[to]?.isJoined === false &&
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') &&
  (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1

/** No rounding error of the decimals stays: 4.2 million is 4200000. */
const times = (value: number, by: number): number => Number((value * by).toPrecision(12))

const whole = (from: number, to: number, value: number | null): Numeral => ({
  from,
  to,
  value,
  isShare: false,
  endsInM: false,
})

/** A number and the words that multiply it: "two hundred thousand", "1.5 lakh crore". */
function multiplied(tokens: readonly Token[], from: number, at: number, by: number): Numeral {
  let [value, to] = [by, at]
  for (;;) {
    const step = tokens[to]?.lower === '-' && tokens[to]?.isJoined ? 1 : 0
    const multiple = MULTIPLES.get(tokens[to + step]?.lower ?? '')
    if (multiple === undefined || to - at > 4) break
    value = times(value, multiple)
    to += step + 1
  }
  return whole(from, to, value)
}

/** "seven", "twenty-one", "a dozen", "half a million", "two hundred and sixty". */
function inWords(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? ''
  if (word === 'a' || word === 'an') {
    return MULTIPLES.has(tokens[at + 1]?.lower ?? '')
      ? withRest(tokens, multiplied(tokens, at, at + 1, 1))
      : null
  }
  if (
    word === 'half' &&
    tokens[at + 1]?.lower === 'a' &&
    MULTIPLES.has(tokens[at + 2]?.lower ?? '')
  )
    return multiplied(tokens, at, at + 2, 0.5)
  const small = underHundred(tokens, at)
  return small === null ? null : withRest(tokens, multiplied(tokens, at, small.to, small.value))
}

function underHundred(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const word = tokens[at]?.lower ?? ''
  const tens = TENS.get(word)
  if (tens === undefined) {
    const value = SMALL.get(word)
    return value === undefined ? null : { value, to: at + 1 }
  }
  const hyphen = tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '‑' ? 1 : 0
  const unit = SMALL.get(tokens[at + 1 + hyphen]?.lower ?? '')
  const follows = unit !== undefined && unit > 0 && unit < 10
  return follows ? { value: tens + unit, to: at + 2 + hyphen } : { value: tens, to: at + 1 }
}

/** What goes on behind hundreds and thousands: "two hundred and sixty", "three thousand four hundred". */
function withRest(tokens: readonly Token[], numeral: Numeral): Numeral {
  const { value, to, from } = numeral
  if (value === null || value < 100 || value % 100 !== 0 || value > 1e6) return numeral
  const and = tokens[to]?.lower === 'and' ? 1 : 0
  const rest = underHundred(tokens, to + and)
  if (rest === null) return numeral
  const more = multiplied(tokens, to + and, rest.to, rest.value)
  const fits = (more.value ?? 0) < (value >= 1000 ? 1000 : 100)
  return fits ? whole(from, more.to, value + (more.value ?? 0)) : numeral
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen". */
function vagueAt(tokens: readonly Token[], at: number): Numeral | null {
  const [word, second, third] = [0, 1, 2].map((i) => tokens[at + i]?.lower ?? '')
  if ((word === 'tens' || word === 'hundreds') && second === 'of' && VAGUE.has(third ?? ''))
    return whole(at, at + 3, null)
  if (VAGUE.has(word ?? '')) return whole(at, at + 1, null)
  if (word === 'several' && MULTIPLES.has(second ?? '')) return whole(at, at + 2, null)
  if (word === 'a' && second === 'few' && MULTIPLES.has(third ?? '')) return whole(at, at + 3, null)
  return null
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
])
const OF = new Set(['of', 'the', 'its', 'their', 'his', 'her', 'all'])

/** "half the town", "a third of voters", "two-thirds of". */
function shareAt(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? ''
  if (word === 'half')
    return OF.has(tokens[at + 1]?.lower ?? '') ? { ...whole(at, at + 1, 0.5), isShare: true } : null
  const times = word === 'a' || word === 'one' ? 1 : SMALL.get(word)
  if (times === undefined || times === 0) return null
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  const part = PARTS.get(tokens[at + 1 + hyphen]?.lower ?? '')
  if (part === undefined || tokens[at + 2 + hyphen]?.lower !== 'of') return null
  return { ...whole(at, at + 2 + hyphen, times * part), isShare: true }
}
