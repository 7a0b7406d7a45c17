import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { afterAll, describe, expect, test } from 'vitest'

const FERRY = 'The last ferry to Ostrow leaves an hour later from Monday on.'
const EELS = 'Young eels found their river again by its taste, a nine-year study says.'

const folder = mkdtempSync(join(tmpdir(), 'clipdesk-library-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a library', () => {
  test('is in memory unless it is given a store', async () => {
    await using library = await openLibrary()
    expect(library.location).toBe('memory')
  })

  test('keeps one desk’s articles from another', async () => {
    await using library = await openLibrary()
    await library.desk('harbour').clip({ text: FERRY })
    const other = library.desk('science')
    expect([await other.count(), (await other.search('ferry')).total]).toEqual([0, 0])
    await expect(other.get(1)).rejects.toMatchObject({ code: 'no-such-article' })
    expect((await other.clip({ text: FERRY })).outcome).toBe('new')
  })

  test('gives the same desk for the same name', async () => {
    await using library = await openLibrary()
    expect(library.desk('harbour')).toBe(library.desk('harbour'))
  })

  test.each(['a', '7', 'slack:t024be7lh', 'discord:1.2_3-4', 'a'.repeat(100)])(
    'may have a desk %s',
    async (name) => {
      await using library = await openLibrary()
      expect(library.desk(name).name).toBe(name)
    },
  )

  test.each(['', ' ', 'Harbour', 'my desk', '-a', 'a/b', 'é', 'a\n', 'a'.repeat(101)])(
    'has no desk %j',
    async (name) => {
      await using library = await openLibrary()
      expect(() => library.desk(name)).toThrow(expect.objectContaining({ code: 'bad-input' }))
    },
  )

  test('that is closed says so', async () => {
    const library = await openLibrary()
    const desk = library.desk('harbour')
    await library[Symbol.asyncDispose]()
    await expect(desk.clip({ text: FERRY })).rejects.toMatchObject({ code: 'library-closed' })
  })
})

test('two libraries on one file agree without being opened again', async () => {
  const file = join(folder, 'news.db')
  await using one = await openLibrary({ store: sqliteStore(file) })
  await using other = await openLibrary({ store: sqliteStore(file) })
  expect(one.location).toBe(other.location)
  const [here, there] = [one.desk('harbour'), other.desk('harbour')]

  const ferry = await here.clip({ text: FERRY })
  expect((await there.search('ferry')).hits[0]?.article.id).toBe(ferry.id)
  const eels = await there.clip({ text: EELS })
  expect((await here.search('taste')).hits[0]?.article.id).toBe(eels.id)
  expect([ferry.number, eels.number]).toEqual([1, 2])

  const sourced = await there.clip({ text: FERRY, source: 'The Alder Ledger' })
  expect(sourced).toMatchObject({ id: ferry.id, outcome: 'updated' })
  expect((await here.search('Alder Ledger ferry')).hits[0]?.article.source.name).toBe(
    'The Alder Ledger',
  )
  expect(await here.recent()).toEqual(await there.recent())
})
