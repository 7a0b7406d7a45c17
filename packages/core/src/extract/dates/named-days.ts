import { addDays, type CalendarDay, calendarDay, weekdayOf } from './calendar.ts'
import { type DayOfYear, type Form, formsOf, type Meaning } from './meaning.ts'
import { alone, GAP } from './words.ts'

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    calendarDay(year, month, day)

/** The nth such weekday of a month; below zero from its end. */
const nth =
  (n: number, weekday: number, month: number): DayOfYear =>
  (year) => {
    const first: CalendarDay = { year, month, day: 1 }
    const last = addDays({ year, month: month + 1, day: 1 }, -1)
    return n > 0
      ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7)
      : addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7)
  }

const fromEaster =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easterSunday(year), days)

/**
 * Days with a name of their own, by the pattern of the name. Of days that countries keep apart, those of the United States, whose news says
 * "Memorial Day" and "Thanksgiving Day"; Canada's Thanksgiving is another day.
 */
const DAYS: readonly (readonly [name: string, dayIn: DayOfYear])[] = [
  ["New Year['’]?s Day", fixed(1, 1)],
  ["(?:St\\.? )?Valentine['’]?s Day", fixed(2, 14)],
  ["St\\.? Patrick['’]?s Day", fixed(3, 17)],
  ['May Day', fixed(5, 1)],
  ['Halloween', fixed(10, 31)],
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas Day', fixed(12, 25)],
  ['Boxing Day', fixed(12, 26)],
  ["New Year['’]?s Eve", fixed(12, 31)],
  ['Memorial Day', nth(-1, 1, 5)],
  ['Labor Day', nth(1, 1, 9)],
  ['Thanksgiving(?: Day)?', nth(4, 4, 11)],
  ['Ash Wednesday', fromEaster(-46)],
  ['Palm Sunday', fromEaster(-7)],
  ['Good Friday', fromEaster(-2)],
  ['Easter Sunday', fromEaster(0)],
  ['Easter Monday', fromEaster(1)],
]

/** "Christmas Day", "Easter Monday", in whatever year their story is; and the one date that is the name of an event in every year since. */
export const namedDayForms: readonly Form[] = [
  ...formsOf(readNamedDay, alone(DAYS.map(([name]) => name.replaceAll(' ', GAP)).join('|'))),
  ...formsOf(
    (): Meaning => ({ kind: 'calendar', year: 2001, month: 9, day: 11 }),
    alone(`9/11|Sept(?:ember|\\.)?${GAP}11(?=,?${GAP}(?:terror(?:ist)?${GAP})?attacks?\\b)`),
  ),
]

function readNamedDay([printed]: RegExpExecArray): Meaning | null {
  const name = printed.replace(/\s+/g, ' ')
  const dayIn = DAYS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(name))?.[1]
  return dayIn === undefined ? null : { kind: 'named-day', dayIn }
}

/** Easter Sunday of a Gregorian year, by the method that "A. N. S." gave in Nature, 20 April 1876 (the Meeus/Jones/Butcher algorithm). */
function easterSunday(year: number): CalendarDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const correction = century - Math.floor((century + 8) / 25) + 1
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor(correction / 3) + 15) % 30
  const rest = year % 100
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 }
}
