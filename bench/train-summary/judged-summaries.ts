import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Article, readArticle } from '@clipdesk/core'
import { z } from 'zod'
import { dataFolder } from '../data-folder.ts'

/** An article with a summary that people wrote. */
export interface JudgedSummary {
  readonly id: string
  readonly slice: string
  readonly article: Article
  readonly reference: string
}

const Line = z.object({
  input: z.object({ id: z.string(), text: z.string() }),
  slice: z.string(),
  gold: z.object({ reference: z.string() }),
})

/** The articles of CNN and the Daily Mail with their highlights; null, and said so, where they are not there. */
export function judgedSummaries(): JudgedSummary[] | null {
  const file = dataFolder('summary/cnndm.jsonl.gz')
  if (file === null) return null
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const { input, slice, gold } = Line.parse(JSON.parse(line))
    return { id: input.id, slice, article: readArticle(input), reference: gold.reference }
  })
}
