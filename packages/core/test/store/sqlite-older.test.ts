import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { sampleDraft } from '@clipdesk/conformance'
import type { Edit } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { expect, test } from 'vitest'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

const EDIT: Edit = {
  kind: 'headline',
  headline: 'Night ferry',
  given: { by: null, at: '2031-05-04T08:30:00.000Z' },
}

/** A library as it was made before there were edits. */
async function olderLibrary(): Promise<string> {
  const path = file()
  {
    await using store = sqliteStore(path)
    await store.file('desk', [sampleDraft({ title: 'A' }), sampleDraft({ title: 'B' })])
  }
  const database = new DatabaseSync(path)
  database.exec(`
    DROP INDEX articles_with_edits;
    ALTER TABLE articles DROP COLUMN edits;
    PRAGMA user_version = 1`)
  database.close()
  return path
}

test('a library from before there were edits is brought up to date, with all its articles', async () => {
  const path = await olderLibrary()
  {
    await using store = sqliteStore(path)
    const [newest] = await store.recent('desk', { limit: 10, skip: 0 })
    expect(newest).toMatchObject({ headline: 'B', edits: [] })
    await store.edit('desk', newest?.id ?? '', () => [EDIT])
  }
  await using again = sqliteStore(path)
  expect(await again.edits('desk')).toEqual([EDIT])
  expect(await again.count('desk')).toBe(2)
})

test.each(['mode=ro', 'mode=ro&immutable=1'])(
  'with ?%s such a library is read as it is',
  async (mode) => {
    const path = await olderLibrary()
    await using store = sqliteStore(new URL(`?${mode}`, pathToFileURL(path)))
    const articles = await store.recent('desk', { limit: 10, skip: 0 })
    expect(articles.map(({ headline, edits }) => [headline, edits])).toEqual([
      ['B', []],
      ['A', []],
    ])
    expect(await store.edits('desk')).toEqual([])
    const refused = { code: 'library-read-only' }
    const [newest] = articles
    await expect(store.edit('desk', newest?.id ?? '', () => [EDIT])).rejects.toMatchObject(refused)
    await expect(store.file('desk', [sampleDraft({ title: 'C' })])).rejects.toMatchObject(refused)
  },
)

test('a program that has an older library open goes on when another brings it up to date', async () => {
  const path = await olderLibrary()
  await using reader = sqliteStore(new URL('?mode=ro', pathToFileURL(path)))
  await using _writer = sqliteStore(path)
  expect(await reader.count('desk')).toBe(2)
  expect((await reader.numbered('desk', 1))?.headline).toBe('A')
})
