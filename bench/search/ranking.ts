// How well our search ranks, beside other engines in the same run, on collections that people have judged: nDCG@10.
//   npm run bench -- ranking

import { dataFolder } from '../data-folder.ts'
import { documentTable, writeTable } from '../document-table.ts'
import { clipdesk } from './engines/clipdesk.ts'
import { judgedCollections } from './judged-collection.ts'
import { mean, ndcgOf } from './ndcg.ts'
import { filled, PEERS } from './peers.ts'

/** Measured elsewhere with the same scorer, by the README of the folder of measuring data; not of this run. */
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Lucene 9.12, English analyzer ‡': {
    cacm: 49.4,
    cranfield: 37.4,
    headlines: 81.7,
    scifact: 69.9,
    time: 74.4,
  },
  'bm25s 0.3, stemmed ‡': { cacm: 49.4, cranfield: 38.2, headlines: 82.2, scifact: 69.6, time: 75 },
}

/** Prints a table, a row for each engine, and writes it into docs/performance.md; says so where there are no collections. */
export async function run(): Promise<void> {
  const folder = dataFolder('search')
  if (folder === null) return
  const collections = [...judgedCollections(folder)]
  const names = collections.map(({ name }) => name)
  const rows: string[][] = []
  const engines = { ...PEERS, '**clipdesk**': filled(() => clipdesk({ fold: false })) }
  for (const [name, open] of Object.entries(engines)) {
    const shares: number[] = []
    for (const collection of collections)
      shares.push(await ndcgOf(await open(collection.docs), collection))
    rows.push([name, ...[...shares, mean(shares)].map((share) => percent(100 * share))])
  }
  for (const [name, figures] of Object.entries(ELSEWHERE)) {
    const known = names.map((collection) => figures[collection] ?? Number.NaN)
    rows.push([name, ...[...known, mean(known)].map(percent)])
  }
  const heads = collections.map(({ name, topics }) => `${name} (${topics.length})`)
  const table = documentTable(['', ...heads, 'mean'], rows)
  console.log(`nDCG@10 in %; in parentheses the number of queries\n${table}`)
  writeTable('ranking', table)
}

const percent = (figure: number): string => figure.toFixed(1)
