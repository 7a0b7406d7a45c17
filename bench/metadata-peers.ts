// Other systems that read a page's metadata, each as its authors advise. Those in Python run where CLIPDESK_PYTHON names an
// interpreter that has them: pip install trafilatura htmldate
import { spawnSync } from 'node:child_process'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import type { Item, Said } from './metadata-score.ts'

/** Reads all pages, in order. */
export type Peer = (items: readonly Item[]) => Promise<readonly Said[]>

/** In milliseconds. */
const PYTHON_LIMIT = 20 * 60_000
const MAX_ANSWER = 200_000_000

/** What each peer is called in the table. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'Readability on linkedom': async (items) => items.map(({ input }) => readability(input.html)),
  'Defuddle on linkedom': async (items) => {
    const { error } = console
    // It prints every JSON-LD script that it cannot parse, stack and all.
    console.error = () => {}
    try {
      const said: Said[] = []
      for (const { input } of items) said.push(await defuddle(input))
      return said
    } finally {
      console.error = error
    }
  },
}

function readability(html: string): Said {
  const { document } = parseHTML(html)
  const read = new Readability(document).parse()
  return {
    headline: read?.title ?? null,
    byline: read?.byline ? [read.byline] : [],
    published: read?.publishedTime ?? null,
  }
}

async function defuddle({ html, url }: Item['input']): Promise<Said> {
  const { document } = parseHTML(html)
  const read = await Defuddle(document, url)
  return {
    headline: read.title || null,
    byline: read.author ? [read.author] : [],
    published: read.published || null,
  }
}

const Answer = z.object({
  headline: z.string().nullable(),
  byline: z.array(z.string()),
  published: z.string().nullable(),
})

const SCRIPTS: Readonly<Record<string, string>> = {
  trafilatura: `
from trafilatura.metadata import extract_metadata
def read(page):
    said = extract_metadata(page["html"], default_url=page["url"])
    return {"headline": said.title, "byline": [said.author] if said.author else [], "published": said.date}`,
  htmldate: `
from htmldate import find_date
def read(page):
    return {"headline": None, "byline": [], "published": find_date(page["html"], url=page["url"], original_date=True)}`,
}
const LOOP = `
import json, sys
for line in sys.stdin:
    try:
        said = read(json.loads(line))
    except Exception:
        said = {"headline": None, "byline": [], "published": None}
    print(json.dumps(said), flush=True)`

/** The peers in Python that this machine has; says of each that is missing that it is. */
export function pythonPeers(): Readonly<Record<string, Peer>> {
  const { CLIPDESK_PYTHON: python } = process.env
  if (!python) {
    console.log(
      'trafilatura and htmldate are left out: CLIPDESK_PYTHON names no Python that has them.',
    )
    return {}
  }
  const present = Object.entries(SCRIPTS).filter(([name, script]) => {
    const { status } = spawnSync(python, ['-c', script], { timeout: PYTHON_LIMIT })
    if (status !== 0) console.log(`${name} is left out: ${python} cannot import it.`)
    return status === 0
  })
  return Object.fromEntries(
    present.map(([name, script]) => [name, (items) => runPython(python, script, items)]),
  )
}

async function runPython(
  python: string,
  script: string,
  items: readonly Item[],
): Promise<readonly Said[]> {
  const input = items.map((item) => `${JSON.stringify(item.input)}\n`).join('')
  const { stdout, status } = spawnSync(python, ['-c', script + LOOP], {
    input,
    encoding: 'utf8',
    timeout: PYTHON_LIMIT,
    maxBuffer: MAX_ANSWER,
  })
  if (status !== 0) throw new Error(`${python} ended with status ${status}.`)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => Answer.parse(JSON.parse(line)))
}
