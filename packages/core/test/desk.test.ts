import { type Desk, openLibrary, readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const FERRY =
  'Later ferry for bakers\n\nThe last ferry to Ostrow leaves an hour later from Monday on.'
const STRIKE =
  'Strike shuts port\n\nDockers at Port Alder stopped work at six o’clock on Monday, the port said.'
const EELS =
  'Eels find river\n\nYoung eels found their river again by its taste, a nine-year study says.'

async function newDesk(...pages: readonly string[]): Promise<Desk> {
  const desk = (await openLibrary()).desk('demo')
  for (const text of pages) await desk.clip({ text })
  return desk
}

const headlines = (list: readonly { readonly headline: string | null }[]) =>
  list.map(({ headline }) => headline)

describe('clipping a page', () => {
  test('files it with a number, an id and the time when it came in', async () => {
    const desk = await newDesk()
    const received = new Date('2024-03-05T09:00:00Z')
    const clipping = await desk.clip({ text: FERRY, received })
    expect(clipping).toMatchObject({ number: 1, outcome: 'new', filed: received.toISOString() })
    expect(clipping.id).toMatch(/^[0-9a-z]{12}$/)
    const { outcome: _, ...filed } = clipping
    expect(await desk.get(1)).toEqual(filed)
    expect(filed).toMatchObject(readArticle({ text: FERRY }))
  })

  test('twice is one article', async () => {
    const desk = await newDesk()
    const first = await desk.clip({ text: FERRY })
    const again = await desk.clip({ text: FERRY, received: new Date('2031-01-01') })
    expect(again).toEqual({ ...first, outcome: 'same' })
    expect(await desk.count()).toBe(1)
  })

  test('again with its source adds the source, and without it keeps it', async () => {
    const desk = await newDesk(FERRY)
    const sourced = await desk.clip({ text: FERRY, source: 'The Alder Ledger' })
    expect(sourced).toMatchObject({ outcome: 'updated', number: 1 })
    expect((await desk.clip({ text: FERRY })).outcome).toBe('same')
    expect((await desk.get(1)).source.name).toBe('The Alder Ledger')
  })

  test('that cannot be read files nothing', async () => {
    const desk = await newDesk()
    await expect(desk.clip({ text: ' ' })).rejects.toMatchObject({ code: 'empty-page' })
    expect(await desk.count()).toBe(0)
  })
})

describe('filing articles', () => {
  test('under the same key replaces what the key named', async () => {
    const desk = await newDesk()
    const [first] = await desk.file([{ article: readArticle({ text: FERRY }), key: 'lead' }])
    const [second] = await desk.file([{ article: readArticle({ text: EELS }), key: 'lead' }])
    expect(second).toMatchObject({ id: first?.id, key: 'lead', outcome: 'updated' })
    expect(headlines(await desk.recent())).toEqual(['Eels find river'])
  })

  test('files all or none', async () => {
    const desk = await newDesk()
    const article = readArticle({ text: FERRY })
    const broken = { ...article, text: '' }
    await expect(desk.file([{ article }, { article: broken }])).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect(await desk.count()).toBe(0)
  })
})

describe('getting articles', () => {
  test('one is got by its number and by its id', async () => {
    const desk = await newDesk(FERRY, STRIKE)
    const strike = await desk.get(2)
    expect(strike.headline).toBe('Strike shuts port')
    expect(await desk.get(strike.id)).toEqual(strike)
  })

  test.each([0, 3, -1, 1.5, 'nothing', '1'])('there is no article %j', async (reference) => {
    const desk = await newDesk(FERRY, STRIKE)
    await expect(desk.get(reference)).rejects.toMatchObject({
      code: 'no-such-article',
      message: expect.stringContaining(String(reference)),
    })
  })

  test('the newest come first, a page at a time', async () => {
    const desk = await newDesk(FERRY, STRIKE, EELS)
    const numbers = async (window?: { limit?: number; skip?: number }) =>
      (await desk.recent(window)).map(({ number }) => number)
    expect(await numbers()).toEqual([3, 2, 1])
    expect(await numbers({ limit: 2 })).toEqual([3, 2])
    expect(await numbers({ limit: 2, skip: 2 })).toEqual([1])
    expect(await numbers({ skip: 3 })).toEqual([])
    expect(await numbers({ limit: 0 })).toEqual([])
  })

  test('ten come at a time, unless more are asked for', async () => {
    const pages = Array.from({ length: 12 }, (_, i) => `${FERRY} Crossing number ${i} is free.`)
    const desk = await newDesk(...pages)
    expect((await desk.recent()).length).toBe(10)
    expect((await desk.search('ferry', { fold: false })).hits.length).toBe(10)
    expect((await desk.search('ferry')).total).toBe(12)
  })

  test('all come in the order of their last change, however many there are', async () => {
    const desk = await newDesk()
    const article = readArticle({ text: FERRY })
    await desk.file(Array.from({ length: 1_001 }, (_, i) => ({ article, key: `k${i}` })))
    await desk.file([{ article: readArticle({ text: EELS }), key: 'k0' }])
    const keys: string[] = []
    for await (const { key } of desk.all()) keys.push(key)
    expect(keys.length).toBe(1_001)
    expect([keys[0], keys.at(-1)]).toEqual(['k1', 'k0'])
  })
})

describe('searching', () => {
  test('finds articles by a word in another form, with the passage marked', async () => {
    const desk = await newDesk(FERRY, STRIKE)
    const { hits, total } = await desk.search('ferries')
    expect([total, headlines(hits.map(({ article }) => article))]).toEqual([
      1,
      ['Later ferry for bakers'],
    ])
    const [match] = hits[0]?.passage?.matches ?? []
    expect(FERRY.slice(match?.start, match?.end)).toBe('ferry')
  })

  test('finds what was filed after the last search, and what changed', async () => {
    const desk = await newDesk(FERRY)
    expect((await desk.search('taste')).total).toBe(0)
    await desk.file([{ article: readArticle({ text: EELS }), key: 'lead' }])
    expect((await desk.search('taste')).total).toBe(1)
    await desk.file([{ article: readArticle({ text: STRIKE }), key: 'lead' }])
    expect((await desk.search('taste')).total).toBe(0)
  })

  test('leaves out what is asked to be left out', async () => {
    const desk = await newDesk(FERRY, STRIKE)
    expect((await desk.search('Monday')).total).toBe(2)
    expect((await desk.search('Monday -bakers')).total).toBe(1)
    expect((await desk.search('Monday -bakers', { plain: true })).total).toBe(2)
  })

  test('gives a page of its hits', async () => {
    const desk = await newDesk(FERRY, STRIKE)
    const all = await desk.search('Monday')
    const rest = await desk.search('Monday', { limit: 1, skip: 1 })
    expect(rest).toEqual({ ...all, hits: all.hits.slice(1) })
  })

  test('ranks as it searches', async () => {
    const desk = await newDesk(FERRY, STRIKE)
    const { hits, ...answer } = await desk.search('Monday bakers')
    expect(await desk.rank('Monday bakers')).toEqual({
      ...answer,
      hits: hits.map(({ article: { id, key, headline }, score }) => ({
        ...{ id, key, headline, score, copies: [] },
      })),
    })
  })

  test.each([
    ['', 0],
    ['the and of', 0],
    ['-ferry', 0],
    ['-strike', 1],
    ['f'.repeat(10_001), 0],
  ])('any text is a query: %j finds %i', async (query, total) => {
    const desk = await newDesk(FERRY)
    expect(await desk.search(query)).toMatchObject({ total })
  })
})

test('a desk summarises an article as the library does', async () => {
  const desk = await newDesk(STRIKE)
  expect(desk.summarize(await desk.get(1), { sentences: 1 }).sentences).toHaveLength(1)
})
