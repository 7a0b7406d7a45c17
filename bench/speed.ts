// Budgets of docs/design.md: reading, facts, start, and filing into a desk. CPU time, as the machine may have other work. What a search
// costs is in `npm run bench -- search-speed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  articleFromText,
  type Desk,
  findDates,
  findNames,
  findQuotes,
  openLibrary,
  readArticle,
  splitSentences,
} from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { cpuMsOf, quantile } from './cpu-time.ts'
import { dataFolder } from './data-folder.ts'
import { GeneratedArticle, generated } from './generated.ts'
import { hostilePages } from './hostile.ts'

const ARTICLES = 10_000

/** Prints the figures. */
export async function run(): Promise<void> {
  await readPages()
  await findFacts()
  coldStart()
  const generator = dataFolder('generate.mjs')
  if (generator === null) return
  const rows: GeneratedArticle[] = []
  for await (const row of generated(generator, [String(ARTICLES)], GeneratedArticle)) rows.push(row)
  await fileArticles(rows)
}

async function readPages(): Promise<void> {
  const seeds = resolve(import.meta.dirname, '../seeds/pages')
  const page = readFileSync(join(seeds, 'market-fire-mostly-furniture.txt'), 'utf8')
  const text = page.repeat(Math.ceil(10_000 / page.length)).slice(0, 10_000)
  const runs = await timesOf(200, () => readArticle({ text }))
  console.log(`read a 10 kB page: ${told(runs)} (budget 5)`)
  for (const { name, read } of hostilePages()) {
    console.log(`read 1 MB, ${name}: ${round(await cpuMsOf(read))} ms (budget 1000)`)
  }
}

/** All facts of 700 words of news: names, quotes, dates, sentences. */
async function findFacts(): Promise<void> {
  const pages = resolve(import.meta.dirname, '../seeds/pages')
  const page = readFileSync(join(pages, 'dam-inquiry-courier.txt'), 'utf8')
  const words = page.split(/(?<=\s)/)
  const text = Array.from({ length: 700 }, (_, i) => words[i % words.length]).join('')
  const article = articleFromText({ text, published: '2024-03-04' })
  const runs = await timesOf(120, () => {
    findQuotes(article)
    findNames(article)
    findDates(article)
    for (const { start, end } of article.paragraphs) splitSentences(text.slice(start, end))
  })
  console.log(`all facts of 700 words: ${told(runs)} (budget 10)`)
}

/** The whole process: from `npm start` to the prompt's end, the first time and with a library that is there. */
function coldStart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-bench-'))
  const root = resolve(import.meta.dirname, '..')
  const env = { ...process.env, CLIPDESK_DATA: folder }
  for (const time of ['first', 'second']) {
    const started = performance.now()
    spawnSync('npm', ['start', '--silent'], { cwd: root, env, input: 'exit\n' })
    console.log(
      `npm start, the ${time} time: ${Math.round(performance.now() - started)} ms wall (budget 3000)`,
    )
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Into a library on disk; one more is found by a search, so that the index has taken it in as well. */
async function fileArticles(rows: readonly GeneratedArticle[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-bench-'))
  await using library = await openLibrary({ store: sqliteStore(join(folder, 'library.db')) })
  const desk = library.desk('local')
  const filing = await cpuMsOf(() => fileAll(desk, rows))
  console.log(`file ${ARTICLES} articles, 100 a time: ${round(filing / ARTICLES)} ms each`)
  await desk.rank('harbour')
  const ones: number[] = []
  for (const row of rows.slice(0, 40)) {
    const more = { article: articleFromText(row), key: `one more ${row.id}` }
    ones.push(
      await cpuMsOf(async () => {
        await desk.file([more])
        await desk.rank('lighthouse')
      }),
    )
  }
  console.log(`file one more and find it: ${told(ones)} (budget 25)`)
  rmSync(folder, { recursive: true, force: true })
}

async function fileAll(desk: Desk, rows: readonly GeneratedArticle[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 100) {
    await desk.file(
      rows.slice(at, at + 100).map((row) => ({ article: articleFromText(row), key: row.id })),
    )
  }
}

/** CPU times of some work done again and again, without the first ones, which compile it. */
async function timesOf(runs: number, work: () => void): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await cpuMsOf(work))
  return times.slice(20)
}

/** "4.1 ms, p95 5.2 ms" */
const told = (times: readonly number[]): string =>
  `${round(quantile(times, 0.5))} ms, p95 ${round(quantile(times, 0.95))} ms`

const round = (n: number): number => Math.round(n * 10) / 10
