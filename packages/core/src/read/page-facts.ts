import type { LineRange } from './body-window.ts'
import { findBody } from './body-window.ts'
import type { LineFacts } from './line-facts.ts'
import { LINE_FEATURES } from './line-features.ts'
import type { Line } from './lines.ts'
import { type RunningSum, runningSum } from './running-sum.ts'

/** What the lines of a page are like together: counted once, for the features that look at them. */
export interface PageFacts {
  readonly lines: readonly Line[]
  /** The stretch that the simple rule takes for the body. */
  readonly window: LineRange
  /** Words of prose, a line. */
  readonly prose: RunningSum
  /** Lines of each sort. */
  readonly dates: RunningSum
  readonly repeats: RunningSum
  readonly short: RunningSum
  readonly asI: RunningSum
  readonly tails: RunningSum
  readonly comments: RunningSum
  isRepeated(at: number): boolean
  /** Whether a line repeats the page's first, its beginning at least. */
  isTitle(at: number): boolean
  /** Words that a line has in common with the page's first: how many, and which share of its own. */
  sharedWithTitle(at: number): { readonly count: number; readonly share: number }
  /** The share of a line's words that other prose in the window has as well. */
  topic(at: number): number
  /** The same of its names; null where it has none. */
  names(at: number): number | null
}

/** Counts over a page of lines. Takes linear time. */
export function pageFactsOf(lines: readonly Line[], facts: readonly LineFacts[]): PageFacts {
  const window = findBody(lines) ?? { from: 0, to: 0 }
  const count = (of: (line: LineFacts) => number): RunningSum => runningSum(facts.map(of))
  const printed = countAll(lines.map(({ text }) => text))
  const isRepeated = (at: number): boolean => (printed.get(lines[at]?.text ?? '') ?? 0) > 1
  const isProseInWindow = (at: number): boolean =>
    at >= window.from && at < window.to && (lines[at]?.prose ?? false)
  const title: ReadonlySet<string> = facts[0]?.content ?? new Set()
  const titleText = lines[0]?.text ?? ''
  const shared = facts.map(({ content }, at) => {
    if (at === 0) return NOTHING_SHARED
    const count = countOf(content, (word) => title.has(word))
    return { count, share: count / Math.max(1, content.size) }
  })
  const words = shareElsewhere(
    facts.map(({ content }) => content),
    isProseInWindow,
  )
  const names = shareElsewhere(
    facts.map(({ text }) => new Set(text.match(NAME))),
    isProseInWindow,
  )
  return {
    lines,
    window,
    prose: count(({ line }) => (line.prose ? line.words : 0)),
    dates: count((line) => Math.max(Number(line.dated), TIME_AGO(line), SIGNS(line))),
    repeats: runningSum(lines.map((_, at) => Number(isRepeated(at)))),
    short: count((line) => Number(line.words <= 4)),
    asI: count(LINE_FEATURES['speaks as I']),
    tails: count(LINE_FEATURES['heads what follows articles']),
    comments: count((line) => Math.max(Number(line.line.wording === 'comment'), SIGNS(line))),
    isRepeated,
    isTitle(at) {
      const line = lines[at]
      if (at === 0 || line === undefined || line.words < 3) return false
      return line.text === titleText || (line.text.length > 10 && titleText.startsWith(line.text))
    },
    sharedWithTitle: (at) => shared[at] ?? NOTHING_SHARED,
    topic: (at) => words(at) ?? 0,
    names,
  }
}

const NOTHING_SHARED = { count: 0, share: 0 }

function countOf(words: ReadonlySet<string>, test: (word: string) => boolean): number {
  let count = 0
  for (const word of words) if (test(word)) count += 1
  return count
}

const TIME_AGO = LINE_FEATURES['time ago']
const SIGNS = LINE_FEATURES['signs a comment']

/** A capitalised word inside a sentence. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]{2,}/gu

function countAll(keys: Iterable<string>): Map<string, number> {
  const counted = new Map<string, number>()
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1)
  return counted
}

/** For each line the share of its words that a counted line other than itself has; null where it has none. */
function shareElsewhere(
  lines: readonly ReadonlySet<string>[],
  isCounted: (at: number) => boolean,
): (at: number) => number | null {
  const counted = countAll(lines.flatMap((own, at) => (isCounted(at) ? [...own] : [])))
  return (at) => {
    const own = lines[at]
    if (own === undefined || own.size === 0) return null
    const self = isCounted(at) ? 1 : 0
    return countOf(own, (word) => (counted.get(word) ?? 0) > self) / own.size
  }
}
