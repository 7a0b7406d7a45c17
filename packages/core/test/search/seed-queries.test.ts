import { readFileSync } from 'node:fs'
import { type Desk, openLibrary, readArticle } from '@clipdesk/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { SEED_QUERIES } from './seed-queries.ts'

const SEEDS = new URL('../../../../seeds/', import.meta.url)
const SeedList = z.array(
  z.object({
    file: z.string(),
    source: z.string(),
    url: z.string(),
    received: z.iso.datetime(),
  }),
)

const nameOf = (file: string): string => file.replace(/^.*\/|\.txt$/g, '')

/** All invented pages on one desk, each under the name of its file. */
async function seededDesk(): Promise<Desk> {
  const list = SeedList.parse(JSON.parse(readFileSync(new URL('seeds.json', SEEDS), 'utf8')))
  const articles = list.map(({ file, source, url, received }) => {
    const text = readFileSync(new URL(file, SEEDS), 'utf8')
    const filed = new Date(received)
    const article = readArticle({ text, source, url, received: filed })
    return { article, key: nameOf(file), filed }
  })
  const desk = (await openLibrary()).desk('demo')
  await desk.file(articles.sort((a, b) => a.filed.getTime() - b.filed.getTime()))
  return desk
}

let desk: Desk
beforeAll(async () => {
  desk = await seededDesk()
})

describe.each(Object.entries(SEED_QUERIES))('first of all for %s', (_, queries) => {
  test.each(queries.map(([query, ...first]) => ({ query, first })))(
    '$query',
    async ({ query, first }) => {
      const { hits } = await desk.rank(query, { limit: 1 })
      expect(first).toContain(hits[0]?.key)
    },
  )
})

test('every page that is expected is among the seeds', async () => {
  const keys = new Set<string | null>()
  for await (const { key } of desk.all()) keys.add(key)
  const expected = Object.values(SEED_QUERIES).flatMap((queries) =>
    queries.flatMap(([, ...first]) => first),
  )
  expect(expected.filter((key) => !keys.has(key))).toEqual([])
})
