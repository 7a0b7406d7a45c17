// What our index costs beside MiniSearch and SQLite's FTS5, each in a process of its own, over generated articles: time to fill it, memory,
// time of a query, and of an article more or less.
//   npm run bench -- search-speed

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../data-folder.ts'
import { documentTable, writeTable } from '../document-table.ts'
import { COLUMNS, SpeedFigures } from './speed-figures.ts'

const SIZES = [1000, 10_000, 25_000, 50_000]
/** As `speed-child.ts` calls them, and as the table does. */
const ENGINES = {
  clipdesk: '**clipdesk**',
  MiniSearch: 'MiniSearch as it comes',
  'SQLite FTS5': 'SQLite FTS5, porter',
}

/** Prints a table, a row for each engine and number of articles, and writes it into docs/performance.md. */
export async function run(): Promise<void> {
  const generator = dataFolder('generate.mjs')
  if (generator === null) return
  const rows: string[][] = []
  for (const articles of SIZES) {
    for (const [name, shown] of Object.entries(ENGINES)) {
      const figures = measured(generator, name, articles)
      const row = [
        articles.toLocaleString('en'),
        shown,
        ...COLUMNS.map((column) => rounded(figures[column])),
      ]
      console.log(row.join(' | '))
      rows.push(row)
    }
  }
  const table = documentTable(['articles', '', ...COLUMNS], rows)
  console.log(`\nCPU ms where a column says nothing else\n${table}`)
  writeTable('search-speed', table)
}

function measured(generator: string, name: string, articles: number): SpeedFigures {
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...['--conditions=clipdesk:source', '--expose-gc', '--max-old-space-size=4096'],
      fileURLToPath(import.meta.resolve('./speed-child.ts')),
      ...[generator, name, String(articles)],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return SpeedFigures.parse(JSON.parse(stdout))
}

/** Two digits that count, or whole numbers. */
function rounded(figure: number | undefined): string {
  if (figure === undefined) return '–'
  if (figure < 0.01) return '< 0.01'
  return figure.toFixed(figure >= 10 ? 0 : figure >= 1 ? 1 : 2)
}
