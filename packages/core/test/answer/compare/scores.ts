import type { Cited, Comparison } from '@clipdesk/core'
import type { Family } from './story-families.ts'

/** What a finder found of what was labelled. */
export interface Score {
  readonly right: number
  readonly found: number
  readonly labelled: number
  /** What was found and is not labelled, and what was not found, in words. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

type Pair = readonly [Cited, Cited]
type Label = Family['shared'][number]

/** How well quotations and figures of a family are brought together, counted in pairs of two articles' words. */
export function scoresOf(family: Family, { quotes, figures }: Comparison) {
  const shared = quotes.flatMap(({ carried }) => pairsOf(carried))
  const different: Pair[] = []
  const same: Pair[] = []
  for (const { values, told } of figures)
    for (const [a, b] of pairsOf(told)) {
      const isEqual =
        a.figure.value === null ||
        b.figure.value === null ||
        (a.figure.value === b.figure.value && a.figure.upTo === b.figure.upTo)
      if (values === 'different' && !isEqual) different.push([a, b])
      else same.push([a, b])
    }
  const inHeadline = ([a, b]: Pair) => a.paragraph === null || b.paragraph === null
  return {
    'shared quotes': scoreOf(shared, family.shared),
    'same figures': scoreOf(
      same.filter((pair) => !inHeadline(pair)),
      family.same,
    ),
    'different figures': scoreOf(
      different.filter((pair) => !inHeadline(pair)),
      family.different,
    ),
  }
}

const pairsOf = <C extends Cited>(cited: readonly C[]): [C, C][] =>
  cited.flatMap((a, i) =>
    cited.slice(i + 1).flatMap((b): [C, C][] => (a.article === b.article ? [] : [[a, b]])),
  )

function scoreOf(found: readonly Pair[], labels: readonly Label[]): Score {
  const labelled = labels.flatMap((label) =>
    label.flatMap((a, i) => label.slice(i + 1).map((b): Label => [a, b])),
  )
  const wrong = found.filter((pair) => !labelled.some((label) => meets(pair, label)))
  const missed = labelled.filter((label) => !found.some((pair) => meets(pair, label)))
  return {
    right: found.length - wrong.length,
    found: found.length,
    labelled: labelled.length,
    wrong: wrong.map((pair) =>
      pair.map(({ article, text }) => `${article.number} ${text}`).join(' | '),
    ),
    missed: missed.map((label) => label.map(([at, text]) => `${at + 1} ${text}`).join(' | ')),
  }
}

const meets = (pair: Pair, label: Label): boolean =>
  pair.every((cited) => label.some((place) => isAt(cited, place)))

const isAt = (cited: Cited, [at, words]: Label[number]): boolean =>
  cited.article.number === at + 1 &&
  placesOf(words, cited.article.text).some(
    (start) => start < cited.end && start + words.length > cited.start,
  )

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** The sum of several scores. */
export const sumOf = (scores: readonly Score[]): Score => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  found: scores.reduce((sum, { found }) => sum + found, 0),
  labelled: scores.reduce((sum, { labelled }) => sum + labelled, 0),
  wrong: scores.flatMap(({ wrong }) => wrong),
  missed: scores.flatMap(({ missed }) => missed),
})

export const precisionOf = ({ right, found }: Score): number => (found === 0 ? 1 : right / found)

export const recallOf = ({ missed, labelled }: Score): number =>
  labelled === 0 ? 1 : 1 - missed.length / labelled
