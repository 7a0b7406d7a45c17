import { type OpenIndex, plainQuery } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { testMatching } from './index-matching.ts'
import { testSpelling } from './index-spelling.ts'
import { testSuggesting } from './index-suggesting.ts'
import { indexedDesk } from './indexed-desk.ts'

/** What every search index must do, whatever it is built on. Call it once in the test file of a driver. */
export function testIndex(name: string, open: OpenIndex): void {
  describe(name, () => {
    testUpkeep(open)
    testMatching(open)
    testSpelling(open)
    testSuggesting(open)
  })
}

function testUpkeep(open: OpenIndex): void {
  test('an empty index finds nothing', async () => {
    const { index, find } = indexedDesk(open)
    expect(index.seq).toBe(0)
    expect(await find('harbour')).toEqual([])
  })

  test('it knows the last change that it has taken in', async () => {
    const { index, file } = indexedDesk(open)
    await file({ key: 'a' }, { key: 'b' })
    expect(index.seq).toBe(2)
    await file({ key: 'a' })
    expect(index.seq).toBe(3)
    await index.apply([])
    expect(index.seq).toBe(3)
  })

  test('a changed article is found by its new text only', async () => {
    const { file, find } = indexedDesk(open)
    await file({ key: 'a', headline: 'Ferry strike', body: ['Crews walked out.'] })
    await file({ key: 'a', headline: 'Bridge opens', body: ['Cars rolled across.'] })
    expect(await find('ferry')).toEqual([])
    expect(await find('crews')).toEqual([])
    expect(await find('bridge')).toEqual(['a'])
  })

  test('changes that come twice count once, and an old one does not undo a newer', async () => {
    const { index, file, find } = indexedDesk(open)
    const old = await file({ key: 'a', headline: 'Ferry strike' })
    await file({ key: 'a', headline: 'Bridge opens' })
    await index.apply(old)
    expect(index.seq).toBe(2)
    expect(await find('ferry')).toEqual([])
    expect(await find('bridge')).toEqual(['a'])
  })

  test('a thousand changes at once are all found', async () => {
    const { index, file } = indexedDesk(open)
    const samples = Array.from({ length: 1000 }, (_, i) => ({
      key: `k${i}`,
      headline: `Ferry ${i}`,
    }))
    await file(...samples)
    expect(index.seq).toBe(1000)
    const { hits, total } = await index.search(plainQuery('ferry'), { limit: 3 })
    expect(total).toBe(1000)
    expect(hits).toHaveLength(3)
  })
}
