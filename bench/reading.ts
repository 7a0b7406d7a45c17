// How much of the article a reading keeps, and how much of the rest it leaves out: F1 over runs of four words, each page weighing
// the same, as scrapinghub's article-extraction-benchmark counts it. Beside our reader: everything kept, and the best rule that
// looks at one line at a time.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bodyText, ClipdeskError, readArticle } from '@clipdesk/core'
import { z } from 'zod'
import { dataFolder } from './data-folder.ts'

const Item = z.object({
  input: z.object({ id: z.string(), text: z.string() }),
  gold: z.object({ body: z.string() }),
})

/** Gives the body of a page. */
type Reader = (text: string) => string

const READERS: Readonly<Record<string, Reader>> = {
  'everything kept': (text) => text,
  'lines of 80 that end a sentence': (text) =>
    text
      .split('\n')
      .filter((line) => line.length >= 80 && /[.!?…]["”’)]*\s*$/.test(line))
      .join('\n'),
  clipdesk: (text) => {
    try {
      return bodyText(readArticle({ text }))
    } catch (error) {
      if (error instanceof ClipdeskError) return ''
      throw error
    }
  },
}

/** Prints a table for each rendering of the pages. */
export async function run(): Promise<void> {
  const folder = dataFolder('reading')
  if (folder === null) return
  for (const rendering of ['paragraphs', 'lines']) {
    const file = join(folder, `${rendering}.jsonl.gz`)
    if (!existsSync(file)) continue
    const items = gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => Item.parse(JSON.parse(line)))
    console.log(`${items.length} pages, ${rendering}; in hundredths`)
    console.table(
      Object.fromEntries(
        Object.entries(READERS).map(([name, read]) => [name, measure(read, items)]),
      ),
    )
  }
}

function measure(read: Reader, items: readonly z.infer<typeof Item>[]) {
  const started = process.cpuUsage()
  const bodies = items.map(({ input }) => read(input.text))
  const { user, system } = process.cpuUsage(started)
  const pages = items.map(({ gold }, i) => overlap(runs(gold.body), runs(bodies[i] ?? '')))
  const precision = mean(pages.map((page) => page.precision))
  const recall = mean(pages.map((page) => page.recall))
  return {
    F1: hundredths((2 * precision * recall) / (precision + recall)),
    precision: hundredths(precision),
    recall: hundredths(recall),
    'ms CPU a page': Math.round((user + system) / items.length / 100) / 10,
  }
}

/** How often each run of four words occurs. */
function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counted = new Map<string, number>()
  for (let i = 0; i + 4 <= words.length; i += 1) {
    const run = words.slice(i, i + 4).join(' ')
    counted.set(run, (counted.get(run) ?? 0) + 1)
  }
  return counted
}

function overlap(wanted: ReadonlyMap<string, number>, given: ReadonlyMap<string, number>) {
  let shared = 0
  for (const [run, count] of wanted) shared += Math.min(count, given.get(run) ?? 0)
  const share = (counts: ReadonlyMap<string, number>) =>
    shared / Math.max(1, sum([...counts.values()]))
  return { precision: share(given), recall: share(wanted) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length
const hundredths = (share: number): number => Math.round(share * 1000) / 10
