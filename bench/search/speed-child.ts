// Measures one engine over so many generated articles, in a process of its own, and prints the figures as JSON:
//   node --conditions=clipdesk:source --expose-gc bench/search/speed-child.ts GENERATOR clipdesk 1000

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuMsOf, quantile } from '../cpu-time.ts'
import { GeneratedArticle, GeneratedQuery, generated } from '../generated.ts'
import { clipdesk } from './engines/clipdesk.ts'
import type { Engine } from './engines/engine.ts'
import { miniSearch } from './engines/mini-search.ts'
import { sqliteEngine } from './engines/sqlite.ts'
import type { SpeedFigures } from './speed-figures.ts'

const BATCH = 100
/** Articles that come when the others are in, and go again. */
const ONE_BY_ONE = 40
/** Of each kind. */
const QUERIES = 100
/** What the command shows on a page. */
const LIMIT = 6

type Kind = 'short' | 'headline' | 'phrase'

const [generator = '', name = '', size = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'clipdesk-bench-'))
const file = join(folder, 'index.db')
const ENGINES: Readonly<Record<string, () => Engine>> = {
  clipdesk: () => clipdesk({ fold: true }),
  MiniSearch: miniSearch,
  'SQLite FTS5': () => sqliteEngine(file),
}
const open = ENGINES[name]
if (open === undefined) throw new Error(`There is no engine ${name}.`)
try {
  console.log(JSON.stringify(await figuresOf(open, Number(size))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function figuresOf(openEngine: () => Engine, articles: number): Promise<SpeedFigures> {
  const engine = openEngine()
  const before = memoryMb()
  const { indexSeconds, phrases, later } = await filled(engine, articles)
  const memory = memoryMb() - before
  const asked = { ...(await generatedQueries()), phrase: phrases }
  return {
    'index, CPU s': indexSeconds,
    'memory, MB': memory,
    ...(await timesOf(engine, asked)),
    ...(await comeAndGo(engine, later)),
    ...(name === 'SQLite FTS5' ? { 'on disk, MB': statSync(file).size / 1e6 } : {}),
    ...(await kept(engine)),
  }
}

/** Fills an index; gives some phrases of what is in it, and articles that are not in it yet. */
async function filled(engine: Engine, articles: number) {
  const phrases: string[] = []
  const later: GeneratedArticle[] = []
  let [batch, indexMs]: [GeneratedArticle[], number] = [[], 0]
  const every = Math.floor(articles / QUERIES)
  let at = 0
  for await (const article of generated(
    generator,
    [String(articles + ONE_BY_ONE)],
    GeneratedArticle,
  )) {
    at += 1
    if (at > articles) {
      later.push(article)
      continue
    }
    batch.push(article)
    if (at % every === 0) phrases.push(phraseOf(article, at))
    if (batch.length < BATCH && at < articles) continue
    const full = batch
    batch = []
    indexMs += await cpuMsOf(engine.add(full))
  }
  return { indexSeconds: indexMs / 1000, phrases, later }
}

/** Three words that follow each other in an article, out of another place of each. */
function phraseOf({ text }: GeneratedArticle, at: number): string {
  const runs = text.match(/\p{L}{3,} \p{L}{3,} \p{L}{3,}/gu) ?? []
  return runs[at % Math.max(1, runs.length)] ?? 'the news of'
}

async function generatedQueries(): Promise<Record<'short' | 'headline', readonly string[]>> {
  const [short, headline] = [new Set<string>(), new Set<string>()]
  for await (const { query, kind } of generated(
    generator,
    ['--queries', String(2 * QUERIES)],
    GeneratedQuery,
  ))
    (kind === 'short' ? short : headline).add(query)
  return { short: [...short], headline: [...headline] }
}

/** Every query is asked once before any is timed, as a desk's process lives on. */
async function timesOf(engine: Engine, asked: Readonly<Record<Kind, readonly string[]>>) {
  const times: Record<Kind, number[]> = { short: [], headline: [], phrase: [] }
  const kinds: readonly Kind[] =
    engine.phrase === null ? ['short', 'headline'] : ['short', 'headline', 'phrase']
  for (const isTimed of [false, true]) {
    for (const kind of kinds) {
      for (const query of asked[kind]) {
        const ms = await cpuMsOf(() => ask(engine, kind, query))
        if (isTimed) times[kind].push(ms)
      }
    }
  }
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`${kind} p50`, quantile(times[kind], 0.5)],
      [`${kind} p95`, quantile(times[kind], 0.95)],
    ]),
  )
}

function ask(engine: Engine, kind: Kind, query: string) {
  return kind === 'phrase' ? engine.phrase?.(query, LIMIT) : engine.search(query, LIMIT)
}

/** What it takes to close an index and open it again. */
async function kept(engine: Engine): Promise<SpeedFigures> {
  const keeping = await engine.keeping?.()
  if (keeping === undefined) return {}
  return {
    'on disk, MB': keeping.megabytes,
    'keep, CPU s': keeping.keepSeconds,
    'open, CPU s': keeping.openSeconds,
    'longest stall, ms': keeping.stallMs,
  }
}

/** One article more, and one less. */
async function comeAndGo(engine: Engine, articles: readonly GeneratedArticle[]) {
  const [come, go]: [number[], number[]] = [[], []]
  for (const article of articles) come.push(await cpuMsOf(engine.add([article])))
  for (const article of articles) go.push(await cpuMsOf(() => engine.remove(article)))
  return { 'add one': quantile(come, 0.5), 'take one out': quantile(go, 0.5) }
}

/** The heap, and what lies outside of it: typed arrays. */
function memoryMb(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
