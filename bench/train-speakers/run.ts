// Learns what tells who speaks in a quotation, whom the words for a speaker stand for, and what reports speech without marks; says how well
// that does on outlets that it was not learned from, and writes the three tables.
//   npm run bench -- train-speakers
// Each outlet's articles are tried with weights learned from the others'. Who spoke in the quotation before is taken from the judgement
// here, so that the figures are a little above those of whole articles. Whom words stand for is learned with the table of speakers as it
// is; what that is worth on sets of articles that it was not learned from says `npm run bench -- elsewhere`.

import { writeFileSync } from 'node:fs'
import { tableKey } from '../train-reader/table-key.ts'
import { clauseLessons } from './clause-lessons.ts'
import { type JudgedArticle, judgedArticles } from './judged-quotes.ts'
import { labelledSets } from './labelled-sets.ts'
import { type Lesson, type NumberOf, numbering, speakerLessons } from './lessons.ts'
import { sumOf, trainSpeakers, type Weights, weightsOf } from './sparse-ranking.ts'
import { teacherOf } from './teacher.ts'

const FOLDER = new URL('../../packages/core/src/extract/quotes/', import.meta.url)

export async function run(): Promise<void> {
  const articles = judgedArticles()
  if (articles === null) return
  const speakers = show('speakers of quotations', articles, speakerLessons)
  const clauses = show('clauses that report speech', articles, clauseLessons)
  write(speakers, {
    file: 'speaker-weights.ts',
    name: 'SPEAKER_WEIGHTS',
    about:
      'What each feature adds to a mention’s being that of the speaker; a quotation whose mentions all stay below 0 has none named.',
  })
  const sets = labelledSets()
  write(teacherOf(sets)(sets), {
    file: 'person-weights.ts',
    name: 'PERSON_WEIGHTS',
    about:
      'What each feature adds to somebody’s being meant by the words for a speaker, or to nobody’s being named.',
  })
  write(clauses, {
    file: 'clause-weights.ts',
    name: 'CLAUSE_WEIGHTS',
    about:
      'What each feature adds to a clause’s being reported speech; one that stays below 0 is none.',
  })
}

interface Table {
  readonly file: string
  readonly name: string
  readonly about: string
}

/** Shows how well each outlet is told by weights learned from the others, and gives those learned from all. */
function show(
  title: string,
  articles: readonly JudgedArticle[],
  lessonsOf: (article: JudgedArticle, numberOf: NumberOf) => Lesson[],
): Weights {
  const features = numbering()
  const lessons = articles.flatMap((article) => lessonsOf(article, features.numberOf))
  const outlets = [...new Set(lessons.map(({ outlet }) => outlet))].sort()
  console.log(`${title}: each outlet with weights learned from the others, in %`)
  console.table(
    Object.fromEntries(
      outlets.map((outlet) => {
        const others = lessons.filter((lesson) => lesson.outlet !== outlet)
        const own = lessons.filter((lesson) => lesson.outlet === outlet)
        return [outlet, verdictOf(own, trainSpeakers(others, features.count()))]
      }),
    ),
  )
  return weightsOf(features, trainSpeakers(lessons, features.count()))
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

function write(weights: Weights, { file, name, about }: Table): void {
  const rows = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${tableKey(feature)}: ${weight},`)
  const table = `// Made by \`npm run bench -- train-speakers\`; see there. Not to be changed by hand.

/** ${about} */
export const ${name}: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`
  writeFileSync(new URL(file, FOLDER), table)
  console.log(`Written: packages/core/src/extract/quotes/${file}`)
}
