import { fold } from '../../search/fold.ts'
import { type Compared, cite, reachOf, type Story } from './compared-article.ts'
import type { ComparedFigure, ToldFigure } from './comparison.ts'
import { areEqual, mayBeOne } from './figure-values.ts'
import { Groups } from './groups.ts'
import { likeness, type Weights } from './same-thing.ts'
import { type ToldThing, toldThings } from './told-things.ts'

/** What two articles or more count, with the number that each gives; first where these differ. In doubt two figures are not of one thing. */
export function compareFigures(story: Story): ComparedFigure[] {
  const home = homeOf(story)
  const things = story.articles.flatMap((compared) => toldThings(compared, home).slice(0, MOST))
  const groups = new Groups(things.length)
  for (const [one, other] of pairsOf(things))
    if (mayJoin(groups, things, one, other)) groups.join(one, other)
  return groups
    .all()
    .filter((group) => group.length > 1)
    .map((group) =>
      comparedFigure(
        group.flatMap((at) => things[at] ?? []),
        story,
      ),
    )
    .sort((a, b) => ORDER[a.values] - ORDER[b.values])
}

/** Figures of one article; what has more is a table. */
const MOST = 100
const ORDER = { different: 0, loose: 1, same: 2 } as const

/** The places where a story is set: those of the datelines, the headlines and the first two paragraphs. */
function homeOf({ articles }: Story): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ article, facts }) => {
      const lead = article.paragraphs[1]?.end ?? article.text.length
      return facts.names
        .filter(({ kind, mentions }) => kind === 'place' && (mentions[0]?.start ?? lead) < lead)
        .map(({ name }) => fold(name))
    }),
  )
}

interface Pair {
  readonly one: number
  readonly other: number
  readonly sure: number
  readonly equal: boolean
}

/** Pairs of figures that count one thing, the surest first. */
function pairsOf(things: readonly ToldThing[]): (readonly [number, number])[] {
  const weight = weightsIn(things)
  const pairs: Pair[] = []
  for (const [other, b] of things.entries())
    for (const [one, a] of things.slice(0, other).entries()) {
      if (a.compared === b.compared) continue
      const sure = likeness(a, b, weight)
      if (sure > 0) pairs.push({ one, other, sure, equal: areEqual(a.figure, b.figure) })
    }
  const rivals = rivalsIn(pairs, things)
  return pairs
    .filter((pair) => pair.equal || !rivals(pair))
    .sort((a, b) => Number(b.equal) - Number(a.equal) || b.sure - a.sure)
    .map(({ one, other }) => [one, other])
}

/** Words in many clauses tell little of one. */
function weightsIn(things: readonly ToldThing[]): Weights {
  const having = new Map<string, number>()
  for (const { terms } of things)
    for (const term of terms.clause) having.set(term, (having.get(term) ?? 0) + 1)
  return (term) => ((having.get(term) ?? 0) > Math.max(4, things.length / 3) ? 0.3 : 1)
}

/**
 * Tells whether a pair of different numbers is in doubt: one of them has its equal in the other's article, or the other article has a second number
 * that is as likely meant.
 */
function rivalsIn(pairs: readonly Pair[], things: readonly ToldThing[]) {
  const byFigure = new Map<string, Pair[]>()
  const keyOf = (figure: number, article: Compared | undefined): string =>
    `${figure} ${article?.article.id}`
  const add = (key: string, pair: Pair) => byFigure.set(key, [...(byFigure.get(key) ?? []), pair])
  for (const pair of pairs) {
    add(keyOf(pair.one, things[pair.other]?.compared), pair)
    add(keyOf(pair.other, things[pair.one]?.compared), pair)
  }
  return ({ one, other, sure }: Pair): boolean => {
    const around = [
      ...(byFigure.get(keyOf(one, things[other]?.compared)) ?? []),
      ...(byFigure.get(keyOf(other, things[one]?.compared)) ?? []),
    ].filter((pair) => pair.one !== one || pair.other !== other)
    return around.some((pair) => pair.equal || pair.sure >= sure - CLEARLY)
  }
}

const CLEARLY = 0.15

/** Whether no article comes to give two numbers of one thing. */
function mayJoin(
  groups: Groups,
  things: readonly ToldThing[],
  one: number,
  other: number,
): boolean {
  const [a, b] = [groups.rootOf(one), groups.rootOf(other)]
  const members = (root: number) => things.filter((_, at) => groups.rootOf(at) === root)
  return !members(a).some((first) =>
    members(b).some(
      (second) => first.compared === second.compared && !areEqual(first.figure, second.figure),
    ),
  )
}

function comparedFigure(group: readonly ToldThing[], story: Story): ComparedFigure {
  const figures = group.map(({ figure }) => figure)
  const [first] = figures
  const areSame = first !== undefined && figures.every((figure) => areEqual(first, figure))
  const areLoose = figures.every((one) => figures.every((other) => mayBeOne(one, other)))
  const reach = reachOf(
    group.map(({ compared }) => compared),
    story,
  )
  return {
    reach: reach === 'one' ? 'some' : reach,
    values: areSame ? 'same' : areLoose ? 'loose' : 'different',
    told: group.map(toldFigure),
  }
}

function toldFigure({ compared, figure }: ToldThing): ToldFigure {
  const { article, facts } = compared
  const quote = facts.quotes.find(({ start, end }) => start <= figure.start && figure.end <= end)
  return {
    ...cite(article, figure),
    figure,
    statement: cite(article, figure.statement),
    voice: figure.voice,
    quote: quote ?? null,
  }
}
