import { drawBar, drawEvents, drawPublished } from './draw-row.ts'
import { BAR_HEIGHT, EDGE } from './layout.ts'
import { element, escaped } from './svg.ts'
import { textWidth } from './text-width.ts'

/** What a picture holds, of all that a legend may explain. */
export interface Shown {
  /** Days or, in a picture of hours, times. */
  readonly hasDays: boolean
  readonly hasTimes: boolean
  readonly hasNumbers: boolean
  readonly hasRanges: boolean
  readonly hasWholeDays: boolean
  readonly hasPublished: boolean
  readonly hasBreaks: boolean
}

const SIZE = 13
const MARK = 26
const GAP = 30

/** What the marks mean, on one line whose middle is at `y`: those that the picture has. */
export function drawLegend(shown: Shown, y: number): string[] {
  let x = EDGE
  return ENTRIES.filter(([has]) => shown[has]).flatMap(([, text, mark]) => {
    const at = x
    x += MARK + textWidth(text, SIZE) + GAP
    return [
      mark(at + MARK / 2 - 3, y),
      element(
        'text',
        { x: at + MARK, y: y + SIZE * 0.36, class: 'muted', 'font-size': SIZE },
        escaped(text),
      ),
    ]
  })
}

type Entry = readonly [keyof Shown, string, (x: number, y: number) => string]

const ENTRIES: readonly Entry[] = [
  ['hasDays', 'sentence about a day', oneEvent],
  ['hasTimes', 'sentence about a time', oneEvent],
  ['hasRanges', 'about a month or a year', oneBar],
  ['hasWholeDays', 'about a day or longer', oneBar],
  ['hasPublished', 'article published', (x, y) => drawPublished({ x, count: 1 }, y)],
  ['hasNumbers', 'several close together', (x, y) => drawEvents({ x, count: 3 }, y)],
  ['hasBreaks', 'time left out', breakMark],
]

function oneEvent(x: number, y: number): string {
  return drawEvents({ x, count: 1 }, y)
}

function oneBar(x: number, y: number): string {
  const bar = { start: x - 9, end: x + 9, goesOnBefore: false, goesOnAfter: false, count: 1 }
  return drawBar(bar, y - BAR_HEIGHT / 2)
}

function breakMark(x: number, y: number): string {
  return [x - 4, x + 4]
    .map((at) => element('line', { x1: at - 4, x2: at + 4, y1: y + 8, y2: y - 8, class: 'axis' }))
    .join('')
}
