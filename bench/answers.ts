// What answers over many articles cost: a briefing, a comparison, a digest, a timeline and quotes, on a desk of generated articles.
//   npm run bench -- answers

import { articleFromText, type Desk, openLibrary } from '@clipdesk/core'
import { cpuMsOf, quantile } from './cpu-time.ts'
import { dataFolder } from './data-folder.ts'
import { documentTable, writeTable } from './document-table.ts'
import { GeneratedArticle, GeneratedQuery, generated } from './generated.ts'

const SIZES = [10_000]
const BATCH = 500
const ASKED = 20

/** Prints a table, a row for each answer and number of articles, and writes it into docs/performance.md. */
export async function run(): Promise<void> {
  const generator = dataFolder('generate.mjs')
  if (generator === null) return
  const topics: string[] = []
  for await (const { query, kind } of generated(generator, ['--queries', '200'], GeneratedQuery))
    if (kind === 'short') topics.push(query)
  const rows: string[][] = []
  for (const size of SIZES) {
    const desk = await filled(generator, size)
    for (const [name, ask] of Object.entries(ANSWERS)) {
      const row = [size.toLocaleString('en'), name, ...(await measured(desk, topics, ask))]
      console.log(row.join(' | '))
      rows.push(row)
    }
  }
  const table = documentTable(['articles', '', 'p50', 'p95', 'most'], rows)
  console.log(`\nCPU ms\n${table}`)
  writeTable('answers', table)
}

type Ask = (desk: Desk, topic: string, turn: number) => Promise<unknown>

const ANSWERS: Readonly<Record<string, Ask>> = {
  'briefing on 50': (desk, topic) => desk.brief(topic),
  'comparison of a story': (desk, _, turn) => desk.compare({ article: turn + 1 }),
  'digest of 1,000': (desk) => desk.digest({ since: new Date(0) }),
  'timeline of a topic': (desk, topic) => desk.timeline({ topic }),
  'quotes about a topic': (desk, topic) => desk.quotes({ about: topic }),
}

async function measured(desk: Desk, topics: readonly string[], ask: Ask): Promise<string[]> {
  const times: number[] = []
  for (const [turn, topic] of topics.slice(0, ASKED).entries())
    times.push(await cpuMsOf(() => ask(desk, topic, turn)))
  return [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)].map((ms) =>
    ms.toFixed(0),
  )
}

async function filled(generator: string, size: number): Promise<Desk> {
  const desk = (await openLibrary()).desk('measured')
  let batch: { article: ReturnType<typeof articleFromText>; key: string }[] = []
  for await (const { id, ...page } of generated(generator, [String(size)], GeneratedArticle)) {
    batch.push({ article: articleFromText(page), key: id })
    if (batch.length < BATCH) continue
    await desk.file(batch)
    batch = []
  }
  await desk.file(batch)
  await desk.rank('warm')
  return desk
}
