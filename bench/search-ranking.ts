// How well our search ranks, beside MiniSearch as it comes, on collections that people have judged: nDCG@10.
//   npm run bench -- ranking

import { articleFromText, type FiledArticle, memoryIndex, plainQuery } from '@clipdesk/core'
import MiniSearch from 'minisearch'
import { dataFolder } from './data-folder.ts'
import { type Doc, type JudgedCollection, judgedCollections } from './judged-collection.ts'

/** Gives the ids of the ten best documents for a query. */
type Search = (query: string) => Promise<readonly string[]>
type Engine = (docs: readonly Doc[]) => Promise<Search>

const DEPTH = 10
const ENGINES: Readonly<Record<string, Engine>> = { 'MiniSearch as it comes': asItComes, clipdesk }

/** Prints a table, a row for each collection and the mean; says so where there are no collections. */
export async function run(): Promise<void> {
  const folder = dataFolder('search')
  if (folder === null) return
  const rows: Record<string, Record<string, number>> = {}
  for (const collection of judgedCollections(folder)) {
    const row: Record<string, number> = {}
    for (const [name, engine] of Object.entries(ENGINES)) {
      row[name] = await measure(engine, collection)
    }
    rows[collection.name] = row
  }
  console.log('nDCG@10, in hundredths')
  console.table({ ...rows, mean: means(Object.values(rows)) })
}

/** The mean over all queries; a query without hits counts as 0. */
async function measure(engine: Engine, { docs, topics, grades }: JudgedCollection) {
  const search = await engine(docs)
  const scores: number[] = []
  for (const { id, query } of topics) {
    scores.push(ndcg(await search(query), grades.get(id) ?? new Map()))
  }
  return inHundredths(mean(scores))
}

/** As trec_eval counts: the grade itself as gain, discounted by the logarithm of the rank, in proportion to the best possible order. */
function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const best = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
  const got = ranked.map((doc) => grades.get(doc) ?? 0)
  return best.length === 0 ? 0 : discounted(got) / discounted(best)
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, DEPTH).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)
}

async function asItComes(docs: readonly Doc[]): Promise<Search> {
  const index = new MiniSearch<Doc>({ fields: ['headline', 'text'] })
  index.addAll(docs)
  return async (query) =>
    index
      .search(query)
      .slice(0, DEPTH)
      .map(({ id }): string => id)
}

async function clipdesk(docs: readonly Doc[]): Promise<Search> {
  const index = memoryIndex('bench')
  await index.apply(docs.map((doc, i) => ({ seq: i + 1, article: filed(doc, i + 1) })))
  return async (query) => {
    const { hits } = await index.search(plainQuery(query), { limit: DEPTH, fold: false })
    return hits.map(({ id }) => id)
  }
}

/** A document as an article whose body is the whole text, as a batch import files it. */
function filed({ id, headline, text }: Doc, number: number): FiledArticle {
  const article = articleFromText({ text, ...(headline === undefined ? {} : { headline }) })
  return { ...article, id, key: id, number, filed: '2024-01-01T00:00:00Z', edits: [] }
}

function means(rows: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = Object.keys(ENGINES)
  const column = (name: string) => inHundredths(mean(rows.map((row) => (row[name] ?? 0) / 100)))
  return Object.fromEntries(names.map((name) => [name, column(name)]))
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length
}

const inHundredths = (share: number) => Math.round(share * 1000) / 10
