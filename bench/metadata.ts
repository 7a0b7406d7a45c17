// How well headline, authors and date of HTML pages are named, beside other systems in the same run.
//   npm run bench -- metadata
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { ClipdeskError } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import { dataFolder } from './data-folder.ts'
import { PEERS, type Peer, pythonPeers } from './metadata-peers.ts'
import { type Figures, Item, type Said, score } from './metadata-score.ts'

/** Prints a table, a row for each system. */
export async function run(): Promise<void> {
  const file = dataFolder('metadata/html.jsonl.gz')
  if (file === null || !existsSync(file)) return
  const items = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Item.parse(JSON.parse(line)))
  console.log(`${items.length} pages; in hundredths`)
  const rows: Record<string, Figures> = {}
  for (const [name, peer] of Object.entries(pythonPeers()))
    rows[name] = score(items, await peer(items))
  for (const [name, peer] of Object.entries({ ...PEERS, clipdesk }))
    rows[name] = await measure(peer, items)
  console.table(rows)
}

/** The figures with the time of this process, which says nothing of peers that run in one of their own. */
async function measure(peer: Peer, items: readonly Item[]): Promise<Figures> {
  const started = process.cpuUsage()
  const said = await peer(items)
  const { user, system } = process.cpuUsage(started)
  const perPage = Math.round((user + system) / items.length / 100) / 10
  return { ...score(items, said), 'ms CPU a page': perPage }
}

const clipdesk: Peer = async (items) => items.map(({ input }) => readOrNothing(input))

function readOrNothing({ html, url }: Item['input']): Said {
  try {
    const { headline, byline, published } = readHtmlArticle({ html, url })
    return { headline, byline, published: published?.value ?? null }
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
    return { headline: null, byline: [], published: null }
  }
}
