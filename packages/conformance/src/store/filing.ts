import type { Draft, Filed, Store } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { sampleDraft } from '../sample-draft.ts'
import type { OpenStore } from './open-store.ts'

const DESK = 'harbour'

export function testFiling(open: OpenStore): void {
  test('articles get the numbers 1, 2, 3 on each desk, in the order of filing', async () => {
    await using store = await open()
    const here = await store.file('here', ['a', 'b'].map(titled))
    const there = await store.file('there', [titled('a')])
    const more = await store.file('here', [titled('c')])
    const numbers = [...here, ...there, ...more].map(({ article }) => article.number)
    expect(numbers).toEqual([1, 2, 1, 3])
  })

  test('without a key, an article is named by its id', async () => {
    await using store = await open()
    const { article, outcome } = await fileOne(store, sampleDraft())
    expect(outcome).toBe('new')
    expect(article.key).toBe(article.id)
    expect(article.id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/)
  })

  test('the same page again is the same article, and no change', async () => {
    await using store = await open()
    const first = await fileOne(store, sampleDraft())
    const second = await fileOne(store, sampleDraft({ filed: '2031-06-01T00:00:00.000Z' }))
    expect(second).toEqual({ article: first.article, outcome: 'same' })
    expect(await store.count(DESK)).toBe(1)
    expect(await store.changes(DESK, 0, 10)).toHaveLength(1)
  })

  test('an outlet given later updates the article, which keeps its id, number and time', async () => {
    await using store = await open()
    const first = await fileOne(store, sampleDraft())
    const second = await fileOne(
      store,
      sampleDraft({ outlet: 'Ostrow Post', filed: '2031-06-01T00:00:00.000Z' }),
    )
    const source = { name: 'Ostrow Post', domain: null }
    const bases = { source: 'given' }
    expect(second).toEqual({ article: { ...first.article, source, bases }, outcome: 'updated' })
    expect(await store.numbered(DESK, 1)).toEqual(second.article)
  })

  test('an outlet given once is kept when the page comes again without it', async () => {
    await using store = await open()
    const first = await fileOne(store, sampleDraft({ outlet: 'Ostrow Post' }))
    const second = await fileOne(store, sampleDraft())
    expect(second).toEqual({ article: first.article, outcome: 'same' })
  })

  test('outlet and authors that the page’s metadata told are kept when the page comes again without them', async () => {
    await using store = await open()
    const told = { outlet: 'Ostrow Post', authors: ['Tove Lindqvist'], basis: 'metadata' } as const
    const first = await fileOne(store, sampleDraft(told))
    const second = await fileOne(store, sampleDraft({ authors: [] }))
    expect(second).toEqual({ article: first.article, outcome: 'same' })
  })

  test('a page that comes again with another outlet and other authors has those', async () => {
    await using store = await open()
    const first = { outlet: 'Ostrow Post', authors: ['Tove Lindqvist'], basis: 'metadata' } as const
    const second = {
      outlet: 'Reed Journal',
      authors: ['Ilse Brandvold'],
      basis: 'metadata',
    } as const
    await fileOne(store, sampleDraft(first))
    const { article, outcome } = await fileOne(store, sampleDraft(second))
    expect([article.source.name, article.byline, outcome]).toEqual([
      'Reed Journal',
      ['Ilse Brandvold'],
      'updated',
    ])
  })

  test('the same key replaces the whole article, which keeps its id and number', async () => {
    await using store = await open()
    const first = await fileOne(store, sampleDraft({ key: 'k', title: 'A', outlet: 'Ostrow Post' }))
    const draft = sampleDraft({ key: 'k', title: 'B' })
    const second = await fileOne(store, draft)
    const { id, number, key, filed } = first.article
    expect(second.outcome).toBe('updated')
    expect(second.article).toEqual({ ...draft.article, id, number, key, filed, edits: [] })
    expect(await store.get(DESK, [id])).toEqual([second.article])
  })

  test('the same key with the same article is the same', async () => {
    await using store = await open()
    const first = await fileOne(store, sampleDraft({ key: 'k' }))
    const second = await fileOne(store, sampleDraft({ key: 'k' }))
    expect(second).toEqual({ article: first.article, outcome: 'same' })
  })

  test('another key is another article, even of the same page', async () => {
    await using store = await open()
    const filed = await store.file(DESK, [sampleDraft({ key: 'k' }), sampleDraft({ key: 'l' })])
    expect(filed.map(({ outcome }) => outcome)).toEqual(['new', 'new'])
  })

  test('a page without a key is the first article of its text, whatever the key of that', async () => {
    await using store = await open()
    await store.file(DESK, [sampleDraft({ key: 'k', title: 'A' }), sampleDraft({ key: 'l' })])
    await store.file(DESK, [sampleDraft({ key: 'k' })])
    const { article, outcome } = await fileOne(store, sampleDraft())
    expect([article.key, outcome]).toEqual(['k', 'same'])
  })

  test('an article that was replaced is no longer found by the text it had', async () => {
    await using store = await open()
    await store.file(DESK, [sampleDraft({ key: 'k', title: 'A' })])
    await store.file(DESK, [sampleDraft({ key: 'k', title: 'B' })])
    expect((await fileOne(store, titled('A'))).outcome).toBe('new')
  })

  test('a page twice in one call is one article', async () => {
    await using store = await open()
    const filed = await store.file(DESK, [sampleDraft(), sampleDraft({ outlet: 'Ostrow Post' })])
    expect(filed.map(({ outcome }) => outcome)).toEqual(['new', 'updated'])
    expect(await store.count(DESK)).toBe(1)
  })

  test('all drafts of a call are filed or none', async () => {
    await using store = await open()
    const good = sampleDraft()
    const spans = { headline: { start: 0, end: good.article.text.length + 1 } }
    const bad = { ...titled('B'), article: { ...good.article, spans } }
    await expect(store.file(DESK, [good, bad])).rejects.toMatchObject({ code: 'bad-input' })
    expect(await store.count(DESK)).toBe(0)
    expect(await store.changes(DESK, 0, 10)).toEqual([])
    expect((await fileOne(store, good)).article.number).toBe(1)
  })

  test('calls at the same time share no numbers, and one page stays one article', async () => {
    await using store = await open()
    const titles = Array.from({ length: 20 }, (_, i) => `Story ${i % 10}`)
    const filed = await Promise.all(titles.map((title) => fileOne(store, titled(title))))
    const numbers = new Set(filed.map(({ article }) => article.number))
    expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(filed.filter(({ outcome }) => outcome === 'new')).toHaveLength(10)
  })
}

function titled(title: string): Draft {
  return sampleDraft({ title })
}

async function fileOne(store: Store, draft: Draft): Promise<Filed> {
  const [filed] = await store.file(DESK, [draft])
  if (filed === undefined) throw new Error('the store answered for no draft')
  return filed
}
