// Who said what in articles of other outlets and countries than those the weights were learned from: written for this purpose and
// labelled by people who did not know the code. CLIPDESK_ELSEWHERE names another folder of such articles.
// Then how long texts take that were made to hold the finder of quotes up: four times as long a text should take four times as long.
//   npm run bench -- elsewhere

import { resolve } from 'node:path'
import { articleFromText, findQuotes } from '@clipdesk/core'
import {
  countsOf,
  figuresOf,
  sumOf,
} from '../packages/core/test/extract/quotes/elsewhere/scores.ts'
import { crossValidated } from './train-speakers/cross-validation.ts'
import { type LabelledSet, labelledSets, setIn } from './train-speakers/labelled-sets.ts'

export async function run(): Promise<void> {
  const { CLIPDESK_ELSEWHERE } = process.env
  if (CLIPDESK_ELSEWHERE !== undefined) printFigures(setIn(resolve(CLIPDESK_ELSEWHERE)))
  else {
    for (const set of labelledSets()) printFigures(set)
    console.log('Each set by weights that were learned from the others, in %')
    console.table(crossValidated())
  }
  timeHostile()
}

function printFigures({ name, articles }: LabelledSet): void {
  const counted = [...articles].map(([file, article]) => ({ file, counts: countsOf(article) }))
  console.log(`${name}: ${counted.length} articles, in %, by weights that were learned from them`)
  const all = sumOf(counted.map(({ counts }) => counts))
  console.table({
    ...Object.fromEntries(counted.map(({ file, counts }) => [file, figuresOf(counts)])),
    all: figuresOf(all),
  })
}

/** What such texts are made of. */
const HOSTILE: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'pairs of marks': '“”',
  'straight marks': '"',
  'single marks': '‘a ',
  capitals: 'OLSEN ',
  'words of speech': 'said ',
  'quotes of one person': '“The wall is late,” said Mara Olsen. ',
  'quotes of “he”': '“The wall is late,” he said. ',
  'quotes of letters': 'The letter from Mara Olsen said “no way at all”. ',
  'quotes of one family': 'Mara Olsen met Ana Olsen. “The wall is late,” Olsen said. ',
  'quotes without a word of speech': 'Mara Olsen: “The wall is late.” A pause. “And old as well.” ',
  'one quotation': '',
}

function timeHostile(): void {
  const opening = 'The harbour wall was late and the town was angry about it, people said.\n\n'
  const rows = Object.entries(HOSTILE).map(([name, part]) => [
    name,
    Object.fromEntries(
      [250_000, 1_000_000].map((length) => {
        const text =
          part === ''
            ? `Mara Olsen said: “${'The wall is late. '.repeat(length / 18)}”`
            : part.repeat(length / part.length)
        const article = articleFromText({ text: opening + text, language: 'en' })
        const before = process.cpuUsage()
        findQuotes(article)
        const { user, system } = process.cpuUsage(before)
        return [`${length / 1000} kB, ms of CPU`, Math.round((user + system) / 1000)]
      }),
    ),
  ])
  console.table(Object.fromEntries(rows))
}
