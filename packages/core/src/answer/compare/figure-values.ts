import type { Figure } from '../../extract/figures/figure.ts'

/** Whether two figures give the same number; not as the words bound it. */
export const areEqual = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.upTo === b.upTo && (a.value !== null || vagueBase(a) === vagueBase(b))

/** Whether one of two numbers may be the other rounded, or in vaguer words. Equal numbers are. */
export function mayBeOne(a: Figure, b: Figure): boolean {
  if (areEqual(a, b)) return true
  if (a.value === null || b.value === null) return vagueFits(a, b)
  if (a.kind === 'score' || b.kind === 'score') return false
  if (a.upTo !== null || b.upTo !== null) return overlap(a, b)
  return isRounded(a, b) || isRounded(b, a)
}

/** From which number on a word without one is used. */
const BASES: readonly (readonly [RegExp, number])[] = [
  [/\btens of thousands/i, 20_000],
  [/\bhundreds of thousands/i, 200_000],
  [/\bbillions?/i, 2e9],
  [/\bmillions?/i, 2e6],
  [/\bthousands?/i, 2_000],
  [/\bhundreds?/i, 200],
  [/\bscores/i, 40],
  [/\bdozens?/i, 24],
]
const vagueBase = ({ text }: Figure): number =>
  BASES.find(([pattern]) => pattern.test(text))?.[1] ?? 0

/** "dozens" may be 36, and hardly 3 or 4,000. */
function vagueFits(a: Figure, b: Figure): boolean {
  const [low, high] = [valueOrBase(a), valueOrBase(b)].sort((x, y) => x - y)
  return low !== undefined && high !== undefined && high <= 10 * low
}

const valueOrBase = (figure: Figure): number => figure.value ?? vagueBase(figure)

function overlap(a: Figure, b: Figure): boolean {
  const [aTo, bTo] = [a.upTo ?? a.value ?? 0, b.upTo ?? b.value ?? 0]
  return (a.value ?? 0) <= bTo && (b.value ?? 0) <= aTo
}

/** How far a hedged number may lie from the one that it stands for. */
const HEDGED = 0.05
/** From which number on more than decimals is rounded off without saying so. */
const ROUNDED_FROM = 1_000

function isRounded(round: Figure, exact: Figure): boolean {
  const [a, b] = [round.value ?? 0, exact.value ?? 0]
  const isHedged = round.bound === 'about' || round.bound === (a < b ? 'more than' : 'less than')
  if (isHedged && Math.abs(a - b) <= HEDGED * Math.max(a, b)) return true
  if (a < ROUNDED_FROM) return Number.isInteger(a) && !Number.isInteger(b) && Math.round(b) === a
  const digits = significant(a)
  return digits < significant(b) && Number(b.toPrecision(digits)) === a
}

/** How many digits a number has without the zeros at its end. */
const significant = (value: number): number =>
  Math.min(
    15,
    Math.max(
      1,
      String(value)
        .replace('.', '')
        .replace(/^0+|0+$/g, '').length,
    ),
  )
