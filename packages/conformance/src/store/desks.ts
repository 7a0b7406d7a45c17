import type { FiledArticle, Store } from '@clipdesk/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDraft } from '../sample-draft.ts'
import type { OpenStore } from './open-store.ts'

const DESKS = ['north', 'south', 'North'] as const
const LIMIT = 1_000

/** Titles and keys are few, so that the desks have the same pages and the same keys. */
const filing = fc.record({
  desk: fc.constantFrom(...DESKS),
  titles: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 3 }),
  key: fc.constantFrom(null, null, 'k', 'l'),
  outlet: fc.constantFrom(null, 'Ostrow Post'),
})

export function testDesks(open: OpenStore): void {
  test('whatever is filed on three desks, none sees an article of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(filing, { maxLength: 10 }), async (filings) => {
        await using store = await open()
        const ids: string[] = []
        for (const { desk, titles, ...rest } of filings) {
          const drafts = titles.map((title) => sampleDraft({ title, tags: [desk], ...rest }))
          const filed = await store.file(desk, drafts)
          expect(filed.filter(({ article }) => !isOf(desk, article))).toEqual([])
          ids.push(...filed.map(({ article }) => article.id))
        }
        for (const desk of DESKS) await expectOnlyOwn(store, desk, ids)
      }),
      { numRuns: 12 },
    )
  })

  test.each([
    ['case', 'desk', 'Desk'],
    ['how an accent is written', 'caf\u00e9', 'cafe\u0301'],
    ['a space at the end', 'desk', 'desk '],
    ['what follows a null character', 'desk\0a', 'desk\0b'],
    ['a name that looks like a wildcard', 'desk', '%'],
    ['an empty name', 'desk', ''],
  ])('desks that differ by %s are different', async (_, desk, other) => {
    await using store = await open()
    await store.file(desk, [sampleDraft()])
    expect(await store.count(other)).toBe(0)
    expect(await store.numbered(other, 1)).toBeNull()
  })

  test('names that UTF-8 would make one are refused', async () => {
    await using store = await open()
    const refused = { code: 'bad-input' }
    await expect(store.file('desk \ud800', [])).rejects.toMatchObject(refused)
    await expect(store.count('desk \ud800')).rejects.toMatchObject(refused)
    const draft = sampleDraft({ key: 'key \udc00' })
    await expect(store.file('desk', [draft])).rejects.toMatchObject(refused)
  })
}

async function expectOnlyOwn(store: Store, desk: string, ids: readonly string[]): Promise<void> {
  const recent = await store.recent(desk, { limit: LIMIT, skip: 0 })
  const numbers = Array.from({ length: LIMIT / 10 }, (_, i) => i + 1)
  const numbered = await Promise.all(numbers.map((number) => store.numbered(desk, number)))
  const changes = await store.changes(desk, 0, LIMIT)
  const answers = [
    recent,
    numbered.filter((article) => article !== null).reverse(),
    changes.map(({ article }) => article).sort((a, b) => b.number - a.number),
    await store.get(desk, [...new Set(ids)].reverse()),
  ]
  for (const articles of answers) {
    expect(articles.filter((article) => !isOf(desk, article))).toEqual([])
    expect(articles).toHaveLength(await store.count(desk))
  }
}

function isOf(desk: string, { tags }: FiledArticle): boolean {
  return tags.length === 1 && tags[0] === desk
}
