import type { Segment } from './axis.ts'
import { DAY, HOUR } from './extent.ts'
import { monthName } from './words.ts'

/** A place on an axis with its name, and with what the name is of where that has changed: "3 Mar" of "2021". */
export interface Tick {
  readonly time: number
  readonly label: string
  /** Empty where the label says all. */
  readonly within: string
}

/** The ticks of a segment, as many as stand well apart, hours only where they are told; one alone where no round time lies in it. */
export function ticksOf(segment: Segment, byHour: boolean): Tick[] {
  const { start, end, x0, x1 } = segment
  const least = Math.max(((end - start) * APART) / (x1 - x0), byHour ? 0 : DAY)
  const step = STEPS.find(({ length }) => length >= least)
  const ticks = start === end ? [] : (step?.between(start, end) ?? [])
  return ticks.length > 0 ? ticks : [nameOf(segment)]
}

/** In pixels between two ticks. */
const APART = 84

interface Step {
  /** About how long, in milliseconds. */
  readonly length: number
  between(start: number, end: number): Tick[]
}

/** A day's name stands where its sentences do. Weeks are counted from a Monday, 5 January 1970. */
const NOON = 4 * DAY + 12 * HOUR

const HOURS = [1, 3, 6, 12]
const DAYS = [1, 2, 7, 14]
const MONTHS = [1, 3, 6]
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

const STEPS: readonly Step[] = [
  ...HOURS.map((hours) => even(hours * HOUR, 0, hourTick)),
  ...DAYS.map((days) => even(days * DAY, NOON, dayTick)),
  ...MONTHS.map((months) => byMonths(months, monthTick)),
  ...YEARS.map((years) => byMonths(years * 12, yearTick)),
]

function even(length: number, offset: number, tick: (time: number) => Tick): Step {
  return {
    length,
    between(start, end) {
      const ticks: Tick[] = []
      const first = Math.ceil((start - offset) / length) * length + offset
      for (let time = first; time <= end; time += length) ticks.push(tick(time))
      return ticks
    },
  }
}

function byMonths(months: number, tick: (time: number) => Tick): Step {
  return {
    length: months * 30.4 * DAY,
    between(start, end) {
      const ticks: Tick[] = []
      const from = new Date(start)
      const index = from.getUTCFullYear() * 12 + from.getUTCMonth()
      for (let at = Math.floor(index / months) * months; ; at += months) {
        const time = monthStart(at)
        if (time >= end) return ticks
        if (time >= start) ticks.push(tick(time))
      }
    },
  }
}

/** The start of a month counted from year 0. */
const monthStart = (index: number): number =>
  // `Date.UTC` takes years below 100 for those of the last century.
  new Date(0).setUTCFullYear(Math.floor(index / 12), index % 12, 1)

/** A segment without a round time in it is a short one: what it begins with names it, in its middle. */
function nameOf({ start, end }: Segment): Tick {
  const length = end - start
  const tick = length >= 300 * DAY ? yearTick : length >= 25 * DAY ? monthTick : dayTick
  return { ...tick(start), time: start + length / 2 }
}

function hourTick(time: number): Tick {
  const clock = new Date(time).toISOString().slice(11, 16)
  const { label, within } = dayTick(time)
  return { time, label: clock, within: `${label} ${within}` }
}

function dayTick(time: number): Tick {
  const date = new Date(time)
  const month = monthName(date.getUTCMonth()).slice(0, 3)
  return { time, label: `${date.getUTCDate()} ${month}`, within: yearOf(date) }
}

function monthTick(time: number): Tick {
  const date = new Date(time)
  return { time, label: monthName(date.getUTCMonth()).slice(0, 3), within: yearOf(date) }
}

function yearTick(time: number): Tick {
  return { time, label: yearOf(new Date(time)), within: '' }
}

const yearOf = (date: Date): string => String(date.getUTCFullYear())
