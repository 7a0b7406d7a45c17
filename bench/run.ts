/** Runs benchmarks: `npm run bench`, or `npm run bench -- ranking chat` for some of them. */

import { run as answers } from './answers.ts'
import { run as chat } from './chat.ts'
import { run as compare } from './compare.ts'
import { run as copies } from './copies/run.ts'
import { run as elsewhere } from './elsewhere.ts'
import { run as html } from './html-reading.ts'
import { run as language } from './language.ts'
import { run as metadata } from './metadata.ts'
import { run as reading } from './reading.ts'
import { run as ranking } from './search/ranking.ts'
import { run as rankingWeights } from './search/ranking-weights.ts'
import { run as searchSpeed } from './search/speed.ts'
import { run as speakers } from './speakers.ts'
import { run as speed } from './speed.ts'
import { run as summaries } from './summaries.ts'
import { run as summarySample } from './summary-sample.ts'
import { run as trainHtml } from './train-html/run.ts'
import { run as trainReader } from './train-reader/run.ts'
import { run as trainSpeakers } from './train-speakers/run.ts'
import { run as trainSummary } from './train-summary/run.ts'

/** A folder is what one of them writes to. */
type Run = (folder?: string) => Promise<void>

const BENCHMARKS: Readonly<Record<string, Run>> = {
  reading,
  html,
  metadata,
  language,
  ranking,
  'search-speed': searchSpeed,
  speakers,
  elsewhere,
  copies,
  compare,
  summary: summaries,
  speed,
  answers,
  chat,
}

/** What writes files, or says what to write there, runs only where it is asked for. */
const MAKERS: Readonly<Record<string, Run>> = {
  'train-reader': trainReader,
  'train-html': trainHtml,
  'train-speakers': trainSpeakers,
  'train-summary': trainSummary,
  'summary-sample': summarySample,
  'ranking-weights': rankingWeights,
}

const all = { ...BENCHMARKS, ...MAKERS }
const given = process.argv.slice(2)
const folder = given.find((one) => one.includes('/'))
const asked = given.filter((one) => one !== folder)
const unknown = asked.filter((name) => !(name in all))
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`,
  )
  process.exitCode = 2
} else {
  for (const [name, run] of Object.entries(all)) {
    if (asked.length > 0 ? !asked.includes(name) : !(name in BENCHMARKS)) continue
    console.log(`\n# ${name}`)
    await run(folder)
  }
}
