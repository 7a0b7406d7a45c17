import { DAY, type Extent } from './extent.ts'

/** A stretch of time on an axis, and how much of the room it takes beyond the least. */
export interface Part extends Extent {
  readonly weight: number
}

/** What an axis is made for: moments, and stretches of time that may reach beyond it. */
export interface Shown {
  readonly moments: readonly number[]
  readonly ranges: readonly Extent[]
}

/** The time of all that is shown, to one scale, without its longest gaps. */
export function evenParts({ moments, ranges }: Shown): Part[] {
  const parts = withoutGaps(intervalsOf({ moments, ranges }), MOST_BREAKS)
  return parts.map(({ start, end }) => {
    // A year by itself, far from all moments, needs little room.
    const isEmpty = !moments.some((time) => time >= start && time <= end)
    return { start, end, weight: isEmpty && moments.length > 0 ? 0 : end - start }
  })
}

/** A time that has most of the room, between what lies before it and what lies after it. */
export function partsAround(crowd: Extent, { moments, ranges }: Shown): Part[] {
  const all = [...pointsOf(moments), ...ranges]
  return [
    ...besideParts(all.filter(({ end }) => end < crowd.start)),
    { ...crowd, weight: 1 },
    ...besideParts(all.filter(({ start }) => start > crowd.end)),
  ]
}

/** The share of the crowd's room that what lies on one side of it takes, where it is more than one place. */
const BESIDE = 0.25

function besideParts(intervals: readonly Extent[]): Part[] {
  const parts = withoutGaps(intervals, 1)
  const length = parts.reduce((sum, { start, end }) => sum + (end - start), 0)
  return parts.map((part) => {
    const { start, end } = part
    const isOne = intervals.filter((one) => one.start >= start && one.end <= end).length < 2
    return { ...part, weight: isOne ? 0 : (BESIDE * (end - start)) / Math.max(length, 1) }
  })
}

const pointsOf = (moments: readonly number[]): Extent[] =>
  moments.map((time) => ({ start: time, end: time }))

/**
 * What has to be on the axis: the moments, and of the ranges those that add little to their span, or lie quite apart from it. A year
 * around a week of moments reaches beyond the axis instead.
 */
function intervalsOf({ moments, ranges }: Shown): Extent[] {
  const points = pointsOf(moments)
  const hull = hullOf(points)
  if (points.length === 0 || hull.end - hull.start < LEAST_SPAN) return [...points, ...ranges]
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

/** The time that intervals span, taken apart at the longest gap while that is longer than most of what is left. */
function withoutGaps(intervals: readonly Extent[], mostBreaks: number): Extent[] {
  const solid = merged(intervals)
  if (solid.length === 0) return []
  if (solid.length < FEWEST_PLACES) return [hullOf(solid)]
  const gaps = solid.slice(1).map(({ start }, i) => ({
    after: i,
    length: start - (solid[i]?.end ?? start),
  }))
  const longest = gaps.toSorted((a, b) => b.length - a.length).slice(0, mostBreaks)
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
