import type { OpenIndex, QueryNode } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import type { IndexSample } from './filed-sample.ts'
import { indexedDesk } from './indexed-desk.ts'

/** What an index says beside its hits. */
export function testAnswering(open: OpenIndex): void {
  describe('an answer', () => {
    testCounts(open)
    testBlame(open)
    testCopies(open)
    testPages(open)
  })
}

const from = (key: string, outlet: string, published?: string): IndexSample => ({
  ...{ key, outlet, headline: 'Ferry sails' },
  ...(published === undefined ? {} : { published }),
})

function testCounts(open: OpenIndex): void {
  test('counts all that match by outlet and month, not only the hits that it gives', async () => {
    const { file, remove, answer } = indexedDesk(open)
    await file(from('a', 'Post', '2024-03-04'), from('b', 'Times', '2024-02'))
    await file(from('c', 'Times', '2024-03-01T08:00'), from('d', 'Bee', '2023'))
    await file({ key: 'e', domain: 'gull.example', headline: 'Ferry sails' })
    await file({ key: 'f', headline: 'Ferry sails' }, { key: 'g', outlet: 'Post' })
    const { total, facets } = await answer('ferry', { limit: 1 })
    expect(total).toBe(6)
    expect(facets).toEqual({
      outlets: [
        { value: 'Times', count: 2 },
        { value: 'Bee', count: 1 },
        { value: 'Post', count: 1 },
        { value: 'gull.example', count: 1 },
      ],
      months: [
        { value: '2024-02', count: 1 },
        { value: '2024-03', count: 2 },
      ],
    })
    await remove('b', 'a')
    await file(from('d', 'Times'))
    expect((await answer('ferry', { limit: 0 })).facets).toEqual({
      outlets: [
        { value: 'Times', count: 2 },
        { value: 'gull.example', count: 1 },
      ],
      months: [{ value: '2024-03', count: 1 }],
    })
  })
}

const typedAt =
  (text: string) =>
  ({ start, end }: QueryNode): string =>
    text.slice(start, end)

function testBlame(open: OpenIndex): void {
  test.each<[query: string, blamed: readonly string[]]>([
    ['ferry from:post', ['from:post']],
    ['ferry from:times -crew', ['-crew', 'from:times'].slice(0, 1)],
    ['ferry "quay crew"', ['"quay crew"']],
    ['walrus from:times', []],
    ['ferry from:post lang:de', []],
    ['from:post', []],
    ['walrus', []],
    ['ferry AND walrus', ['walrus']],
    ['ferry AND crew', []],
  ])('says which part of %s alone left nothing: %j', async (query, blamed) => {
    const { file, answer } = indexedDesk(open)
    await file({ key: 'a', outlet: 'Times', body: ['The ferry has a crew on the quay.'] })
    const { emptiedBy } = await answer(query)
    const minus = blamed.map((part) => part.replace(/^-/, ''))
    expect(emptiedBy.map(typedAt(query)).sort()).toEqual(minus)
  })
}

const STORY =
  'The night ferry to Ostrow will leave an hour later from Monday on, because the bakers of the island kept on missing it all through the winter, the harbour office said in a note that it pinned to the wall of the ticket hall beside the old clock.'

function testCopies(open: OpenIndex): void {
  test('puts copies under the best of them, and counts them all', async () => {
    const { file, answer } = indexedDesk(open)
    await file({ key: 'agency', headline: 'Later ferry', body: [STORY] })
    await file({ key: 'paper', headline: 'A later boat for bakers', body: [STORY] })
    await file({ key: 'other', headline: 'Ferry office', body: ['The ferry office is shut.'] })
    const folded = await answer('ferry', { fold: true })
    expect([folded.total, folded.hits.length]).toEqual([3, 2])
    const [with1, alone] = [...folded.hits].sort((a, b) => b.copies.length - a.copies.length)
    expect([with1?.key, ...(with1?.copies ?? [])].sort()).toEqual(['agency', 'id-paper'])
    expect(alone).toMatchObject({ key: 'other', copies: [] })
    expect((await answer('ferry')).hits.map(({ copies }) => copies)).toEqual([[], [], []])
  })
}

const BOATS = Array.from({ length: 30 }, (_, i) => ({
  key: `boat${i}`,
  headline: `Ferry ${'again '.repeat(i % 7)}`,
}))

function testPages(open: OpenIndex): void {
  test('goes on in its order while articles arrive, are changed and are taken out', async () => {
    const { file, remove, answer } = indexedDesk(open)
    await file(...BOATS)
    const whole = (await answer('ferry')).hits.map(({ key }) => key)
    const first = await answer('ferry', { limit: 10 })
    await file({ key: 'late', headline: 'Ferry' }, { key: 'boat3', headline: 'Ferry ferry' })
    const second = await answer('ferry', { limit: 10, skip: 10, asOf: first.asOf })
    await remove('boat29')
    const third = await answer('ferry', { limit: 10, skip: 20, asOf: first.asOf })
    expect([first, second, third].flatMap(({ hits }) => hits.map(({ key }) => key))).toEqual(whole)
    expect([second.asOf, third.asOf]).toEqual([first.asOf, first.asOf])
    const fresh = await answer('ferry')
    expect(fresh.asOf).toBe(33)
    expect(fresh.hits.map(({ key }) => key)).toContain('late')
    expect(fresh.hits.map(({ key }) => key)).not.toContain('boat29')
  })

  test.each(['ferry', '"ferry"', 'ferry AND again', 'ferry OR walrus', 'from:post', '-walrus'])(
    'knows nothing of what arrived after it, even if it was not asked before: %s',
    async (query) => {
      const { file, answer } = indexedDesk(open)
      const sample = { headline: 'Ferry again', outlet: 'Post', published: '2024-03' }
      await file({ ...sample, key: 'early' })
      await file({ ...sample, key: 'late' })
      await file({ ...sample, key: 'early', headline: 'Ferry again and again' })
      const then = await answer(query, { asOf: 1 })
      expect(then.hits.map(({ key }) => key)).toEqual(['early'])
      expect([then.total, then.asOf]).toEqual([1, 1])
      expect(then.facets).toEqual({
        outlets: [{ value: 'Post', count: 1 }],
        months: [{ value: '2024-03', count: 1 }],
      })
    },
  )

  test('of a change that is still to come knows what there is, and no more is promised', async () => {
    const { file, answer } = indexedDesk(open)
    await file({ key: 'a', headline: 'Ferry' })
    expect(await answer('ferry', { asOf: 99 })).toMatchObject({ total: 1, asOf: 1 })
    await file({ key: 'b', headline: 'Ferry' })
    expect(await answer('ferry', { asOf: 99 })).toMatchObject({ total: 2, asOf: 2 })
  })

  test('is the same where nobody will ask for more of it', async () => {
    const { file, answer } = indexedDesk(open)
    await file(...[1, 2, 3].map((i) => ({ key: `${i}`, headline: `Ferry ${i}` })))
    const request = { limit: 1, skip: 1 }
    expect(await answer('ferry', { ...request, once: true })).toEqual(
      await answer('ferry', request),
    )
  })

  test('begins behind as many hits as are skipped', async () => {
    const { file, answer } = indexedDesk(open)
    await file(...BOATS)
    const all = await answer('ferry')
    expect(all.hits).toHaveLength(30)
    for (const skip of [0, 1, 29, 30, 1000])
      expect(await answer('ferry', { skip, limit: 3 })).toEqual({
        ...all,
        hits: all.hits.slice(skip, skip + 3),
      })
  })
}
