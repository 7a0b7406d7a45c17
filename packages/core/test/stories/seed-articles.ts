import { readFileSync } from 'node:fs'
import { type FiledArticle, readArticle } from '@clipdesk/core'
import { z } from 'zod'
import { filedAs } from './filed-as.ts'

const SEEDS = new URL('../../../../seeds/', import.meta.url)
const SeedList = z.array(
  z.object({ file: z.string(), source: z.string(), url: z.string(), received: z.string() }),
)

/** The invented pages as a desk has them, each under the name of its file. */
export const seedArticles = (): FiledArticle[] =>
  SeedList.parse(JSON.parse(readFileSync(new URL('seeds.json', SEEDS), 'utf8'))).map(
    ({ file, source, url, received }) => {
      const text = readFileSync(new URL(file, SEEDS), 'utf8')
      const name = file.slice('pages/'.length, -'.txt'.length)
      return filedAs(name, readArticle({ text, source, url }), received)
    },
  )
