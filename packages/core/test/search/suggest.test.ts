import {
  articleFromText,
  type Desk,
  type IndexRequest,
  memoryIndex,
  openLibrary,
} from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const STORIES: readonly (readonly [headline: string, body: string])[] = [
  ['Later ferry for bakers', 'The last boat to Ostrow leaves an hour later from Monday on.'],
  ['Strike shuts port', 'Dockers stopped work, and the ferry to Ostrow did not sail.'],
  ['Eels find river', 'Young eels found their river again by its taste, a study says.'],
]

async function newDesk(stories = STORIES): Promise<Desk> {
  const desk = (await openLibrary()).desk('demo')
  const articles = stories.map(([headline, text]) => articleFromText({ headline, text }))
  await desk.file(articles.map((article, i) => ({ article, key: `k${i}` })))
  return desk
}

/** The numbers of the articles suggested. */
async function suggested(desk: Desk, typed: string, limit?: number): Promise<number[]> {
  const articles = await desk.suggest(typed, limit === undefined ? {} : { limit })
  return articles.map(({ number }) => number)
}

describe('suggesting articles for what is typed so far', () => {
  test.each<[typed: string, numbers: readonly number[], because: string]>([
    ['', [3, 2, 1], 'nothing typed gives the newest'],
    ['ferr', [1, 2], 'a word that is not finished is looked for in headlines, then in texts'],
    ['ferry', [1, 2], 'a headline comes before what a search finds'],
    ['Ostrow strike', [2, 1], 'a search finds what no headline has in full'],
    ['-ferry', [1, 2], 'there is no syntax'],
    ['2', [2], 'a number is an article’s'],
    [' #2 ', [2], 'a number may have its sign'],
    ['#3 Eels find river · Alder Ledger', [3], 'a suggestion as it was shown is its article'],
    ['#1 Eels find river', [1, 3], 'the number goes before the words'],
    ['4', [], 'a number that no article has finds nothing'],
    ['0', [], 'no article has the number 0'],
    ['99999999999999999999', [], 'a number too great for an article is a word like others'],
    ['lighthouse', [], 'a word that no article has finds nothing'],
    ['the of ', [3, 2, 1], 'common words alone are as good as nothing'],
    ['--- "', [3, 2, 1], 'signs alone are as good as nothing'],
  ])('%j gives %j: %s', async (typed, numbers) => {
    expect(await suggested(await newDesk(), typed)).toEqual(numbers)
  })

  test('gives whole articles', async () => {
    const desk = await newDesk()
    expect(await desk.suggest('eels')).toEqual([await desk.get(3)])
  })

  test('a number is followed by those that begin with it, then by the words', async () => {
    const stories = Array.from({ length: 121 }, (_, i) => [`Story ${i + 1}`, 'A story.'] as const)
    const desk = await newDesk([...stories, ['Route 12 runs again', 'A story.']])
    expect(await suggested(desk, '12')).toEqual([12, 120, 121, 122])
    expect(await suggested(desk, '12', 2)).toEqual([12, 120])
    expect((await suggested(desk, '1')).slice(0, 13)).toEqual([
      ...[1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
      ...[100, 101],
    ])
  })

  test('gives 25 at a time, unless another number is asked for', async () => {
    const desk = await newDesk(Array.from({ length: 30 }, () => ['Ferry sails', 'It sails.']))
    for (const typed of ['', 'fer', 'sails']) {
      expect(await suggested(desk, typed)).toHaveLength(25)
      expect(await suggested(desk, typed, 2)).toEqual([30, 29])
      expect(await suggested(desk, typed, 0)).toEqual([])
    }
  })

  test('knows what was filed since the last time', async () => {
    const desk = await newDesk()
    expect(await suggested(desk, 'volc')).toEqual([])
    const article = articleFromText({ headline: 'Volcano wakes', text: 'It smokes.' })
    await desk.file([{ article }])
    expect(await suggested(desk, 'volc')).toEqual([4])
  })

  test('takes the beginning of what is too long', async () => {
    const desk = await newDesk()
    expect(await suggested(desk, `eels ${'find river '.repeat(100_000)}`)).toEqual([3])
  })

  test.each([-1, 1.5, Number.NaN])('a limit of %d is refused', async (limit) => {
    const desk = await newDesk()
    await expect(desk.suggest('ferry', { limit })).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('whatever is typed, at most as many as asked come, none twice, all of this desk', async () => {
    const library = await openLibrary()
    const [desk, other] = [library.desk('demo'), library.desk('other')]
    for (const [headline, text] of [...STORIES, ...STORIES]) {
      const article = articleFromText({ headline, text })
      await Promise.all([desk.file([{ article }]), other.file([{ article }])])
    }
    const ours = new Set((await desk.recent()).map(({ id }) => id))
    const bits = fc.constantFrom('ferry', 'st', 'the', '#', '-', '"', ' ', '1', '2', '0', '’', 'é')
    const typings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits).map((list) => list.join('')),
    )
    await fc.assert(
      fc.asyncProperty(typings, fc.nat({ max: 4 }), async (typed, limit) => {
        const ids = (await desk.suggest(typed, { limit })).map(({ id }) => id)
        expect(ids.length).toBeLessThanOrEqual(limit)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.every((id) => ours.has(id))).toBe(true)
      }),
    )
  })
})

test('searches for what is typed are not kept for a next page', async () => {
  const requests: IndexRequest[] = []
  const library = await openLibrary({
    index(name) {
      const index = memoryIndex(name)
      const search: typeof index.search = (query, request) => {
        requests.push(request)
        return index.search(query, request)
      }
      return new Proxy(index, {
        get(of, key) {
          const value = key === 'search' ? search : Reflect.get(of, key, of)
          return typeof value === 'function' ? value.bind(of) : value
        },
      })
    },
  })
  await library.desk('demo').suggest('ferr')
  expect(requests).toEqual([{ limit: 25, once: true }])
})
