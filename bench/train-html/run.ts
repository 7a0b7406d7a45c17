// Learns the weights by which lines of HTML pages are told to be body, and writes them down:
//   npm run bench -- train-html
// First it says how well weights do on pages of hosts that they were not learned from; that figure is the honest one.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyLines } from '../../packages/core/src/read/html/find-body.ts'
import { meansOf, type Overlap, overlapOf } from '../body-score.ts'
import { learn, type Model } from './logistic.ts'
import { examplesOf, type LessonPage, lessonPages } from './pages.ts'

const FOLDS = 8
const PENALTY = 1
/** A smaller weight moves nothing. */
const MIN_WEIGHT = 0.04
const TABLE = join(import.meta.dirname, '../../packages/core/src/read/html/body-weights.ts')

/** Prints both figures and writes the table. */
export async function run(): Promise<void> {
  const pages = lessonPages()
  if (pages.length === 0) return
  console.log(
    `${pages.length} pages. On hosts that the weights were not learned from (${FOLDS} parts):`,
  )
  report(unseenBodies(pages))
  const model = rounded(learn(pages.flatMap(examplesOf), PENALTY))
  console.log('With the weights that are written down, on the pages they were learned from:')
  report(pages.map((page) => ({ page, body: bodyOf(page, model) })))
  writeFileSync(TABLE, tableOf(model))
}

interface ReadPage {
  readonly page: LessonPage
  readonly body: string
}

/** Every page read with weights that were learned without its host. */
function unseenBodies(all: readonly LessonPage[]): ReadPage[] {
  const hosts = [...new Set(all.map(({ host }) => host))].sort()
  return Array.from({ length: FOLDS }, (_, fold) => {
    const left = new Set(hosts.filter((_host, i) => i % FOLDS === fold))
    const model = rounded(
      learn(all.filter(({ host }) => !left.has(host)).flatMap(examplesOf), PENALTY),
    )
    return all
      .filter(({ host }) => left.has(host))
      .map((page) => ({ page, body: bodyOf(page, model) }))
  }).flat()
}

function bodyOf({ shape, text }: LessonPage, model: Model): string {
  return bodyLines(shape, model)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

function report(read: readonly ReadPage[]): void {
  const whole: Overlap[] = []
  const passages = { kept: 0, wanted: 0, foreign: 0 }
  for (const { page, body } of read) {
    if ('body' in page.gold) whole.push(overlapOf(page.gold.body, body))
    else {
      const has = (passage: string): boolean => squeeze(body).includes(squeeze(passage))
      passages.kept += page.gold.with.filter(has).length
      passages.wanted += page.gold.with.length
      passages.foreign += page.gold.without.filter(has).length
    }
  }
  const samples: Overlap = {
    precision: passages.kept / (passages.kept + passages.foreign),
    recall: passages.kept / passages.wanted,
    nothingGiven: false,
    nothingWanted: false,
  }
  console.table({ 'whole bodies': meansOf(whole), 'sample passages': meansOf([samples]) })
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

function rounded({ base, weights }: Model): Model {
  const two = (value: number): number => Math.round(value * 100) / 100
  const kept = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= MIN_WEIGHT)
  return {
    base: two(base),
    weights: Object.fromEntries(kept.map(([name, weight]) => [name, two(weight)])),
  }
}

function tableOf({ base, weights }: Model): string {
  const rows = Object.entries(weights).map(([name, weight]) => `  '${name}': ${weight},`)
  return `import type { BodyWeights } from './find-body.ts'

/**
 * How much each feature speaks for a line to be body, in logarithms of odds. Learned by \`npm run bench -- train-html\`, which writes this
 * file and tells how well such weights do on hosts they were not learned from.
 */
export const BODY_WEIGHTS: BodyWeights = {
  base: ${base},
  weights: {
${rows.map((row) => `  ${row}`).join('\n')}
  },
}
`
}
