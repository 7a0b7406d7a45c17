import type { Axis } from './axis.ts'
import { type Bar, type Cluster, clustersOf, lanesOf } from './clusters.ts'
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
export function layoutOf(row: Row, { x }: Axis): RowLayout {
  const lanes = lanesOf(
    row.ranges.map(({ start, end }) => widened(x(start), x(end))),
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

function widened(start: number, end: number) {
  const lacking = Math.max(LEAST_BAR - (end - start), 0)
  return { start: start - lacking / 2, end: end + lacking / 2 }
}

const heightOf = (clusters: readonly Cluster[], radius: (count: number) => number): number =>
  clusters.reduce((most, { count }) => Math.max(most, 2 * radius(count) + 4), 0)
