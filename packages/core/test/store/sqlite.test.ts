import { chmodSync, existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sampleDraft, testStore } from '@clipdesk/conformance'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { expect, test } from 'vitest'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

testStore('sqlite', () => sqliteStore(file()))

test('a library is still there when it is opened again', async () => {
  const path = file()
  const filed = await fileInto(path, 'A', 'B')
  await using store = sqliteStore(path)
  expect(await store.recent('desk', { limit: 10, skip: 0 })).toEqual([...filed].reverse())
  const [again] = await store.file('desk', [sampleDraft({ title: 'A' })])
  expect(again).toEqual({ article: filed[0], outcome: 'same' })
})

test('two stores on one file see each other’s articles', async () => {
  const path = file()
  await using one = sqliteStore(path)
  await using other = sqliteStore(path)
  await one.file('desk', [sampleDraft({ title: 'A' })])
  await other.file('desk', [sampleDraft({ title: 'B' })])
  const numbers = (await one.recent('desk', { limit: 10, skip: 0 })).map(({ number }) => number)
  expect(numbers).toEqual([2, 1])
  expect(await other.changes('desk', 0, 10)).toEqual(await one.changes('desk', 0, 10))
})

test('the location is an absolute path, however the file was named', async () => {
  const path = file('a library, 100 % ours?.db')
  await using byUrl = sqliteStore(pathToFileURL(path))
  await using byText = sqliteStore(pathToFileURL(path).href)
  await using byPath = sqliteStore(path)
  expect([byUrl, byText, byPath].map(({ location }) => location)).toEqual([path, path, path])
  await byUrl.file('desk', [sampleDraft()])
  expect(await byPath.count('desk')).toBe(1)
  expect(existsSync(path)).toBe(true)
})

test.each(['mode=ro', 'mode=ro&immutable=1'])('with ?%s, a library is only read', async (mode) => {
  const path = file()
  const filed = await fileInto(path, 'A')
  await using store = sqliteStore(readOnly(path, mode))
  expect(await store.recent('desk', { limit: 10, skip: 0 })).toEqual(filed)
  const refused = { name: 'ClipdeskError', code: 'library-read-only' }
  await expect(store.file('desk', [sampleDraft({ title: 'B' })])).rejects.toMatchObject(refused)
  expect(await store.count('desk')).toBe(1)
})

test('a reader sees what a writer files meanwhile', async () => {
  const path = file()
  await using writer = sqliteStore(path)
  await using reader = sqliteStore(readOnly(path))
  await writer.file('desk', [sampleDraft()])
  expect(await reader.count('desk')).toBe(1)
})

test('a reader makes neither a library nor a folder', () => {
  const path = file()
  expect(() => sqliteStore(readOnly(path))).toThrow(
    expect.objectContaining({ code: 'library-unavailable' }),
  )
  expect(existsSync(dirname(path))).toBe(false)
})

test.skipIf(process.getuid?.() === 0)('a write-protected library can be read', async () => {
  const path = file()
  const filed = await fileInto(path, 'A')
  chmodSync(path, 0o444)
  await using store = sqliteStore(path)
  expect(await store.recent('desk', { limit: 10, skip: 0 })).toEqual(filed)
  const refused = { code: 'library-read-only' }
  await expect(store.file('desk', [sampleDraft({ title: 'B' })])).rejects.toMatchObject(refused)
})

test('closing leaves nothing beside the library', async () => {
  const path = file()
  await fileInto(path, 'A')
  expect([existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([false, false])
  rmSync(path)
})

async function fileInto(path: string, ...titles: readonly string[]) {
  await using store = sqliteStore(path)
  const filed = await store.file(
    'desk',
    titles.map((title) => sampleDraft({ title })),
  )
  return filed.map(({ article }) => article)
}

function readOnly(path: string, mode = 'mode=ro'): URL {
  return new URL(`?${mode}`, pathToFileURL(path))
}
