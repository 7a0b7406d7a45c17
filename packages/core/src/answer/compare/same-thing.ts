import { stem } from '../../search/stem.ts'
import { areApart, areOfOneScope, meet } from './figure-scope.ts'
import { areEqual, mayBeOne } from './figure-values.ts'
import type { ToldThing } from './told-things.ts'

/** How much words tell, by their stems: those in many clauses of a story tell little, nouns that are measured much. */
export type Weights = (term: string) => number

/**
 * How sure it is that two figures count one thing, from 0 (not, or in doubt) to 1. Where their numbers differ much more has to speak for it than
 * where they are the same: a difference that is none is worse than one that is missed. Our own rules; the thresholds were chosen on
 * the story families beside the tests.
 */
export function likeness(a: ToldThing, b: ToldThing, weight: Weights): number {
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit) return 0
  if (a.event !== b.event) return 0
  const equal = areEqual(a.figure, b.figure)
  if (!equal && !areOfOneScope(a.scope, b.scope)) return 0
  if (a.event !== null) return likenessOfPeople(a, b, weight)
  if (a.head !== b.head) return 0
  if (a.figure.unit === 'magnitude') return 1
  if (!equal && a.figure.isPart !== b.figure.isPart) return 0
  if (equal || mayBeOne(a.figure, b.figure)) return likenessOfEqual(a, b, weight)
  return likenessOfDifferent(a, b, weight)
}

/** People whom the same thing befell: of one group, or of none that is told. */
function likenessOfPeople(a: ToldThing, b: ToldThing, weight: Weights): number {
  const equal = areEqual(a.figure, b.figure)
  if (equal && !isTelling(a) && areApart(a.scope, b.scope)) return 0
  if (a.figure.isPart !== b.figure.isPart)
    return equal && meet(a.scope.named, b.scope.named) ? 0.6 : 0
  if (a.head === b.head && (a.head !== '' || !a.figure.isPart))
    return equal || areOfOneEvent(a, b, weight) ? 1 : 0
  return equal && (a.head === '' || b.head === '') ? 0.6 : 0
}

/** In paragraphs: what stands further down may be of another event, told as background. */
const LEAD = 4
/** Weight of the words that two statements have in common where one of them stands further down. */
const OF_ONE_EVENT = 2

function areOfOneEvent(a: ToldThing, b: ToldThing, weight: Weights): boolean {
  const leads = [a, b].every(({ figure }) => (figure.paragraph ?? 0) <= LEAD)
  return leads || inCommon(a.terms.statement, b.terms.statement, weight).shared >= OF_ONE_EVENT
}

/** One number, or what may be one: a word that both have is enough, and none where the number itself is hardly chance. */
function likenessOfEqual(a: ToldThing, b: ToldThing, weight: Weights): number {
  const { shared, share } = inCommon(a.terms.clause, b.terms.clause, weight)
  const isOne = areEqual(a.figure, b.figure) && isTelling(a)
  return isOne || (shared >= 0.5 && share >= LEAST_SHARE) ? 0.5 + share / 2 : 0
}

const LEAST_SHARE = 0.3

/** A number that two texts hardly have by chance. */
const isTelling = ({ figure, head, event }: ToldThing): boolean =>
  (figure.value ?? 0) >= 20 &&
  (head !== '' || event !== null || figure.unit !== null) &&
  figure.kind !== 'percent'

/** What two different numbers have to have in common: weight and share of the words right beside them, and weight with those of the statement. */
const DIFFERENT = { near: 1, share: 0.4, all: 1.5 }

function likenessOfDifferent(a: ToldThing, b: ToldThing, weight: Weights): number {
  const near = inCommon(a.terms.near, b.terms.near, weight)
  if (near.shared < DIFFERENT.near || near.share < DIFFERENT.share) return 0
  if (areNarrowed(a, b) || a.scope.trend !== b.scope.trend) return 0
  const clause = inCommon(a.terms.clause, b.terms.clause, weight)
  const statement = inCommon(a.terms.statement, b.terms.statement, weight)
  const all = clause.shared + (statement.shared - clause.shared) / 2 + (haveOneVerb(a, b) ? 0.5 : 0)
  return all >= DIFFERENT.all ? near.share : 0
}

/** Whether the same was done to what is counted. */
function haveOneVerb({ figure: a }: ToldThing, { figure: b }: ToldThing): boolean {
  const [one, other] = [a.predicate?.text, b.predicate?.text]
  return (
    one !== undefined &&
    other !== undefined &&
    stem(one.toLowerCase()) === stem(other.toLowerCase())
  )
}

/** Whether names beside one figure tell of which body it is, and none of them is said with the other, nor heads that story. */
function areNarrowed(a: ToldThing, b: ToldThing): boolean {
  const foreign = (one: ToldThing, other: ToldThing): boolean =>
    one.terms.names.size > 0 &&
    ![...one.terms.names].some((name) => other.terms.clause.has(name) || other.lead.has(name))
  const shared = [...a.terms.names].some((name) => b.terms.clause.has(name))
  const bothNamed = a.terms.names.size > 0 && b.terms.names.size > 0
  return !shared && (bothNamed || foreign(a, b) || foreign(b, a))
}

/** The weight of the terms that two sets share, and what part it is of the lighter set's. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights) {
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + weight(term), 0)
  const shared = sum([...a].filter((term) => b.has(term)))
  const least = Math.min(sum(a), sum(b))
  return { shared, share: least === 0 ? 0 : shared / least }
}
