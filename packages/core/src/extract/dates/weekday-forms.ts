import { type Form, formsOf, type Meaning } from './meaning.ts'
import { alone, GAP, WEEKDAY, weekdayNumber } from './words.ts'

const SIDE =
  '[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:previous|following|next|preceding)'

/** "Thursday", "next Monday", "the following Friday"; "Thursday of last week" names a day of that week. */
export const weekdayForms: readonly Form[] = [
  ...formsOf(
    readDayOfWeek,
    alone(`(?<weekday>${WEEKDAY})(?:,?${GAP}of)?${GAP}(?<week>last|this|next)${GAP}week`),
  ),
  ...formsOf(readWeekday, alone(`(?:(?<side>${SIDE})${GAP})?(?<weekday>${WEEKDAY})`)),
]

function readDayOfWeek({ groups }: RegExpExecArray): Meaning {
  const { weekday = '', week = '' } = groups ?? {}
  const weeks = week === 'last' ? -1 : week === 'next' ? 1 : 0
  return { kind: 'weekday-of-week', weekday: weekdayNumber(weekday), weeks }
}

function readWeekday({ groups }: RegExpExecArray): Meaning {
  const { weekday = '', side = '' } = groups ?? {}
  const number = weekdayNumber(weekday)
  const words = side.toLowerCase()
  if (words.startsWith('the')) {
    const after = /following|next/.test(words)
    return { kind: 'weekday', weekday: number, side: after ? 'next' : 'last', from: 'told' }
  }
  return {
    kind: 'weekday',
    weekday: number,
    side: /last|past/.test(words)
      ? 'last'
      : /next/.test(words)
        ? 'next'
        : words === ''
          ? null
          : 'this',
    from: 'publication',
  }
}
