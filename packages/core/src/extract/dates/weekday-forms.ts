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
  // "Thursday week" is one of the next two: which, depends on the day it is said.
  ...formsOf(
    () => ({ kind: 'untold', precision: 'day' }),
    alone(`(?:${WEEKDAY})${GAP}(?:week|fortnight)`),
  ),
  ...formsOf(readWeekday, alone(`(?:(?<side>${SIDE})${GAP})?(?<weekday>${WEEKDAY})`)),
]

function readDayOfWeek({ groups }: RegExpExecArray): Meaning {
  const { weekday = '', week = '' } = groups ?? {}
  const weeks = week === 'last' ? -1 : week === 'next' ? 1 : 0
  return { kind: 'weekday-of-week', weekday: weekdayNumber(weekday), weeks }
}

/** Names of days that are no days of this week, and of papers and programmes. */
const NAME_BEFORE =
  /(?:(?:Mail|Sun|Independent) on|Black|Good|Super|Bloody|Cyber|Ash|Holy|Easter|Palm|Giving|Shrove|Maundy|Whit) $/
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|Post|People|World|Herald|Independent|Sun|Star|Record|Night Live|Night Football|Morning \p{Lu})/u

/** Whether the weekday is part of a name, or of what happens every week. */
function isNoDay(before: string, after: string): boolean {
  if (/\b(?:every|each|any|most) $/i.test(before)) return true
  return NAME_BEFORE.test(before) || NAME_AFTER.test(after)
}

function readWeekday(match: RegExpExecArray, text: string): Meaning | null {
  const { weekday = '', side = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  if (isNoDay(text.slice(Math.max(0, match.index - 20), match.index), text.slice(end, end + 20))) {
    return null
  }
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
