// Learns what tells who speaks in a quotation, and what reports speech without marks; says how well that does on outlets that it was
// not learned from, and writes both tables.
//   npm run bench -- train-speakers
// Each outlet's articles are tried with weights learned from the others'. Who spoke in the quotation before is taken from the judgement
// here, so that the figures are a little above those of whole articles.

import { writeFileSync } from 'node:fs'
import { tableKey } from '../train-reader/table-key.ts'
import { clauseLessons } from './clause-lessons.ts'
import { type JudgedArticle, judgedArticles } from './judged-quotes.ts'
import { type Lesson, speakerLessons } from './lessons.ts'
import { sumOf, trainSpeakers } from './sparse-ranking.ts'

const FOLDER = new URL('../../packages/core/src/extract/quotes/', import.meta.url)

export async function run(): Promise<void> {
  const articles = judgedArticles()
  if (articles === null) return
  learn(articles, speakerLessons, {
    title: 'speakers of quotations',
    file: 'speaker-weights.ts',
    name: 'SPEAKER_WEIGHTS',
    about:
      'What each feature adds to a mention’s being that of the speaker; a quotation whose mentions all stay below 0 has none named.',
  })
  learn(articles, clauseLessons, {
    title: 'clauses that report speech',
    file: 'clause-weights.ts',
    name: 'CLAUSE_WEIGHTS',
    about:
      'What each feature adds to a clause’s being reported speech; one that stays below 0 is none.',
  })
}

interface Table {
  readonly title: string
  readonly file: string
  readonly name: string
  readonly about: string
}

function learn(
  articles: readonly JudgedArticle[],
  lessonsOf: (article: JudgedArticle, numberOf: (name: string) => number) => Lesson[],
  table: Table,
): void {
  const numbers = new Map<string, number>()
  const lessons = articles.flatMap((article) =>
    lessonsOf(article, (name) => {
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      return number
    }),
  )
  const outlets = [...new Set(lessons.map(({ outlet }) => outlet))].sort()
  console.log(`${table.title}: each outlet with weights learned from the others, in %`)
  console.table(
    Object.fromEntries(
      outlets.map((outlet) => {
        const others = lessons.filter((lesson) => lesson.outlet !== outlet)
        const own = lessons.filter((lesson) => lesson.outlet === outlet)
        return [outlet, verdictOf(own, trainSpeakers(others, numbers.size))]
      }),
    ),
  )
  writeFileSync(
    new URL(table.file, FOLDER),
    tableOf([...numbers.keys()], trainSpeakers(lessons, numbers.size), table),
  )
  console.log(`Written: packages/core/src/extract/quotes/${table.file}`)
}

/** How many were chosen where there was something to choose, how many where there was not, and how often rightly. */
function verdictOf(lessons: readonly Lesson[], weights: Float64Array) {
  const counts = { found: 0, right: 0, foundWhereNone: 0, missed: 0 }
  for (const { candidates, none, isJudged } of lessons) {
    if (!isJudged) continue
    let most = 0
    let isRight: boolean | null = null
    for (const option of candidates) {
      const sum = sumOf(option, weights)
      if (sum <= most) continue
      most = sum
      isRight = option.counts
    }
    if (isRight === null) counts.missed += none ? 0 : 1
    else if (none) counts.foundWhereNone += 1
    else {
      counts.found += 1
      counts.right += isRight ? 1 : 0
    }
  }
  return {
    found: counts.found,
    'right of these': Math.round((1000 * counts.right) / counts.found) / 10,
    'found where none is': counts.foundWhereNone,
    missed: counts.missed,
  }
}

function tableOf(names: readonly string[], weights: Float64Array, { name, about }: Table): string {
  const rows = names
    .map((feature, i) => ({ feature, weight: Math.round((weights[i] ?? 0) * 100) / 100 || 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1))
    .map(({ feature, weight }) => `  ${tableKey(feature)}: ${weight},`)
  return `// Made by \`npm run bench -- train-speakers\`; see there. Not to be changed by hand.

/** ${about} */
export const ${name}: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`
}
