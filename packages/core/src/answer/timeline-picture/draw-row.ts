import type { Bar, Cluster } from './clusters.ts'
import { BAR_HEIGHT, EDGE, eventRadius, LEFT, publishedRadius, type RowLayout } from './layout.ts'
import { element, escaped, rounded } from './svg.ts'
import { fitted, linesOf } from './text-width.ts'
import { counted } from './words.ts'

/** An outlet's name, and its marks, with the top of the row at `top`. */
export function drawRow(
  { row, height, bars, moments, published }: RowLayout,
  top: number,
): string[] {
  const facts = `${counted(row.articles, 'article')}, ${counted(row.sentences, 'sentence')}`
  const names = linesOf(row.name, NAME_WIDTH, NAME_SIZE, 2)
  const first = top + height / 2 - 4 - (names.length - 1) * (NAME_LINE / 2)
  const below = first + (names.length - 1) * NAME_LINE + 19
  return [
    ...names.map((name, i) => named(name, row.isNamed, first + i * NAME_LINE)),
    element(
      'text',
      { x: EDGE, y: below, class: 'muted', 'font-size': 13 },
      escaped(fitted(facts, NAME_WIDTH, 13)),
    ),
    ...bars.flatMap(({ y, bars: lane }) => lane.map((bar) => drawBar(bar, top + y))),
    ...published.clusters.map((cluster) => drawPublished(cluster, top + published.y)),
    ...moments.clusters.map((cluster) => drawEvents(cluster, top + moments.y)),
  ]
}

const NAME_WIDTH = LEFT - EDGE - 20
const NAME_SIZE = 16
const NAME_LINE = 19

const named = (name: string, isNamed: boolean, y: number): string =>
  element(
    'text',
    {
      x: EDGE,
      y,
      class: isNamed ? 'ink' : 'muted',
      'font-size': NAME_SIZE,
      'font-weight': isNamed ? 600 : 400,
    },
    escaped(name),
  )

/** Sentences of one day, or of days so near each other that they are told by their number. */
export const drawEvents = ({ x, count }: Cluster, y: number): string =>
  element('circle', { cx: x, cy: y, r: eventRadius(count), class: 'event' }) +
  numberIn(count, x, y, 'on-event')

/** A diamond, by its shape apart from the days. */
export function drawPublished({ x, count }: Cluster, y: number): string {
  const r = publishedRadius(count)
  const corners = [
    `${rounded(x)},${rounded(y - r)}`,
    `${rounded(x + r)},${rounded(y)}`,
    `${rounded(x)},${rounded(y + r)}`,
    `${rounded(x - r)},${rounded(y)}`,
  ]
  return (
    element('polygon', { points: corners.join(' '), class: 'published' }) +
    numberIn(count, x, y, 'on-published')
  )
}

/** A stretch of time, round where it ends, and pointed where it goes on. */
export function drawBar(bar: Bar, y: number): string {
  const { start, end, count, goesOnBefore, goesOnAfter } = bar
  const [r, middle, bottom] = [BAR_HEIGHT / 2, y + BAR_HEIGHT / 2, y + BAR_HEIGHT]
  const at = (x: number, height: number) => `${rounded(x)} ${rounded(height)}`
  const round = `A${r} ${r} 0 0 1 `
  const left = goesOnBefore ? `L${at(start, middle)}L${at(start + r, y)}` : round + at(start + r, y)
  const right = goesOnAfter
    ? `L${at(end, middle)}L${at(end - r, bottom)}`
    : round + at(end - r, bottom)
  const d = `M${at(start + r, bottom)}${left}L${at(end - r, y)}${right}Z`
  return (
    element('path', { d, class: 'range' }) + numberIn(count, (start + end) / 2, middle, 'on-range')
  )
}

const NUMBER_SIZE = 11

const numberIn = (count: number, x: number, y: number, name: string): string =>
  count === 1
    ? ''
    : element(
        'text',
        {
          x,
          y: y + NUMBER_SIZE * 0.36,
          class: name,
          'font-size': NUMBER_SIZE,
          'font-weight': 600,
          'text-anchor': 'middle',
        },
        String(count),
      )
