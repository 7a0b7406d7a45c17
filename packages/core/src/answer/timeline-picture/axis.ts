import { crowdOf } from './crowd.ts'
import type { Extent } from './extent.ts'
import { evenParts, type Part, partsAround, type Shown } from './parts.ts'

/** A stretch of time that is drawn to one scale, from `x0` to `x1`. */
export interface Segment extends Extent {
  readonly x0: number
  readonly x1: number
}

/** Where times stand in a picture. Long stretches in which nothing lies are left out, between one segment and the next. */
export interface Axis {
  readonly segments: readonly Segment[]
  /** The place of a time; one that is not shown stands at the edge of what follows it. */
  x(time: number): number
}

/**
 * An axis between two places in a picture, for at least one moment or range. Where most moments would crowd in one place, their time
 * has most of the axis, and what lies before and after it a part to a scale of its own.
 */
export function axisOf(shown: Shown, left: number, right: number): Axis {
  const even = laidOut(evenParts(shown), left, right)
  const crowd = crowdOf(shown.moments, even.x)
  return crowd === null ? even : laidOut(partsAround(crowd, shown), left, right)
}

function laidOut(parts: readonly Part[], left: number, right: number): Axis {
  const room = right - left - BREAK * (parts.length - 1) - LEAST * parts.length
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  let x0 = left
  const segments = parts.map(({ start, end, weight }) => {
    const share = all === 0 ? 1 / parts.length : weight / all
    const x1 = x0 + LEAST + room * share
    const segment = { start, end, x0, x1 }
    x0 = x1 + BREAK
    return segment
  })
  return { segments, x: (time) => placeIn(segments, time) }
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
  if (time < start && next > 0) return x0
  const share = end === start ? 0.5 : Math.min(Math.max((time - start) / (end - start), 0), 1)
  return x0 + MARGIN + (x1 - x0 - 2 * MARGIN) * share
}
