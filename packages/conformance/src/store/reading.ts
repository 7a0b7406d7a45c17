import { expect, test } from 'vitest'
import { sampleDraft } from '../sample-draft.ts'
import type { OpenStore } from './open-store.ts'

const DESK = 'harbour'

export function testReading(open: OpenStore): void {
  test.each([
    ['plain', 'Later ferry to Ostrow'],
    ['other scripts and marks', 'Brückenöffnung, قایق شب, 渡し船, e\u0301, \u200f«נמל»'],
    ['characters beyond the first plane', 'A boat ⛴ and a whale 🐋'],
    ['halves of characters', 'cut \ud83d here and \udc0b there'],
    ['control characters', 'null \0, escape \u001b, line\r\nbreak\u2028'],
  ])('an article comes back as it was filed: %s', async (_, title) => {
    await using store = await open()
    const draft = sampleDraft({ title, outlet: title, tags: [title] })
    const [filed] = await store.file(DESK, [draft])
    expect(filed?.article).toMatchObject({ ...draft.article, number: 1, filed: draft.filed })
    expect(await store.numbered(DESK, 1)).toEqual(filed?.article)
  })

  test('changing what was handed in changes nothing on file', async () => {
    await using store = await open()
    const draft = sampleDraft({ title: 'A' })
    const tags = ['first']
    await store.file(DESK, [{ ...draft, article: { ...draft.article, tags } }])
    tags.push('second')
    expect((await store.numbered(DESK, 1))?.tags).toEqual(['first'])
  })

  test('articles come in the order asked, and unknown ids are left out', async () => {
    await using store = await open()
    const filed = await store.file(DESK, titled('A', 'B', 'C'))
    const [a, b, c] = filed.map(({ article }) => article.id)
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were filed')
    const got = await store.get(DESK, [c, 'unknown', a, b, c])
    expect(got.map(({ headline }) => headline)).toEqual(['C', 'A', 'B', 'C'])
    expect(await store.get(DESK, [])).toEqual([])
  })

  test.each([0, 2, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'no article has the number %d where there is one',
    async (number) => {
      await using store = await open()
      await store.file(DESK, [sampleDraft()])
      expect(await store.numbered(DESK, number)).toBeNull()
    },
  )

  test('the newest come first, and an update does not make an article newer', async () => {
    await using store = await open()
    await store.file(DESK, titled('A', 'B', 'C', 'D'))
    await store.file(DESK, [sampleDraft({ title: 'A', outlet: 'Ostrow Post' })])
    const headlines = async (limit: number, skip: number) =>
      (await store.recent(DESK, { limit, skip })).map(({ headline }) => headline)
    expect(await headlines(10, 0)).toEqual(['D', 'C', 'B', 'A'])
    expect(await headlines(2, 1)).toEqual(['C', 'B'])
    expect(await headlines(2, 3)).toEqual(['A'])
    expect(await headlines(2, 4)).toEqual([])
    expect(await headlines(0, 0)).toEqual([])
  })

  test.each([-1, 1.5, Number.NaN])('a limit or a skip of %d is refused', async (amount) => {
    await using store = await open()
    const refused = { code: 'bad-input' }
    const recent = store.recent(DESK, { limit: amount, skip: 0 })
    await expect(recent).rejects.toMatchObject(refused)
    const skipped = store.recent(DESK, { limit: 1, skip: amount })
    await expect(skipped).rejects.toMatchObject(refused)
    await expect(store.changes(DESK, 0, amount)).rejects.toMatchObject(refused)
  })

  test('a desk that nobody filed to is empty', async () => {
    await using store = await open()
    expect(await store.count('nowhere')).toBe(0)
    expect(await store.recent('nowhere', { limit: 10, skip: 0 })).toEqual([])
    expect(await store.changes('nowhere', 0, 10)).toEqual([])
  })

  test('a closed store refuses every call, and may be closed again', async () => {
    const store = await open()
    await store.file(DESK, [sampleDraft()])
    await store[Symbol.asyncDispose]()
    await store[Symbol.asyncDispose]()
    const closed = { name: 'ClipdeskError', code: 'library-closed' }
    await expect(store.file(DESK, [sampleDraft()])).rejects.toMatchObject(closed)
    await expect(store.get(DESK, ['a'])).rejects.toMatchObject(closed)
    await expect(store.numbered(DESK, 1)).rejects.toMatchObject(closed)
    await expect(store.recent(DESK, { limit: 1, skip: 0 })).rejects.toMatchObject(closed)
    await expect(store.count(DESK)).rejects.toMatchObject(closed)
    await expect(store.changes(DESK, 0, 1)).rejects.toMatchObject(closed)
    await expect(store.edit(DESK, 'a', (edits) => edits)).rejects.toMatchObject(closed)
    await expect(store.edits(DESK)).rejects.toMatchObject(closed)
  })
}

function titled(...titles: readonly string[]) {
  return titles.map((title) => sampleDraft({ title }))
}
