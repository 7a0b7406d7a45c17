import { parseDate } from './calendar.ts'
import { clockForms } from './clock-forms.ts'
import { distanceForms } from './distance-forms.ts'
import { findFullDates } from './full-dates.ts'
import type { Expression, Form, FormPart, Meaning } from './meaning.ts'
import { monthForms } from './month-forms.ts'
import { namedDayForms } from './named-days.ts'
import { periodForms } from './period-forms.ts'
import { relativeForms } from './relative-forms.ts'
import { spokenYearForms } from './spoken-years.ts'
import { weekdayForms } from './weekday-forms.ts'
import { yearForms } from './year-forms.ts'

/** The fuller forms first: an earlier form keeps its stretch of text. */
const FORMS: readonly Form[] = [
  ...clockForms,
  ...periodForms,
  ...namedDayForms,
  ...monthForms,
  ...weekdayForms,
  ...distanceForms,
  ...relativeForms,
  ...spokenYearForms,
  ...yearForms,
]

/** The temporal expressions of a text in its order, none over another. */
export function findExpressions(text: string): Expression[] {
  const found = fullDates(text)
  const read = new Uint8Array(text.length)
  for (const { start, end } of found) read.fill(1, start, end)
  for (const form of FORMS) {
    // `matchAll` compiles a pattern anew, which costs more than a search where most paragraphs have none.
    if (text.search(form.pattern) === -1) continue
    for (const match of text.matchAll(form.pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (read[start] === 1 || read[end - 1] === 1) continue
      const parts = partsOf(form.read(match, text), match[0].length)
      if (parts.length === 0) continue
      read.fill(1, start, end)
      for (const part of parts) {
        found.push({
          start: start + part.start,
          end: start + part.end,
          meaning: part.meaning,
          time: null,
        })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function partsOf(
  reading: Meaning | readonly FormPart[] | null,
  length: number,
): readonly FormPart[] {
  if (reading === null) return []
  return 'kind' in reading ? [{ start: 0, end: length, meaning: reading }] : reading
}

const fullDates = (text: string): Expression[] =>
  findFullDates(text).map(({ start, end, value, precision }) => ({
    start,
    end,
    time: null,
    meaning:
      value === null ? { kind: 'untold', precision } : { kind: 'calendar', ...parseDate(value) },
  }))
