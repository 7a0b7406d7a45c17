import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sampleDraft } from '@clipdesk/conformance'
import type { Store } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { expect, test } from 'vitest'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()
const page = { limit: 1_000, skip: 0 }

test('while another program writes, filing is refused and reading is not; afterwards both work', async () => {
  const path = await libraryOf('A')
  await using store = sqliteStore(path, { waitMs: 20 })
  using other = new DatabaseSync(path)
  other.exec('BEGIN IMMEDIATE')
  const draft = sampleDraft({ title: 'B' })
  await expect(store.file('desk', [draft])).rejects.toMatchObject(trouble('library-locked', path))
  expect(await store.count('desk')).toBe(1)
  other.exec('COMMIT')
  expect(await store.file('desk', [draft])).toMatchObject([{ outcome: 'new' }])
})

test('a full library refuses the whole call, keeps what it has, and goes on when there is room', async () => {
  const path = await libraryOf('A')
  const filed: string[] = []
  {
    await using store = sqliteStore(path, { maxPages: 30 })
    const refused = await fileUntilRefused(store, filed)
    expect(refused).toMatchObject(trouble('library-full', path))
    expect(filed.length).toBeGreaterThan(0)
    expect((await store.get('desk', filed)).map(({ id }) => id)).toEqual(filed)
    expect(await store.count('desk')).toBe(1 + filed.length)
  }
  await using store = sqliteStore(path, { maxPages: 300 })
  const [next] = await store.file('desk', [sampleDraft({ title: 'at last' })])
  expect(next?.article.number).toBe(2 + filed.length)
  expect((await store.get('desk', filed)).map(({ id }) => id)).toEqual(filed)
})

test('a file that is no database is refused and left untouched', () => {
  const path = written(Buffer.from('Later ferry to Ostrow. '.repeat(400)))
  const before = readFileSync(path)
  expect(() => sqliteStore(path)).toThrow(trouble('library-corrupt', path))
  expect(readFileSync(path)).toEqual(before)
})

test.each([40, 600, 5_000, 40_000])('a library cut off after %d bytes is refused', async (size) => {
  const titles = Array.from({ length: 40 }, (_, i) => `Story ${i}`)
  const path = await libraryOf(...titles)
  expect(statSync(path).size).toBeGreaterThan(size)
  truncateSync(path, size)
  expect(() => sqliteStore(path)).toThrow(trouble('library-corrupt', path))
  expect(statSync(path).size).toBe(size)
})

test.each([
  ['has tables', 'CREATE TABLE recipes (name TEXT)'],
  ['says whose it is', 'PRAGMA application_id = 7'],
])('another program’s database that %s is refused and left untouched', (_, sql) => {
  const path = written(Buffer.of())
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
  const before = readFileSync(path)
  expect(() => sqliteStore(path)).toThrow(trouble('library-corrupt', path))
  expect(readFileSync(path)).toEqual(before)
})

test('a library of a newer clipdesk is refused, and the message says to update', async () => {
  const path = await libraryOf('A')
  alter(path, 'PRAGMA user_version = 3')
  expect(() => sqliteStore(path)).toThrow(trouble('library-unavailable', path))
  expect(() => sqliteStore(path)).toThrow(/Update clipdesk/)
})

test.each([
  ['not JSON', "UPDATE articles SET article = '{' WHERE number = 1"],
  ['no article', "UPDATE articles SET article = '{}' WHERE number = 1"],
  ['filed at no time', "UPDATE articles SET filed = 'today' WHERE number = 1"],
])(
  'a record that is %s is reported with the article’s id; others stay readable',
  async (_, sql) => {
    const path = await libraryOf('A', 'B')
    await using store = sqliteStore(path)
    const id = (await store.numbered('desk', 1))?.id ?? 'none'
    alter(path, sql)
    await expect(store.numbered('desk', 1)).rejects.toMatchObject({
      code: 'library-corrupt',
      message: expect.stringContaining(id),
    })
    expect(await store.numbered('desk', 2)).not.toBeNull()
  },
)

test('a folder in place of the file is refused', () => {
  const path = dirname(written(Buffer.of()))
  expect(() => sqliteStore(path)).toThrow(trouble('library-unavailable', path))
})

test('a file in place of the folder is refused', () => {
  const path = join(written(Buffer.of()), 'library.db')
  expect(() => sqliteStore(path)).toThrow(trouble('library-unavailable', path))
})

test.each(['https://example.org/library.db', 'file://elsewhere/library.db'])(
  '%s is no file on this computer',
  (url) => {
    expect(() => sqliteStore(new URL(url))).toThrow(expect.objectContaining({ code: 'bad-input' }))
  },
)

test.each([{ waitMs: -1 }, { waitMs: 0.5 }, { maxPages: Number.NaN }])(
  '%o is refused',
  (options) => {
    expect(() => sqliteStore(file(), options)).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
  },
)

/** The error that every trouble becomes: its code, a message that names the file, and what SQLite or the system said. */
function trouble(code: string, path: string) {
  return expect.objectContaining({
    name: 'ClipdeskError',
    code,
    message: expect.stringContaining(path),
  })
}

async function libraryOf(...titles: readonly string[]): Promise<string> {
  const path = file()
  await using store = sqliteStore(path)
  const drafts = titles.map((title) => sampleDraft({ title }))
  await store.file('desk', drafts)
  expect(await store.recent('desk', page)).toHaveLength(titles.length)
  return path
}

/** Files pairs of articles until the store refuses one pair; gives the error, and collects the ids of the others. */
async function fileUntilRefused(store: Store, ids: string[]): Promise<unknown> {
  for (let i = 0; i < 200; i += 1) {
    const pair = [sampleDraft({ title: `Story ${i}` }), sampleDraft({ title: `Other ${i}` })]
    try {
      const filed = await store.file('desk', pair)
      ids.push(...filed.map(({ article }) => article.id))
    } catch (error) {
      return error
    }
  }
  return null
}

function written(bytes: Buffer): string {
  const path = file()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return path
}

function alter(path: string, sql: string): void {
  using database = new DatabaseSync(path)
  database.exec(sql)
}
