import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Seed = z.object({
  file: z.string(),
  source: z.string(),
  url: z.url(),
  received: z.iso.datetime(),
})

/** An invented page, and what the one who would have filed it knew about it. */
export interface Seed extends z.infer<typeof Seed> {
  readonly text: string
}

const FOLDER = new URL('../../../seeds/', import.meta.url)

/** The invented pages that come with the project, in the order of their list. */
export function readSeeds(): Seed[] {
  const list = z.array(Seed).parse(JSON.parse(readFileSync(new URL('seeds.json', FOLDER), 'utf8')))
  return list.map((seed) => ({ ...seed, text: readFileSync(new URL(seed.file, FOLDER), 'utf8') }))
}
