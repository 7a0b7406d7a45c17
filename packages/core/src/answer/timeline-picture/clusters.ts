import type { Extent } from './extent.ts'

/** Marks that stand so near each other that they are drawn as one. */
export interface Cluster {
  readonly x: number
  readonly count: number
}

/**
 * Marks at places along a line as clusters that do not touch: neighbours are put together, in the middle of all of them, until none do.
 * `radius` tells how large a mark for so many is.
 */
export function clustersOf(
  places: readonly number[],
  radius: (count: number) => number,
): Cluster[] {
  const clusters: Cluster[] = []
  for (const x of places.toSorted((a, b) => a - b)) {
    let last: Cluster = { x, count: 1 }
    for (let before = clusters.at(-1); before !== undefined; before = clusters.at(-1)) {
      if (last.x - before.x >= radius(last.count) + radius(before.count) + APART) break
      clusters.pop()
      const count = last.count + before.count
      last = { x: (last.x * last.count + before.x * before.count) / count, count }
    }
    clusters.push(last)
  }
  return clusters
}

/** In pixels. */
const APART = 1.5

/** A stretch from one place to another, which may go on beyond what is shown. */
export interface Stretch extends Extent {
  readonly goesOnBefore: boolean
  readonly goesOnAfter: boolean
}

/** A stretch on a lane, and how many it stands for. */
export interface Bar extends Stretch {
  readonly count: number
}

/**
 * Stretches on lanes, so that none lies over another: equal ones are one; the longest come first; what fits on no lane is put
 * together with what lies in its way on the last.
 */
export function lanesOf(stretches: readonly Stretch[], most: number): Bar[][] {
  const equal = new Map<string, Bar>()
  for (const stretch of stretches) {
    const key = `${stretch.start} ${stretch.end}`
    equal.set(key, { ...stretch, count: (equal.get(key)?.count ?? 0) + 1 })
  }
  const lanes: Bar[][] = []
  const order = (a: Bar, b: Bar) => b.end - b.start - (a.end - a.start) || a.start - b.start
  for (const bar of [...equal.values()].sort(order)) {
    const free = lanes.find((lane) => lane.every((other) => !touches(other, bar)))
    if (free !== undefined) free.push(bar)
    else if (lanes.length < most) lanes.push([bar])
    else lanes.push(withBar(lanes.pop() ?? [], bar))
  }
  return lanes
}

const touches = (a: Bar, b: Bar): boolean => a.start < b.end + APART && b.start < a.end + APART

function withBar(lane: readonly Bar[], bar: Bar): Bar[] {
  const met = lane.filter((other) => touches(other, bar))
  const whole = met.reduce(
    (sum, other) => ({
      start: Math.min(sum.start, other.start),
      end: Math.max(sum.end, other.end),
      count: sum.count + other.count,
      goesOnBefore: sum.goesOnBefore || other.goesOnBefore,
      goesOnAfter: sum.goesOnAfter || other.goesOnAfter,
    }),
    bar,
  )
  return [...lane.filter((other) => !met.includes(other)), whole]
}
