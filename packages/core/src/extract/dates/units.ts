import type { DatePrecision } from '../../article.ts'
import type { Anchor, Meaning } from './meaning.ts'
import { alone, GAP } from './words.ts'

/** A pattern of whole words in any case, in which a space is a gap. */
export const phrase = (pattern: string): RegExp => alone(pattern.replaceAll(' ', GAP), 'giu')

/** A value has no weeks and decades; the next coarser precision that it has says no more than the words do. */
const PRECISIONS: Readonly<Record<string, DatePrecision>> = {
  week: 'month',
  weekend: 'month',
  fortnight: 'month',
  month: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
  centuries: 'year',
}

/** So many days, months or years from another date; parts of a day are that day, and a week or a decade has no value. */
export function unitsFrom(unit: string, by: number, from: Anchor): Meaning {
  const word = unit.toLowerCase()
  const precision = PRECISIONS[word] ?? 'day'
  const shifts = word === 'month' || word === 'year' || precision === 'day'
  if (!shifts || precision === 'minute') return { kind: 'untold', precision }
  return { kind: 'shift', unit: precision, by, from }
}

/** A number of units that the words leave open. */
export const untoldUnits = (unit: string): Meaning => ({
  kind: 'untold',
  precision: PRECISIONS[unit.toLowerCase()] ?? 'day',
})
