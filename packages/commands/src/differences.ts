import type {
  ComparedFigure,
  ComparedName,
  Comparison,
  DatedStatement,
  ToldFigure,
} from '@clipdesk/core'
import { passage } from './blocks.ts'
import { type Block, note } from './reply.ts'
import { articleForPeople, datePartsForPeople, listForPeople } from './wording.ts'

/** Where outlets differ, at most so many: numbers, days, names and roles; each side in its own words, none said to be right. */
export function differenceBlocks(comparison: Comparison, most: number): Block[] {
  const all = [
    ...comparison.figures.filter(({ values }) => values === 'different').map(figureBlocks),
    ...comparison.differentDays.map(({ told }) => dayBlocks(told)),
    ...comparison.names.map(nameBlocks),
  ]
  return all.slice(0, most).flat()
}

/** "4,200 strikers · 4,600 strikers", and the sentences that say so. */
function figureBlocks({ told }: ComparedFigure): Block[] {
  return [note(printedForPeople(told.map(({ text }) => text))), ...told.map(figurePassage)]
}

/** A figure set off in the sentence that gives it, with its outlet. */
export const figurePassage = ({ article, statement, paragraph, voice, start, end }: ToldFigure) =>
  passage(article, statement, { paragraph, voice, marks: [{ start, end }], isAmongOutlets: true })

function dayBlocks(told: readonly DatedStatement[]): Block[] {
  const days = told.map(({ date }) => datePartsForPeople(date.value ?? ''))
  return [note(printedForPeople(days)), ...told.map(dayPassage)]
}

const dayPassage = ({ article, start, end, paragraph, voice, date }: DatedStatement) =>
  passage(
    article,
    { start, end },
    { paragraph, voice, marks: [{ start: date.start, end: date.end }], isAmongOutlets: true },
  )

/** "Qa’ani: #12, Harbor Times; Ghaani: #14, The Alder Ledger", or the roles that the outlets give. */
function nameBlocks({ forms }: ComparedName): Block[] {
  return [
    note(
      forms
        .map(({ text, article, roles }) => {
          const called = roles.length === 0 ? '' : `, ${listForPeople(roles.map(quoted))}`
          return `“${text}”${called} in ${articleForPeople(article)}`
        })
        .join('; '),
    ),
  ]
}

const quoted = ({ text }: { readonly text: string }): string => `“${text}”`

/** What each side prints, each once. */
const printedForPeople = (printed: readonly string[]): string =>
  [...new Set(printed.map((words) => words.replace(/\s+/g, ' ')))]
    .map((words) => `“${words}”`)
    .join(' · ')
