// Learns what makes a statement of an article, and a set of them, a good summary, from articles with highlights that people wrote, and
// writes the table. How well it does on articles that it was not learned from: `npm run bench -- summary`.
//   npm run bench -- train-summary

import { writeFileSync } from 'node:fs'
import { SET_WEIGHTS } from '../../packages/core/src/answer/summary/summary-weights.ts'
import { tableKey } from '../train-reader/table-key.ts'
import { judgedSummaries } from './judged-summaries.ts'
import { kitScorers } from './kit-scorers.ts'
import { drawLessons, learnWeights, type Weights } from './learn.ts'
import { lessonOf } from './lessons.ts'

const FILE = new URL('../../packages/core/src/answer/summary/summary-weights.ts', import.meta.url)

export async function run(): Promise<void> {
  const judged = judgedSummaries()
  const scorers = await kitScorers()
  if (judged === null || scorers === null) return
  const weights = learnWeights(drawLessons(judged.map((one) => lessonOf(one, scorers))))
  writeFileSync(FILE, tableOf(weights))
  console.log('Written: packages/core/src/answer/summary/summary-weights.ts')
}

function tableOf(weights: Weights): string {
  const isOfSet = (name: string) => name in SET_WEIGHTS
  const rows = (names: readonly string[]) =>
    names
      .map(
        (name) => `  ${tableKey(name)}: ${Math.round((weights.get(name) ?? 0) * 100) / 100 || 0},`,
      )
      .join('\n')
  const names = [...weights.keys()]
  return `// Made by \`npm run bench -- train-summary\`; see there. Not to be changed by hand.

import type { SetWeights } from './statement-set.ts'

/** What each feature of a statement adds to its score. */
export const STATEMENT_WEIGHTS: Readonly<Record<string, number>> = {
${rows(names.filter((name) => !isOfSet(name)).toSorted())}
}

/** What each counts in a set of statements. */
export const SET_WEIGHTS: SetWeights = {
${rows(names.filter(isOfSet))}
}
`
}
