// What articles of one story share and where their figures differ, against labels on invented stories that lie beside the tests; and the time that
// a comparison takes when the facts are known.
//   npm run bench -- compare

import { compareArticles, type Facts, type FiledArticle, findFacts } from '@clipdesk/core'
import { z } from 'zod'
import {
  precisionOf,
  recallOf,
  type Score,
  scoresOf,
  sumOf,
} from '../packages/core/test/answer/compare/scores.ts'
import {
  filedArticles,
  storyFamilies,
} from '../packages/core/test/answer/compare/story-families.ts'
import { cpuMsOf, quantile } from './cpu-time.ts'
import { judgedPages } from './judged-pages.ts'

const Page = z.object({ input: z.object({ text: z.string() }) })
const KINDS = ['shared quotes', 'same figures', 'different figures'] as const
const ARTICLES = 10
const WORDS = 700

/** Prints the figures. */
export async function run(): Promise<void> {
  const families = storyFamilies()
  for (const set of ['A', 'B', 'C', 'D'] as const) {
    const scores = families
      .filter((family) => family.set === set)
      .map((family) => ({
        family,
        scores: scoresOf(family, compareArticles(filedArticles(family))),
      }))
    if (scores.length === 0) continue
    console.log(`Set ${set}: ${scores.length} stories`)
    console.table(
      Object.fromEntries(
        KINDS.map((kind) => [kind, rowOf(sumOf(scores.map((one) => one.scores[kind])))]),
      ),
    )
    for (const { family, scores: found } of scores)
      for (const kind of KINDS)
        for (const words of found[kind].wrong)
          console.log(`${family.name}, ${kind}, wrong: ${words}`)
  }
  unrelated()
  await time()
}

const rowOf = (score: Score) => ({
  labelled: score.labelled,
  found: score.found,
  'precision, %': percent(precisionOf(score)),
  'recall, %': percent(recallOf(score)),
})

const percent = (share: number): number => Math.round(1000 * share) / 10

/** Sets of articles that have nothing to do with each other: whatever they are said to share is chance, or wrong. */
function unrelated(): void {
  const pages = judgedPages('summary', 'cnndm', Page)
  if (pages === null) return
  const found = {
    sets: 0,
    'same or rounded figures': 0,
    'different figures': 0,
    'shared quotes': 0,
    'different days': 0,
  }
  for (let from = 0; from + ARTICLES <= pages.length; from += ARTICLES) {
    const texts = pages.slice(from, from + ARTICLES).map(({ input }) => input.text)
    const { figures, quotes, differentDays } = compareArticles(
      filedArticles({
        articles: texts.map((text, at) => ({
          outlet: `Outlet ${at}`,
          published: '2015-06-01',
          headline: `Story ${at}`,
          paragraphs: [text],
        })),
      }),
    )
    const different = figures.filter(({ values }) => values === 'different').length
    found.sets += 1
    found['different figures'] += different
    found['same or rounded figures'] += figures.length - different
    found['shared quotes'] += quotes.filter(({ reach }) => reach !== 'one').length
    found['different days'] += differentDays.length
  }
  console.log(`Unrelated articles, ten at a time: ${JSON.stringify(found)}`)
}

/** Ten articles of 700 words: those of all stories with their paragraphs in turn, so that much is alike and much is not. */
async function time(): Promise<void> {
  const paragraphs = storyFamilies().flatMap(({ articles }) =>
    articles.flatMap((one) => one.paragraphs),
  )
  const articles = filedArticles({
    articles: Array.from({ length: ARTICLES }, (_, at) => ({
      outlet: `Outlet ${at}`,
      published: '2024-03-04',
      headline: `Story ${at} of the day in Port Alder`,
      paragraphs: longArticle(paragraphs, at * 7),
    })),
  })
  const facts = new Map(
    articles.map((article): [FiledArticle, Facts] => [article, findFacts(article)]),
  )
  const factsOf = (article: FiledArticle): Facts => facts.get(article) ?? findFacts(article)
  const known: number[] = []
  for (let i = 0; i < 60; i += 1)
    known.push(await cpuMsOf(() => compareArticles(articles, { factsOf })))
  const times = known.slice(10)
  console.log(
    `${ARTICLES} articles of ${WORDS} words, facts known: ${round(quantile(times, 0.5))} ms, p95 ${round(quantile(times, 0.95))} ms (budget 300)`,
  )
  console.log(`facts read as well: ${round(await cpuMsOf(() => compareArticles(articles)))} ms`)
}

function longArticle(paragraphs: readonly string[], from: number): string[] {
  const taken: string[] = []
  let words = 0
  for (let at = from; words < WORDS; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? ''
    taken.push(paragraph)
    words += paragraph.split(/\s+/).length
  }
  return taken
}

const round = (n: number): number => Math.round(n * 10) / 10
