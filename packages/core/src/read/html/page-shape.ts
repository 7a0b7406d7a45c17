import type { Hearsay } from './hearsay.ts'
import { type Hint, hintReader } from './label-words.ts'
import type { MarkedLine } from './marked-lines.ts'
import type { Place } from './places.ts'

/** What is to be known of a whole page before one of its lines can be judged. */
export interface PageShape {
  readonly lines: readonly MarkedLine[]
  /** The index of the headline's line, or -1. */
  readonly headingAt: number
  readonly headlineWords: ReadonlySet<string>
  /** Every element around the one that holds most of the prose that Readability keeps, with how far up it is; that one itself is at 0. */
  readonly storyDepth: ReadonlyMap<Place, number>
  /** By the element around a block: how many kept words of prose it holds directly, as a share of all. */
  readonly parentShare: ReadonlyMap<Place | null, number>
  /** The same by what block and parent are called. */
  readonly templateShare: ReadonlyMap<string, number>
  /** How many different elements of a name and label hold blocks. */
  readonly sameParents: ReadonlyMap<string, number>
  readonly parentWords: ReadonlyMap<Place | null, ParentWords>
  /** The first and the last line of kept prose, or -1. */
  readonly first: number
  readonly last: number
  /** How many words of kept prose stand above each line; one more at the end. */
  readonly wordsUpTo: readonly number[]
  /** How often a line's text stands on the page. */
  readonly times: ReadonlyMap<string, number>
  /** All pairs of words of the text that JSON-LD gives, or null where it gives none. */
  readonly articlePairs: ReadonlySet<string> | null
  /** The start of the page's description, as plain words. */
  readonly description: string
  /** What a label says. */
  readonly hintsIn: (label: string) => readonly Hint[]
}

/** What stands directly in an element's blocks, in words. */
interface ParentWords {
  readonly all: number
  readonly linked: number
  readonly prose: number
}

/** Whether a line is prose that Readability keeps. */
const isKeptProse = ({ kept, words, links }: MarkedLine): boolean =>
  kept >= 0.5 && words >= 8 && links < 0.5

/** Looks over a page. Takes linear time. */
export function lookOver(
  lines: readonly MarkedLine[],
  headline: { readonly at: number; readonly text: string },
  hearsay: Hearsay,
): PageShape {
  const prose = lines.filter(isKeptProse)
  const total = Math.max(1, sumOf(prose))
  const parentShare = shares(prose, ({ block }) => block?.parent ?? null, total)
  const told = plainWords(hearsay.articleBody ?? '')
  const kept = (line: MarkedLine): boolean => line.kept >= 0.5 && line.prose
  return {
    lines,
    headingAt: headline.at,
    headlineWords: new Set(plainWords(headline.text)),
    storyDepth: depthsAround(greatest(parentShare)),
    parentShare,
    templateShare: shares(prose, templateOf, total),
    sameParents: countParents(lines),
    parentWords: wordsByParent(lines),
    first: lines.findIndex(kept),
    last: lines.findLastIndex(kept),
    wordsUpTo: sumsOf(lines.map((line) => (line.prose && isKeptProse(line) ? line.words : 0))),
    times: counted(lines.map(({ text }) => text)),
    articlePairs: told.length < MIN_ARTICLE_BODY ? null : new Set(pairsOf(told)),
    hintsIn: hintReader(),
    description: plainWords((hearsay.description ?? '').slice(0, MAX_DESCRIPTION)).join(' '),
  }
}

/** A shorter articleBody is a summary, in words. */
const MIN_ARTICLE_BODY = 40
/** In UTF-16 code units. Every line is looked for in it. */
const MAX_DESCRIPTION = 1_000

/** The words of a text in lower case. */
export const plainWords = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Each two words that follow each other. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, i) => `${words[i]} ${word}`)

/** What the page's author called a block and the element around it. */
export const templateOf = ({ block }: MarkedLine): string =>
  `${nameOf(block)} in ${nameOf(block?.parent ?? null)}`

export const nameOf = (place: Place | null): string =>
  place === null ? '' : `${place.name} ${place.label}`

const sumOf = (lines: readonly MarkedLine[]): number =>
  lines.reduce((sum, { words }) => sum + words, 0)

function sumsOf(numbers: readonly number[]): number[] {
  const sums = [0]
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number)
  return sums
}

function shares<Key>(
  lines: readonly MarkedLine[],
  keyOf: (line: MarkedLine) => Key,
  total: number,
): Map<Key, number> {
  const found = new Map<Key, number>()
  for (const line of lines) {
    const key = keyOf(line)
    found.set(key, (found.get(key) ?? 0) + line.words / total)
  }
  return found
}

function greatest(weights: ReadonlyMap<Place | null, number>): Place | null {
  let best: Place | null = null
  let most = 0
  for (const [place, weight] of weights) {
    if (weight <= most) continue
    best = place
    most = weight
  }
  return best
}

function depthsAround(place: Place | null): Map<Place, number> {
  const depths = new Map<Place, number>()
  for (let at = place; at !== null; at = at.parent) depths.set(at, depths.size)
  return depths
}

function countParents(lines: readonly MarkedLine[]): Map<string, number> {
  const parents = new Set(lines.map(({ block }) => block?.parent ?? null))
  return counted([...parents].map(nameOf))
}

function wordsByParent(lines: readonly MarkedLine[]): Map<Place | null, ParentWords> {
  const found = new Map<Place | null, ParentWords>()
  for (const { block, words, links, prose } of lines) {
    const parent = block?.parent ?? null
    const known = found.get(parent) ?? { all: 0, linked: 0, prose: 0 }
    found.set(parent, {
      all: known.all + words,
      linked: known.linked + words * links,
      prose: known.prose + (prose && links < 0.5 ? words : 0),
    })
  }
  return found
}

function counted(keys: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}
