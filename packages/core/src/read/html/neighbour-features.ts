import type { Measure } from './line-features.ts'
import type { MarkedLine } from './marked-lines.ts'

/** A line and one near it. */
export interface Pair {
  readonly line: MarkedLine
  readonly other: MarkedLine
}

/** What a neighbour tells of a line. */
export const NEIGHBOUR_FEATURES: Readonly<Record<string, Measure<Pair>>> = {
  kept: ({ other }) => other.kept,
  'kept prose': ({ other }) => other.kept >= 0.5 && other.prose,
  'link text': ({ other }) => other.links,
  words: ({ other }) => Math.log1p(other.words) / 3,
  'furniture by its words': ({ other }) => other.wording !== null,
  'a heading': ({ other }) => /^h[1-6]$/.test(other.block?.name ?? ''),
  'heads another part': ({ other }) => other.headsTail || other.leadsAway,
  'beside it': ({ line, other }) => other.block?.parent === line.block?.parent,
  'prose beside it': ({ line, other }) =>
    other.block?.parent === line.block?.parent && other.prose && other.links < 0.5,
  'a block of its kind beside it': ({ line, other }) =>
    other.block?.parent === line.block?.parent && other.block?.name === line.block?.name,
}

/** Where neighbours stand, by what the weights call them. */
export const NEIGHBOURS: Readonly<Record<string, number>> = {
  'two above': -2,
  above: -1,
  below: 1,
  'two below': 2,
}
