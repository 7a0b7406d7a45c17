import type { Timeline } from '../timeline.ts'
import { axisOf } from './axis.ts'
import { busyDays } from './busy-days.ts'
import { describe, spanInWords } from './describe.ts'
import { drawAxis, drawBusyDays } from './draw-axis.ts'
import { drawLegend, type Shown } from './draw-legend.ts'
import { drawRow } from './draw-row.ts'
import { EDGE, LEFT, layoutOf, RIGHT, type RowLayout, WIDTH } from './layout.ts'
import { FONTS, STYLE } from './look.ts'
import { isByHour, rowsOf } from './rows.ts'
import { element, escaped, rounded } from './svg.ts'
import { fitted } from './text-width.ts'

/** A timeline drawn, and the same in words. */
export interface TimelinePicture {
  /** A whole document of SVG 1.1 without scripts, links or fonts of its own; it brings its ground, light or dark as its viewer is. */
  readonly svg: string
  /** For who does not see it: how many sentences and articles of which outlets, and of what time. */
  readonly alt: string
}

/** How a timeline is drawn. */
export interface TimelinePictureOptions {
  /** What stands above it. */
  readonly title: string
  /** How many outlets have a row of their own; the others have one together. Default: 8. */
  readonly outlets?: number
}

const MOST_OUTLETS = 8

/**
 * Draws a timeline: a row an outlet, its dated sentences over time, those of a month or a year as stretches, and when its articles were
 * published; 1200 pixels wide, 1600 high at the most. Null where nothing is dated. The same timeline gives the same picture.
 */
export function timelinePicture(
  timeline: Pick<Timeline, 'events' | 'days'>,
  { title, outlets = MOST_OUTLETS }: TimelinePictureOptions,
): TimelinePicture | null {
  if (timeline.events.length === 0) return null
  const byHour = isByHour(timeline.events)
  const rows = rowsOf(timeline.events, outlets, byHour)
  const axis = axisOf(
    {
      moments: rows.flatMap(({ moments, published }) => [...moments, ...published]),
      ranges: rows.flatMap(({ ranges }) => ranges),
    },
    LEFT,
    RIGHT,
  )
  const alt = describe(timeline, title)
  const layouts = rows.map((row) => layoutOf(row, axis))
  const busy = byHour ? [] : busyDays(timeline.days, axis.x, { left: LEFT, right: RIGHT, size: 13 })
  const top = HEADER + (busy.length === 0 ? 0 : BUSY)
  const bottom = top + layouts.reduce((sum, { height }) => sum + height, 0)
  const parts = [
    ...drawHeader(timeline, title),
    ...drawAxis(axis, { top, bottom, byHour }),
    ...drawBusyDays(busy, top - 12, bottom),
    ...drawRows(layouts, top),
    ...drawLegend(shownIn(layouts, byHour, axis.segments.length > 1), bottom + LEGEND),
  ]
  return { svg: document(parts, bottom + FOOTER, { title, alt }), alt }
}

/** In pixels: what stands above the rows, and below them. */
const HEADER = 104
const BUSY = 30
const LEGEND = 76
const FOOTER = 104

function drawHeader(timeline: Pick<Timeline, 'events'>, title: string): string[] {
  const width = WIDTH - 2 * EDGE
  return [
    element(
      'text',
      { x: EDGE, y: 54, class: 'ink', 'font-size': 26, 'font-weight': 700 },
      escaped(fitted(title, width, 26, true)),
    ),
    element(
      'text',
      { x: EDGE, y: 80, class: 'muted', 'font-size': 15 },
      escaped(spanInWords(timeline.events)),
    ),
  ]
}

function drawRows(layouts: readonly RowLayout[], top: number): string[] {
  let y = top
  return layouts.flatMap((layout) => {
    const at = y
    y += layout.height
    return [
      element('line', { x1: EDGE, x2: RIGHT, y1: at, y2: at, class: 'grid' }),
      ...drawRow(layout, at),
    ]
  })
}

function shownIn(layouts: readonly RowLayout[], byHour: boolean, hasBreaks: boolean): Shown {
  const clusters = layouts.flatMap(({ moments }) => moments.clusters)
  const hasBars = layouts.some(({ bars }) => bars.length > 0)
  const published = layouts.flatMap((layout) => layout.published.clusters)
  return {
    hasDays: clusters.length > 0 && !byHour,
    hasTimes: clusters.length > 0 && byHour,
    hasNumbers: clusters.some(({ count }) => count > 1),
    hasRanges: hasBars && !byHour,
    hasWholeDays: hasBars && byHour,
    hasPublished: published.length > 0,
    hasBreaks,
  }
}

function document(
  parts: readonly string[],
  height: number,
  { title, alt }: { readonly title: string; readonly alt: string },
): string {
  const size = { width: WIDTH, height: Math.ceil(height) }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${WIDTH} ${rounded(size.height)}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': FONTS,
    },
    element('title', { id: 'title' }, escaped(title)),
    element('desc', { id: 'desc' }, escaped(alt)),
    element('style', {}, STYLE),
    element('rect', { ...size, rx: 14, class: 'paper' }),
    ...parts,
  )
}
