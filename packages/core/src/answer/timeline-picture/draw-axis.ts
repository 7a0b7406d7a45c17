import type { Axis } from './axis.ts'
import type { BusyDay } from './busy-days.ts'
import { RIGHT } from './layout.ts'
import { element, escaped } from './svg.ts'
import { textWidth } from './text-width.ts'
import { ticksOf } from './ticks.ts'

const SIZE = 13

interface Place {
  readonly top: number
  readonly bottom: number
  readonly byHour: boolean
}

/** The lines of time behind the rows, from `top` to `bottom`, and below them what they are called. */
export function drawAxis({ segments, x }: Axis, { top, bottom, byHour }: Place): string[] {
  let within = ''
  let free = 0
  const ticks = segments
    .flatMap((segment) => ticksOf(segment, byHour))
    .flatMap((tick) => {
      const at = x(tick.time)
      const parts = [
        element('line', { x1: at, x2: at, y1: top, y2: bottom + 6, class: 'grid' }),
        label(tick.label, at, bottom + 24, 'ink'),
      ]
      const half = textWidth(tick.within, SIZE) / 2
      if (tick.within === '' || tick.within === within || at - half < free) return parts
      within = tick.within
      free = at + half + 10
      return [...parts, label(tick.within, Math.min(at, RIGHT - half), bottom + 42, 'muted')]
    })
  return [
    ...ticks,
    ...segments.map(({ x0, x1 }) =>
      element('line', { x1: x0, x2: x1, y1: bottom, y2: bottom, class: 'axis' }),
    ),
    ...segments.slice(1).flatMap(({ x0 }, i) => drawBreak(segments[i]?.x1 ?? x0, x0, bottom)),
  ]
}

const label = (text: string, x: number, y: number, name: string): string =>
  element('text', { x, y, class: name, 'font-size': SIZE, 'text-anchor': 'middle' }, escaped(text))

/** Two slanted strokes where time is left out. */
function drawBreak(from: number, to: number, y: number): string[] {
  const middle = (from + to) / 2
  return [middle - 4, middle + 4].map((at) =>
    element('line', { x1: at - 4, x2: at + 4, y1: y + 8, y2: y - 8, class: 'axis' }),
  )
}

/** The names of days above the rows, each with a line down through them. */
export const drawBusyDays = (days: readonly BusyDay[], top: number, bottom: number): string[] =>
  days.flatMap(({ label: name, x, labelX }) => [
    element('line', { x1: x, x2: x, y1: top + 6, y2: bottom, class: 'busy' }),
    label(name, labelX, top, 'ink'),
  ])
