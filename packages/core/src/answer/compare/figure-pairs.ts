import { bareNumbers } from './bare-numbers.ts'
import type { Compared } from './compared-article.ts'
import { areEqual } from './figure-values.ts'
import { likeness, type Weights } from './same-thing.ts'
import type { ToldThing } from './told-things.ts'

/** Two figures of different articles that count one thing. */
export interface FigurePair {
  readonly one: ToldThing
  readonly other: ToldThing
  /** How sure it is, above 0 to 1. */
  readonly sure: number
  readonly equal: boolean
}

/** Figures of one article that could be of one thing; what has more of them is a table. */
const MOST_ALIKE = 12

/** The pairs of figures that count one thing, equal numbers first, then the surest. Different numbers of which that is in doubt are none. */
export function figurePairs(things: readonly ToldThing[]): readonly FigurePair[] {
  const weight = weightsIn(things)
  const pairs = [...alike(things)].flatMap((group) => pairsIn(group, weight))
  const isInDoubt = doubtsAbout(pairs, [...new Set(things.map(({ compared }) => compared))])
  return pairs
    .filter((pair) => pair.equal || !isInDoubt(pair))
    .sort((a, b) => Number(b.equal) - Number(a.equal) || b.sure - a.sure)
}

/** Figures of one kind, unit and noun, or of one event that befell people. */
function alike(things: readonly ToldThing[]): Iterable<readonly ToldThing[]> {
  const groups = new Map<string, ToldThing[]>()
  for (const thing of things) {
    const { figure, event, head } = thing
    const key = [figure.kind, figure.unit, event ?? `of ${head}`].join(' ')
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const own = group.filter(({ compared }) => compared === thing.compared)
    if (own.length < MOST_ALIKE) group.push(thing)
  }
  return groups.values()
}

function pairsIn(group: readonly ToldThing[], weight: Weights): FigurePair[] {
  return group.flatMap((one, at) =>
    group.slice(at + 1).flatMap((other): FigurePair[] => {
      const sure = one.compared === other.compared ? 0 : likeness(one, other, weight)
      return sure === 0 ? [] : [{ one, other, sure, equal: areEqual(one.figure, other.figure) }]
    }),
  )
}

/** Words in many clauses tell little of one. */
function weightsIn(things: readonly ToldThing[]): Weights {
  const having = new Map<string, number>()
  for (const { terms } of things)
    for (const term of terms.clause) having.set(term, (having.get(term) ?? 0) + 1)
  const many = Math.max(4, things.length / 3)
  const isCommon = (term: string): boolean => (having.get(term) ?? 0) > many
  return (term) => (MEASURED.has(term) ? 1.5 : isCommon(term) ? 0.5 : BODIES.has(term) ? 0.6 : 1)
}

/** Stems of nouns that are measured: a number beside one is of that. */
const MEASURED: ReadonlySet<string> = new Set(
  `damag cost loss toll fine price bill depth height length speed crowd turnout profit revenu sale budget deficit debt offer bid reward ransom
 lose salari wage rent tax rate margin majority weight width capac popul unemploy inflat turnov incom dividend grant`.split(
    /\s+/,
  ),
)

/** Stems of words that stand for a body named before. */
const BODIES: ReadonlySet<string> = new Set(
  'compani firm bank club council govern ministri group union state'.split(' '),
)

/** How much surer a pair has to be than another one of the same figure. */
const CLEARLY = 0.15

/**
 * Tells whether a pair of different numbers is in doubt: an article has the other's number too, or has a second one that is about as likely meant.
 */
function doubtsAbout(pairs: readonly FigurePair[], articles: readonly Compared[]) {
  const bare = new Map(articles.map((compared) => [compared, bareNumbers(compared)]))
  const byFigure = new Map<ToldThing, FigurePair[]>()
  for (const pair of pairs)
    for (const thing of [pair.one, pair.other]) {
      const known = byFigure.get(thing)
      if (known === undefined) byFigure.set(thing, [pair])
      else known.push(pair)
    }
  const isDoubted = (thing: ToldThing, meant: ToldThing, sure: number): boolean => {
    const { value } = thing.figure
    if (value !== null && bare.get(meant.compared)?.has(value) === true) return true
    return (byFigure.get(thing) ?? []).some((pair) => {
      const rival = pair.one === thing ? pair.other : pair.one
      if (rival.compared !== meant.compared || areEqual(rival.figure, meant.figure)) return false
      return pair.equal || pair.sure >= sure - CLEARLY
    })
  }
  return ({ one, other, sure }: FigurePair): boolean =>
    isDoubted(one, other, sure) || isDoubted(other, one, sure)
}
