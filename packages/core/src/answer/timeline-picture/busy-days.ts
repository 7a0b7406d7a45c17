import { outletOf } from '../outlet-of.ts'
import type { TimelineDay } from '../timeline-days.ts'
import { extentOf, precisionOf } from './extent.ts'
import { textWidth } from './text-width.ts'
import { dayInWords } from './words.ts'

/** A day that several outlets tell of, with its name above the picture. */
export interface BusyDay {
  readonly label: string
  /** The place of the day, and of the middle of its name, which stays within the picture. */
  readonly x: number
  readonly labelX: number
}

/** The days that most outlets tell of, then those of most events, as many as have room beside each other. */
export function busyDays(
  days: readonly TimelineDay[],
  x: (time: number) => number,
  { left, right, size }: { readonly left: number; readonly right: number; readonly size: number },
): BusyDay[] {
  const told = days
    .filter(({ value }) => precisionOf(value) === 'day')
    .map((day) => ({ ...day, outlets: new Set(day.articles.map(outletOf)).size }))
    .filter(({ outlets }) => outlets > 1)
    .toSorted((a, b) => b.outlets - a.outlets || b.events.length - a.events.length)
  const taken: { readonly day: BusyDay; readonly half: number }[] = []
  for (const { value } of told) {
    if (taken.length === MOST) break
    const label = dayInWords(value)
    const half = textWidth(label, size) / 2
    const { start, end } = extentOf(value)
    const at = x((start + end) / 2)
    const labelX = Math.min(Math.max(at, left + half), right - half)
    const isFree = taken.every(
      (other) => Math.abs(other.day.labelX - labelX) > half + other.half + APART,
    )
    if (isFree) taken.push({ day: { label, x: at, labelX }, half })
  }
  return taken.map(({ day }) => day).sort((a, b) => a.x - b.x)
}

const MOST = 5
/** In pixels. */
const APART = 16
