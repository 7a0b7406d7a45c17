// How often the language of a text is told, on short original news in 45 languages: its two sentences, each sentence alone, and its headline.
// A text of the size that a page has is counted for time.
//   npm run bench -- language
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage } from '@clipdesk/core'
import { z } from 'zod'

const Sample = z.object({ language: z.string(), headline: z.string(), text: z.string() })

const FILE = join(import.meta.dirname, '../packages/core/test/read/language-samples.json')
const ROUNDS = 50

/** Prints a table, and the time that a page takes. */
export async function run(): Promise<void> {
  const samples = z.array(Sample).parse(JSON.parse(readFileSync(FILE, 'utf8')))
  const table = {
    'two sentences': rate(samples.map(({ language, text }) => ({ language, text }))),
    'one sentence': rate(
      samples.flatMap(({ language, text }) =>
        text
          .split(/(?<=[.。।۔])\s*/u)
          .flatMap((one) => (one === '' ? [] : [{ language, text: one }])),
      ),
    ),
    headline: rate(samples.map(({ language, headline }) => ({ language, text: headline }))),
  }
  console.table(table)
  const pages = samples.map(({ text }) => `${text} `.repeat(40))
  const started = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round += 1) pages.forEach(detectLanguage)
  const { user, system } = process.cpuUsage(started)
  console.log(`${((user + system) / 1000 / ROUNDS / pages.length).toFixed(2)} ms of CPU a page`)
}

function rate(texts: readonly { readonly language: string; readonly text: string }[]) {
  const answers = texts.map(({ language, text }) => ({ language, detected: detectLanguage(text) }))
  const right = answers.filter(({ language, detected }) => detected === language).length
  const none = answers.filter(({ detected }) => detected === null).length
  return { texts: texts.length, right, none, wrong: texts.length - right - none }
}
