import type { LineRange } from './body-window.ts'
import { factsOf, type LineFacts } from './line-facts.ts'
import { LINE_FEATURES, type LineFeature } from './line-features.ts'
import type { Line } from './lines.ts'
import { type PageFacts, pageFactsOf } from './page-facts.ts'

/** Features of a line that its neighbours look at as well: two lines above and two below. */
const SEEN_BY_NEIGHBOURS = [
  '1 word',
  '2 or 3 words',
  '4 to 6 words',
  '17 to 25 words',
  '26 to 45 words',
  'over 45 words',
  'length',
  'prose',
  'ends in a colon',
  'list item',
  'related wording',
  'comment wording',
  'promotion wording',
  'navigation wording',
  'sharing wording',
  'legal wording',
  'heads what follows articles',
  'caption',
  'byline',
  'a date',
  'capitalised',
  'no function word',
  'like a headline',
  'in capitals',
  'signs a comment',
  'time ago',
  'speaks as I',
  'says that somebody said',
] as const satisfies readonly LineFeature[]

const NEIGHBOURS = [
  { offset: -2, place: '2 above' },
  { offset: -1, place: '1 above' },
  { offset: 1, place: '1 below' },
  { offset: 2, place: '2 below' },
] as const

/** Steps from the edges of the body window, in lines. */
const OUTSIDE_STEPS = [1, 3, 8] as const
const INSIDE_STEPS = [1, 3] as const

/** What a line tells by its place on the page; 0 where it does not hold and about 1 at most. */
type Feature = (at: number, page: PageFacts) => number

const holds = (test: boolean): number => (test ? 1 : 0)

/** The features of a line among the others. Their names are those of the table of weights. */
const PAGE_FEATURES = {
  bias: () => 1,
  'first line': (at) => holds(at === 0),
  'last line': (at, { lines }) => holds(at === lines.length - 1),
  'after a blank line': (at, { lines }) => holds(lines[at]?.afterBlank ?? true),
  'before a blank line': (at, { lines }) => holds(lines[at + 1]?.afterBlank ?? true),
  'printed twice': (at, { isRepeated }) => holds(isRepeated(at)),
  'is the title': (at, { isTitle }) => holds(isTitle(at)),
  'shares words with the title': (at, page) => page.sharedWithTitle(at).share,
  'a word of the title': (at, page) => holds(page.sharedWithTitle(at).count > 0),
  'three words of the title': (at, page) => holds(page.sharedWithTitle(at).count > 2),
  'words that the window has': (at, page) => page.topic(at),
  'names that the window has': (at, page) => page.names(at) ?? 0,
  'names that the window has not': (at, page) => holds(page.names(at) === 0),
  'prose within 5 lines': (at, { prose }) => Math.log1p(prose.within(at, 5)) / 6,
  'prose within 15 lines': (at, { prose }) => Math.log1p(prose.within(at, 15)) / 6,
  'prose above': (at, { prose }) => prose.above(at) / (prose.total + 1),
  'prose below': (at, { prose }) => 1 - prose.above(at + 1) / (prose.total + 1),
  'dates within 8 lines': (at, { dates }) => Math.min(1, 4 * dates.shareWithin(at, 8)),
  'repeated lines within 8': (at, { repeats }) => repeats.shareWithin(at, 8),
  'short lines within 5': (at, { short }) => short.shareWithin(at, 5),
  'lines within 8 that speak as I': (at, { asI }) => asI.shareWithin(at, 8),
  'headings of what follows above': (at, { tails, window }) =>
    Math.min(1, tails.between(window.from + 1, at) / 2),
  'signs of comments above': (at, { comments, window }) =>
    Math.min(1, comments.between(window.from + 1, at) / 3),
  'in the window': (at, { window }) => holds(isIn(window, at)),
} as const satisfies Readonly<Record<string, Feature>>

const isIn = ({ from, to }: LineRange, at: number): boolean => at >= from && at < to

/** How far from the edges of the window a line stands. */
const WINDOW_FEATURES: readonly (readonly [name: string, value: Feature])[] = [
  ...OUTSIDE_STEPS.flatMap((step): [string, Feature][] => [
    [
      `${step} above the window`,
      (at, { window: { from } }) => holds(at < from && from - at <= step),
    ],
    [`${step} below the window`, (at, { window: { to } }) => holds(at >= to && at - to < step)],
  ]),
  ...INSIDE_STEPS.flatMap((step): [string, Feature][] => [
    [
      `first ${step} of the window`,
      (at, { window }) => holds(isIn(window, at) && at - window.from < step),
    ],
    [
      `last ${step} of the window`,
      (at, { window }) => holds(isIn(window, at) && window.to - at <= step),
    ],
  ]),
]

/** The names of all features, in the order of their values. */
export const FEATURE_NAMES: readonly string[] = [
  ...Object.keys(LINE_FEATURES),
  ...NEIGHBOURS.flatMap(({ place }) => SEEN_BY_NEIGHBOURS.map((name) => `${place}: ${name}`)),
  ...Object.keys(PAGE_FEATURES),
  ...WINDOW_FEATURES.map(([name]) => name),
]

const LINE_NAMES: readonly string[] = Object.keys(LINE_FEATURES)
const LINE_VALUES: readonly ((facts: LineFacts) => number)[] = Object.values(LINE_FEATURES)
const PAGE_ENTRIES: readonly Feature[] = [
  ...Object.values<Feature>(PAGE_FEATURES),
  ...WINDOW_FEATURES.map(([, value]) => value),
]
const SEEN: readonly number[] = SEEN_BY_NEIGHBOURS.map((name) => LINE_NAMES.indexOf(name))

/** The values of all features for each line of a page, in the order of `FEATURE_NAMES`. Takes linear time. */
export function pageFeatures(lines: readonly Line[]): Float64Array[] {
  const seen = new Map<string, KnownLine>()
  // Lines that are printed alike are looked at once.
  const known = lines.map((line) => {
    const before = seen.get(line.text)
    if (before !== undefined) return before
    const fresh = lookAt(line)
    seen.set(line.text, fresh)
    return fresh
  })
  const page = pageFactsOf(
    lines,
    known.map(({ facts }) => facts),
  )
  return lines.map((_, at) => valuesOf(at, known, page))
}

/** What a line tells wherever it stands: the values of its own features, and those that it shows its neighbours. */
interface KnownLine {
  readonly facts: LineFacts
  readonly own: Float64Array
  readonly shown: Float64Array
}

function lookAt(line: Line): KnownLine {
  const facts = factsOf(line)
  // `Float64Array.from` would take twice as long as all the measuring.
  const own = new Float64Array(LINE_VALUES.length)
  LINE_VALUES.forEach((value, i) => {
    own[i] = value(facts)
  })
  const shown = new Float64Array(SEEN.length)
  SEEN.forEach((index, i) => {
    shown[i] = own[index] ?? 0
  })
  return { facts, own, shown }
}

/** The values of one line: its own, what its neighbours show of themselves, and what the page tells. */
function valuesOf(at: number, known: readonly KnownLine[], page: PageFacts): Float64Array {
  const values = new Float64Array(FEATURE_NAMES.length)
  values.set(known[at]?.own ?? [])
  let next = LINE_VALUES.length
  for (const { offset } of NEIGHBOURS) {
    values.set(known[at + offset]?.shown ?? [], next)
    next += SEEN.length
  }
  for (const value of PAGE_ENTRIES) {
    values[next] = value(at, page)
    next += 1
  }
  return values
}
