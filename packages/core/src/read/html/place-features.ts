import type { Measure } from './line-features.ts'
import type { MarkedLine } from './marked-lines.ts'
import { nameOf, type PageShape, pairsOf } from './page-shape.ts'
import type { Place } from './places.ts'

/** A line of a page. */
export interface Placed {
  readonly line: MarkedLine
  readonly at: number
  readonly shape: PageShape
  readonly way: Way
  /** Its words in lower case. */
  readonly plain: readonly string[]
  /** What its block and the element around it are called. */
  readonly template: string
}

/**
 * How many elements lie between the one that holds the story and the first around it that holds this line as well, and from there
 * down to the line.
 */
export interface Way {
  readonly up: number
  readonly down: number
}

/** What a line's place on the page tells: in the tree, in the order of lines, and towards headline and metadata. */
export const PLACE_FEATURES: Readonly<Record<string, Measure<Placed>>> = {
  'beside the story’s paragraphs': ({ way }) => way.up === 0 && way.down === 1,
  'inside a box among the story’s paragraphs': ({ way }) => way.up === 0 && way.down > 1,
  'one element above the story’s': ({ way }) => way.up === 1,
  'elements up from the story, up to 6': ({ way }) => Math.min(6, way.up) / 3,
  'elements down again, up to 8': ({ way }) => Math.min(8, way.down) / 4,
  'share of kept prose beside it': ({ line, shape }) => shape.parentShare.get(parentOf(line)) ?? 0,
  'share of kept prose in blocks called alike': ({ template, shape }) =>
    shape.templateShare.get(template) ?? 0,
  'kept, times share in blocks called alike': ({ line, template, shape }) =>
    line.kept * (shape.templateShare.get(template) ?? 0),
  'elements called like its parent, logarithm': ({ line, shape }) =>
    Math.log(Math.min(30, shape.sameParents.get(nameOf(parentOf(line))) ?? 1)) / 3,
  'words beside it, logarithm': ({ line, shape }) =>
    Math.log1p(shape.parentWords.get(parentOf(line))?.all ?? 0) / 6,
  'share of links beside it': ({ line, shape }) => shareBeside(line, shape, 'linked'),
  'share of prose beside it': ({ line, shape }) => shareBeside(line, shape, 'prose'),
  'prose beside the story that Readability left out': ({ line, way }) =>
    way.up === 0 && way.down === 1 && line.prose && (1 - line.kept) * (1 - line.links),
  'a heading that is all a link': ({ line }) => line.links > 0.9 && isHeading(line),
  'a kept item of a list with few links': ({ line }) =>
    line.block?.name === 'li' && line.links < 0.3 && line.kept,
  'left out by Readability, away from the story': ({ line, way }) => way.up > 0 && 1 - line.kept,
  'above the headline': ({ at, shape }) => at < shape.headingAt,
  'the headline': ({ at, shape }) => at === shape.headingAt,
  'right below the headline': ({ at, shape }) => shape.headingAt >= 0 && at === shape.headingAt + 1,
  'no headline told': ({ shape }) => shape.headingAt < 0,
  'above the first kept prose': ({ at, shape }) => at < shape.first,
  'lines above the first kept prose, up to 20': ({ at, shape }) => clamp(shape.first - at, 20) / 10,
  'below the last kept prose': ({ at, shape }) => at > shape.last,
  'lines below the last kept prose, up to 20': ({ at, shape }) => clamp(at - shape.last, 20) / 10,
  'the first kept prose': ({ at, shape }) => at === shape.first,
  'the last kept prose': ({ at, shape }) => at === shape.last,
  'printed twice': ({ line, shape }) => (shape.times.get(line.text) ?? 0) > 1,
  'repeats the headline': ({ plain, shape }) =>
    plain.length > 2 &&
    plain.filter((word) => shape.headlineWords.has(word)).length > plain.length * 0.8,
  'in the description': ({ line, plain, shape }) =>
    line.words > 4 && shape.description.includes(plain.join(' ')),
  'in the articleBody': ({ plain, shape }) =>
    shape.articlePairs !== null && isInBody(plain, shape.articlePairs),
  'not in the articleBody': ({ plain, shape }) =>
    shape.articlePairs !== null && !isInBody(plain, shape.articlePairs),
  'kept prose in 5 lines above': (placed) => nearby(placed, -5, -1),
  'kept prose in 5 lines below': (placed) => nearby(placed, 1, 5),
  'kept prose in lines 6 to 15 above': (placed) => nearby(placed, -15, -6),
  'kept prose in lines 6 to 15 below': (placed) => nearby(placed, 6, 15),
  'a heading above prose': ({ line, at, shape }) => isHeading(line) && isKept(shape.lines[at + 1]),
}

const isHeading = ({ block }: MarkedLine): boolean => /^h[2-6]$/.test(block?.name ?? '')
const parentOf = ({ block }: MarkedLine): Place | null => block?.parent ?? null
const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most))
const isKept = (line: MarkedLine | undefined): boolean =>
  line !== undefined && line.kept >= 0.5 && line.prose

function shareBeside(
  line: MarkedLine,
  { parentWords }: PageShape,
  part: 'linked' | 'prose',
): number {
  const words = parentWords.get(parentOf(line))
  return words === undefined || words.all === 0 ? 0 : words[part] / words.all
}

const MAX_DOWN = 14

/** Where a line stands towards the story. */
export function wayTo({ block }: MarkedLine, { storyDepth }: PageShape): Way {
  let at = block?.parent ?? null
  for (let down = 1; at !== null && down < MAX_DOWN; down += 1) {
    const up = storyDepth.get(at)
    if (up !== undefined) return { up, down }
    at = at.parent
  }
  return { up: 9, down: 9 }
}

function isInBody(plain: readonly string[], articlePairs: ReadonlySet<string>): boolean {
  const pairs = pairsOf(plain)
  return pairs.length > 0 && pairs.every((pair) => articlePairs.has(pair))
}

/** How many words of kept prose stand in some lines above (below 0) or below, as a logarithm. */
function nearby({ at, shape }: Placed, from: number, to: number): number {
  const { wordsUpTo } = shape
  const before = (line: number): number =>
    wordsUpTo[Math.max(0, Math.min(line, wordsUpTo.length - 1))] ?? 0
  return Math.log1p(before(at + to + 1) - before(at + from)) / 5
}
