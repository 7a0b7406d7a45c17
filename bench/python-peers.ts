import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import type { Reading } from './html-reading.ts'

const PEERS: Readonly<Record<string, string>> = {
  trafilatura:
    'from trafilatura import extract\nread = lambda html: extract(html, include_comments=False) or ""',
  'rs-trafilatura':
    'from rs_trafilatura import extract\nread = lambda html: extract(html).main_content or ""',
}

const SCRIPT = `
import json, sys, time
pages = [json.loads(line) for line in sys.stdin]
read(pages[0])
started = time.process_time()
bodies = [read(html) for html in pages]
print(json.dumps({"bodies": bodies, "cpuMs": (time.process_time() - started) * 1000}))
`

const Output = z.object({ bodies: z.array(z.string()), cpuMs: z.number() })
const TIME_LIMIT = 300_000
const MAX_OUTPUT = 100_000_000

/** What Python's readers make of pages, as far as the Python that CLIPDESK_PYTHON names has them; says so where it has not. */
export function pythonPeers(pages: readonly string[]): Reading[] {
  const { CLIPDESK_PYTHON } = process.env
  if (CLIPDESK_PYTHON === undefined || pages.length === 0) {
    console.log('No Python: set CLIPDESK_PYTHON to one that has trafilatura and rs-trafilatura.')
    return []
  }
  return Object.entries(PEERS).flatMap(([name, opening]) => {
    const { status, stdout, stderr } = spawnSync(CLIPDESK_PYTHON, ['-c', opening + SCRIPT], {
      input: pages.map((html) => JSON.stringify(html)).join('\n'),
      encoding: 'utf8',
      timeout: TIME_LIMIT,
      maxBuffer: MAX_OUTPUT,
    })
    if (status === 0) return [{ name, ...Output.parse(JSON.parse(stdout)) }]
    console.log(`${name} is left out: ${stderr?.trim().split('\n').at(-1) ?? 'no such Python'}`)
    return []
  })
}
