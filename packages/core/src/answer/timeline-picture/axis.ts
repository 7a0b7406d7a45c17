import { DAY, type Extent } from './extent.ts'

/** A stretch of time that is drawn to one scale, from `x0` to `x1`. */
export interface Segment extends Extent {
  readonly x0: number
  readonly x1: number
}

/** Where times stand in a picture. Long stretches in which nothing lies are left out, between one segment and the next. */
export interface Axis {
  readonly segments: readonly Segment[]
  /** The place of a time; before the first and after the last it is that of the nearest. */
  x(time: number): number
}

/** What an axis is made for: moments, and stretches of time that may reach beyond it. */
interface Shown {
  readonly moments: readonly number[]
  readonly ranges: readonly Extent[]
}

/** An axis between two places in a picture. There is at least one moment or range. */
export function axisOf(shown: Shown, left: number, right: number): Axis {
  const parts = partsOf(intervalsOf(shown))
  const room = right - left - BREAK * (parts.length - 1) - LEAST * parts.length
  const lengths = parts.map((part) => weightOf(part, shown))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let x0 = left
  const segments = parts.map((part, i) => {
    const share = all === 0 ? 1 / parts.length : (lengths[i] ?? 0) / all
    const x1 = x0 + LEAST + room * share
    const segment = { ...part, x0, x1 }
    x0 = x1 + BREAK
    return segment
  })
  return { segments, x: (time) => placeIn(segments, time) }
}

/** A year by itself, far from all moments, needs little room. */
function weightOf({ start, end }: Extent, { moments }: Shown): number {
  const isEmpty = !moments.some((time) => time >= start && time <= end)
  return isEmpty && moments.length > 0 ? 0 : end - start
}

/** In pixels: the least of a segment, what is kept free at its ends, and what stands between two. */
const LEAST = 76
const MARGIN = 20
const BREAK = 36

function placeIn(segments: readonly Segment[], time: number): number {
  const next = segments.findIndex(({ end }) => time <= end)
  const segment = segments.at(next)
  if (segment === undefined) return 0
  const { start, end, x0, x1 } = segment
  // A time that is left out stands at the edge of what follows.
  if (time < start && next > 0) return x0
  const share = end === start ? 0.5 : Math.min(Math.max((time - start) / (end - start), 0), 1)
  return x0 + MARGIN + (x1 - x0 - 2 * MARGIN) * share
}

/**
 * What has to be on the axis: the moments, and of the ranges those that add little to their span, or lie quite apart from it. A year
 * around a week of moments reaches beyond the axis instead.
 */
function intervalsOf({ moments, ranges }: Shown): Extent[] {
  const points = moments.map((time) => ({ start: time, end: time }))
  const hull = hullOf(points)
  if (hull.end - hull.start < LEAST_SPAN) return [...points, ...ranges]
  const most = (hull.end - hull.start) * MOST_BEYOND
  const taken = ranges.filter(({ start, end }) => {
    const isApart = end <= hull.start || start >= hull.end
    return isApart || (hull.start - start <= most && end - hull.end <= most)
  })
  return [...points, ...taken]
}

const LEAST_SPAN = 2 * DAY
const MOST_BEYOND = 0.25

function hullOf(extents: readonly Extent[]): Extent {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const extent of extents) {
    start = Math.min(start, extent.start)
    end = Math.max(end, extent.end)
  }
  return { start, end }
}

/** The time of the axis in parts: taken apart at the longest gap while that is longer than most of what is left. */
function partsOf(intervals: readonly Extent[]): Extent[] {
  const solid = merged(intervals)
  if (solid.length < FEWEST_PLACES) return [hullOf(solid)]
  const gaps = solid.slice(1).map(({ start }, i) => ({
    after: i,
    length: start - (solid[i]?.end ?? start),
  }))
  const longest = gaps.toSorted((a, b) => b.length - a.length).slice(0, MOST_BREAKS)
  const whole = hullOf(solid)
  let left = whole.end - whole.start
  const broken: number[] = []
  for (const { after, length } of longest) {
    if (length <= left * LONG_GAP) break
    left -= length
    broken.push(after + 1)
  }
  const cuts = [0, ...broken.toSorted((a, b) => a - b), solid.length]
  return cuts.slice(1).map((cut, i) => hullOf(solid.slice(cuts[i], cut)))
}

/** Two or three places alone are drawn to scale. */
const FEWEST_PLACES = 4
const MOST_BREAKS = 3
/** The share of the time that is left from which on a gap is left out. */
const LONG_GAP = 0.55

function merged(intervals: readonly Extent[]): Extent[] {
  const solid: { start: number; end: number }[] = []
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = solid.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else solid.push({ start, end })
  }
  return solid
}
