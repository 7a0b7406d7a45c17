/** Runs benchmarks: `npm run bench`, or `npm run bench -- ranking chat` for some of them. */

import { run as chat } from './chat.ts'
import { run as metadata } from './metadata.ts'
import { run as reading } from './reading.ts'
import { run as ranking } from './search-ranking.ts'
import { run as speed } from './speed.ts'

const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  reading,
  metadata,
  ranking,
  speed,
  chat,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHMARKS))
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}.`,
  )
  process.exitCode = 2
} else {
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n# ${name}`)
    await run()
  }
}
