import {
  articleFromText,
  changesBetween,
  copiesAmong,
  type FiledArticle,
  findCopies,
  groupStories,
} from '@clipdesk/core'
import { filedAs } from '../../packages/core/test/stories/filed-as.ts'
import { cpuMsOf } from '../cpu-time.ts'
import { dataFolder } from '../data-folder.ts'
import { GeneratedArticle, generated } from '../generated.ts'

const RUNS = 7

/** Prints CPU times on generated articles of some 600 words, made of the sentences of few: most have a part in common with several others. */
export async function printSpeed(): Promise<void> {
  const generator = dataFolder('generate.mjs')
  if (generator === null) return
  const articles: FiledArticle[] = []
  for await (const row of generated(generator, ['1000'], GeneratedArticle))
    articles.push(filedAs(row.id, articleFromText(row)))
  const [first, second, ...others] = articles
  if (first === undefined || second === undefined) return
  const candidates = others.slice(0, 50)
  console.log('\nCPU, ms, the middle of several runs')
  const work: Readonly<Record<string, () => unknown>> = {
    'copies of one article among 50 (budget 50)': () => copiesAmong(first, candidates),
    'changes between two': () => changesBetween(first, second),
    'copies in 1,000 articles': () => findCopies(articles),
    'stories of 1,000 articles, copies among them (budget 3,000)': () => groupStories(articles),
  }
  for (const [name, run] of Object.entries(work)) {
    const times: number[] = []
    for (let i = 0; i < RUNS; i += 1) times.push(await cpuMsOf(run))
    console.log(`${name}: ${(times.sort((a, b) => a - b)[RUNS >> 1] ?? 0).toFixed(1)}`)
  }
}
