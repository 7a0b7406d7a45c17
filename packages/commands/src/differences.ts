import type {
  Cited,
  ComparedFigure,
  ComparedName,
  Comparison,
  DatedStatement,
  ToldFigure,
} from '@clipdesk/core'
import { passage } from './blocks.ts'
import { type Block, note } from './reply.ts'
import { citedForPeople, datePartsForPeople, listForPeople } from './wording.ts'

/** Where outlets differ, at most so many: numbers, days and how names are spelt; each side in its own words, none said to be right. */
export function differenceBlocks(comparison: Comparison, most: number): Block[] {
  const all = [
    ...comparison.figures.filter(({ values }) => values === 'different').map(figureBlocks),
    ...comparison.differentDays.map(({ told }) => dayBlocks(told)),
    ...comparison.names.filter(({ spellingsDiffer }) => spellingsDiffer).map(spellingBlocks),
  ]
  return all.slice(0, most).flat()
}

/** "4,200 strikers · 4,600 strikers", and of each a sentence that says so. */
function figureBlocks({ told }: ComparedFigure): Block[] {
  return [note(printedForPeople(told.map(({ text }) => text))), ...eachOnce(told, figurePassage)]
}

/** Of those that print the same words the first, with the places of the others. */
function eachOnce<Side extends Cited>(
  sides: readonly Side[],
  passageOf: (side: Side) => Block,
): Block[] {
  const byText = Map.groupBy(sides, ({ text }) => text.replace(/\s+/g, ' ').toLowerCase())
  return [...byText.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [passageOf(first), ...alsoIn(first, others)],
  )
}

/** "Also in The Alder Ledger (#14 ¶1)."; nothing where no other article has it. */
export function alsoIn(first: Cited, others: readonly Cited[]): Block[] {
  const elsewhere = others.filter(({ article }) => article.id !== first.article.id)
  return elsewhere.length === 0
    ? []
    : [note(`Also in ${listForPeople(elsewhere.map(citedForPeople))}.`)]
}

/** A figure set off in the sentence that gives it, with its outlet. */
export const figurePassage = ({ article, statement, paragraph, voice, start, end }: ToldFigure) =>
  passage(article, statement, { paragraph, voice, marks: [{ start, end }], isAmongOutlets: true })

function dayBlocks(told: readonly DatedStatement[]): Block[] {
  const days = told.map(({ date }) => datePartsForPeople(date.value ?? ''))
  return [note(printedForPeople(days)), ...eachOnce(told, dayPassage)]
}

const dayPassage = ({ article, start, end, paragraph, voice, date }: DatedStatement) =>
  passage(
    article,
    { start, end },
    { paragraph, voice, marks: [{ start: date.start, end: date.end }], isAmongOutlets: true },
  )

/** "“Qa’ani” in Harbor Times (#12 ¶2); “Ghaani” in The Alder Ledger (#14 ¶1)" */
const spellingBlocks = ({ forms }: ComparedName): Block[] => [
  note(sidesForPeople(forms.map((form) => [form.text, form]))),
]

/** What outlets call those whom all of them name: "Mara Olsen: “the harbour master” in …; “a former pilot” in …". */
export const roleBlocks = ({ names }: Comparison): Block[] =>
  names
    .filter(({ rolesDiffer }) => rolesDiffer)
    .flatMap(({ forms }) => {
      const called = forms.flatMap(({ roles }) => roles.map((role) => [role.text, role] as const))
      const name = forms[0]?.text ?? ''
      return called.length === 0 ? [] : [note(`${name}: ${sidesForPeople(called)}`)]
    })

/** Each wording with all places that have it. */
function sidesForPeople(sides: readonly (readonly [text: string, place: Cited])[]): string {
  const byText = Map.groupBy(sides, ([text]) => text.replace(/\s+/g, ' '))
  return [...byText]
    .map(
      ([text, all]) =>
        `“${text}” in ${listForPeople(all.map(([, place]) => citedForPeople(place)))}`,
    )
    .join('; ')
}
/** What each side prints, each once. */
const printedForPeople = (printed: readonly string[]): string =>
  [...new Set(printed.map((words) => words.replace(/\s+/g, ' ')))]
    .map((words) => `“${words}”`)
    .join(' · ')
