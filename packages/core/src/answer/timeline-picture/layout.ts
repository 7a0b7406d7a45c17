import type { Axis } from './axis.ts'
import { type Bar, type Cluster, clustersOf, lanesOf, type Stretch } from './clusters.ts'
import type { Extent } from './extent.ts'
import type { Row } from './rows.ts'

/** In pixels: the picture, its edge, and where the names of outlets end and the times begin. */
export const WIDTH = 1200
export const EDGE = 36
export const LEFT = 272
export const RIGHT = WIDTH - EDGE

/** A row with all that is drawn in it, from its top. */
export interface RowLayout {
  readonly row: Row
  readonly height: number
  readonly bars: readonly { readonly y: number; readonly bars: readonly Bar[] }[]
  readonly moments: { readonly y: number; readonly clusters: readonly Cluster[] }
  readonly published: { readonly y: number; readonly clusters: readonly Cluster[] }
}

/** How large a mark is that stands for so many: its number has to fit in. */
export const eventRadius = (count: number): number =>
  count === 1 ? 6 : Math.min(6.5 + 1.6 * Math.log2(count) + 1.5 * String(count).length, 22)
export const publishedRadius = (count: number): number =>
  count === 1 ? 6 : 9 + 2 * String(count).length

export const BAR_HEIGHT = 14
/** A bar has room for a number. */
const LEAST_BAR = 20
const MOST_LANES = 3
const LANE = BAR_HEIGHT + 4
const PADDING = 13
const LEAST_ROW = 70

/** Months and years above, days in the middle, publications below: what a row has of them. */
export function layoutOf(row: Row, axis: Axis): RowLayout {
  const { x } = axis
  const lanes = lanesOf(
    row.ranges.map((range) => stretchOf(range, axis)),
    MOST_LANES,
  )
  const moments = clustersOf(row.moments.map(x), eventRadius)
  const published = clustersOf(row.published.map(x), publishedRadius)
  const heights = [
    lanes.length * LANE,
    heightOf(moments, eventRadius),
    heightOf(published, publishedRadius),
  ]
  const content = heights.reduce((sum, part) => sum + part, 0)
  const height = Math.max(content + 2 * PADDING, LEAST_ROW)
  const top = (height - content) / 2
  const [ranged = 0, dotted = 0, printed = 0] = heights
  return {
    row,
    height,
    bars: lanes.map((bars, i) => ({ y: top + i * LANE + 1, bars })),
    moments: { y: top + ranged + dotted / 2, clusters: moments },
    published: { y: top + ranged + dotted + printed / 2, clusters: published },
  }
}

/** The place of a range; one that begins or ends in a time that is not shown reaches to the edge of what is. */
function stretchOf({ start, end }: Extent, { segments, x }: Axis): Stretch {
  const first = segments.find((segment) => segment.end > start) ?? segments.at(-1)
  const last = segments.findLast((segment) => segment.start < end) ?? segments[0]
  const goesOnBefore = first !== undefined && start < first.start
  const goesOnAfter = last !== undefined && end > last.end
  const from = goesOnBefore ? first.x0 : x(start)
  const to = goesOnAfter ? last.x1 : x(end)
  const lacking = Math.max(LEAST_BAR - (to - from), 0)
  return { start: from - lacking / 2, end: to + lacking / 2, goesOnBefore, goesOnAfter }
}

const heightOf = (clusters: readonly Cluster[], radius: (count: number) => number): number =>
  clusters.reduce((most, { count }) => Math.max(most, 2 * radius(count) + 4), 0)
