// Draws 200 articles by a seed and writes their summaries as a user sees them, for two people to read: `summaries.txt`, and apart from it
// `articles.txt`, to look up what a summary leaves open. The texts belong to others: the folder must not lie in this repository, which keeps
// the ids and the readers' verdicts alone.
//   npm run bench -- summary-sample FOLDER

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type SummarySentence, summarize } from '@clipdesk/core'
import { random, shuffled } from './train-reader/random.ts'
import { type JudgedSummary, judgedSummaries } from './train-summary/judged-summaries.ts'

const SAMPLE = 200
const SEED = 9

export async function run(folder: string | undefined): Promise<void> {
  const articles = judgedSummaries()
  if (articles === null) return
  if (folder === undefined || isInside(resolve(folder))) {
    console.log('Name a folder outside this repository: npm run bench -- summary-sample FOLDER')
    return
  }
  const drawn = shuffled(articles, random(SEED)).slice(0, SAMPLE)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'summaries.txt'), drawn.map(asShown).join('\n'))
  writeFileSync(join(folder, 'articles.txt'), drawn.map(asPrinted).join('\n'))
  writeFileSync(join(folder, 'ids.txt'), drawn.map(({ id }) => `${id}\n`).join(''))
  console.log(`${drawn.length} summaries are in ${folder}.`)
}

const isInside = (folder: string): boolean =>
  !relative(resolve(import.meta.dirname, '..'), folder).startsWith('..')

const asShown = ({ id, article }: JudgedSummary): string =>
  [`== ${id}`, ...summarize(article).sentences.map(shown), ''].join('\n')

/** With the frame that the terminal sets before it, and full names in brackets. */
function shown({ text, start, voice, glosses }: SummarySentence): string {
  let glossed = text
  for (const { end, name } of glosses.toReversed())
    glossed = `${glossed.slice(0, end - start)} [${name}]${glossed.slice(end - start)}`
  return `- ${FRAMES[voice]}${glossed}`
}

const FRAMES = {
  attributed: '',
  outlet: 'The outlet writes: ',
  quotation: 'The outlet quotes, the speaker not named in this passage: ',
} as const

const asPrinted = ({ id, article }: JudgedSummary): string => `== ${id}\n${article.text}\n`
