import { fold } from '../../search/fold.ts'
import { cite, reachOf, type Story } from './compared-article.ts'
import type { ComparedFigure, ToldFigure } from './comparison.ts'
import { figurePairs } from './figure-pairs.ts'
import { areEqual, mayBeOne } from './figure-values.ts'
import { Groups } from './groups.ts'
import { type ToldThing, toldThings } from './told-things.ts'

/** What two articles or more count, with the number that each gives; first where these differ. In doubt two figures are not of one thing. */
export function compareFigures(story: Story): ComparedFigure[] {
  const home = homeOf(story)
  const things = story.articles.flatMap((compared) => toldThings(compared, home))
  const places = new Map(things.map((thing, at) => [thing, at]))
  const groups = new Groups(things.length)
  const thingsOf = (at: number) => groups.of(at).flatMap((one) => things[one] ?? [])
  for (const { one, other } of figurePairs(things)) {
    const [a = 0, b = 0] = [places.get(one), places.get(other)]
    if (!groups.areOne(a, b) && agree(thingsOf(a), thingsOf(b))) groups.join(a, b)
  }
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

/** Whether no article comes to give two numbers of one thing when two groups are brought together. */
const agree = (some: readonly ToldThing[], others: readonly ToldThing[]): boolean =>
  !some.some((one) =>
    others.some((other) => one.compared === other.compared && !areEqual(one.figure, other.figure)),
  )

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
