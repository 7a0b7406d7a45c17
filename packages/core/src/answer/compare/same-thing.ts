import { areOfOneScope } from './figure-scope.ts'
import { areEqual } from './figure-values.ts'
import type { ToldThing } from './told-things.ts'

/** How much words tell, by their stems: those in many clauses of a story tell little. */
export type Weights = (term: string) => number

/**
 * How sure it is that two figures count one thing, from 0 (not, or in doubt) to 1. Where their numbers differ much more has to speak for it than
 * where they are the same: a difference that is none is worse than one that is missed. Our own rules; the thresholds were chosen on
 * the story families beside the tests.
 */
export function likeness(a: ToldThing, b: ToldThing, weight: Weights): number {
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit) return 0
  if (a.event !== b.event || a.figure.isPart !== b.figure.isPart) return 0
  const equal = areEqual(a.figure, b.figure)
  if (!equal && !areOfOneScope(a.scope, b.scope)) return 0
  if (a.event !== null) return likenessOfPeople(a, b, equal)
  if (a.head !== b.head) return 0
  return likenessOfWords(a, b, { equal, weight })
}

/** People whom the same thing befell: of one group, or of none that is told. */
function likenessOfPeople(a: ToldThing, b: ToldThing, equal: boolean): number {
  if (a.head === b.head && (a.head !== '' || !a.figure.isPart)) return 1
  if (!equal) return 0
  return a.head === '' || b.head === '' ? 0.6 : 0
}

/** Least weight and share of the words that two clauses have to have in common where their numbers differ. */
const DIFFERENT = { weight: 1.5, share: 0.5 }

function likenessOfWords(
  a: ToldThing,
  b: ToldThing,
  { equal, weight }: { readonly equal: boolean; readonly weight: Weights },
): number {
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + weight(term), 0)
  const shared = sum([...a.terms].filter((term) => b.terms.has(term)))
  const least = Math.min(sum(a.terms), sum(b.terms))
  const share = least === 0 ? 0 : shared / least
  if (equal) return shared >= 0.5 || isTelling(a) ? 0.5 + share / 2 : 0
  return shared >= DIFFERENT.weight && share >= DIFFERENT.share ? share : 0
}

/** A number that two texts hardly have by chance. */
const isTelling = ({ figure, head }: ToldThing): boolean =>
  (figure.value ?? 0) >= 20 && (head !== '' || figure.unit !== null) && figure.kind !== 'percent'
