// Who said what in articles of other outlets and countries than those the weights were learned from: written for this purpose and
// labelled by people who did not know the code. CLIPDESK_ELSEWHERE names another folder of such articles.
//   npm run bench -- elsewhere

import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseLabelled } from '../packages/core/test/extract/quotes/elsewhere/labelled-article.ts'
import {
  countsOf,
  figuresOf,
  sumOf,
} from '../packages/core/test/extract/quotes/elsewhere/scores.ts'

const ARTICLES = '../packages/core/test/extract/quotes/elsewhere/articles'

export async function run(): Promise<void> {
  const { CLIPDESK_ELSEWHERE = join(import.meta.dirname, ARTICLES) } = process.env
  const folder = resolve(CLIPDESK_ELSEWHERE)
  const files = globSync('*.txt', { cwd: folder }).sort()
  const counted = files.map((file) => ({
    file,
    counts: countsOf(parseLabelled(readFileSync(join(folder, file), 'utf8'))),
  }))
  console.log(`${files.length} articles, in %`)
  const all = sumOf(counted.map(({ counts }) => counts))
  console.table({
    ...Object.fromEntries(counted.map(({ file, counts }) => [file, figuresOf(counts)])),
    all: figuresOf(all),
  })
}
