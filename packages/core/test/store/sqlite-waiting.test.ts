import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { sampleDraft } from '@clipdesk/conformance'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { expect, test } from 'vitest'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

/** A library whose lock another connection holds until it commits. */
function lockedLibrary(options?: { readonly waitMs: number }) {
  const path = file()
  const store = sqliteStore(path, options)
  const other = new DatabaseSync(path)
  other.exec('BEGIN IMMEDIATE')
  return { store, other }
}

const draft = (title: string) => [sampleDraft({ title })]

test('while a filing waits for another program, this one goes on', async () => {
  const { store, other } = lockedLibrary()
  await using _ = store
  using __ = other
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 5)
  const filing = store.file('desk', draft('A'))
  while (ticks < 20) await sleep(5)
  clearInterval(timer)
  expect(await store.count('desk')).toBe(0)
  other.exec('COMMIT')
  expect(await filing).toMatchObject([{ outcome: 'new', article: { number: 1 } }])
})

test('filings that wait are done in the order in which they came', async () => {
  const { store, other } = lockedLibrary()
  await using _ = store
  using __ = other
  const waiting = [store.file('desk', draft('A')), store.file('desk', draft('B'))]
  await sleep(40)
  other.exec('COMMIT')
  const late = store.file('desk', draft('C'))
  const filed = await Promise.all([...waiting, late])
  expect(filed.map(([one]) => one?.article.headline)).toEqual(['A', 'B', 'C'])
  expect(filed.map(([one]) => one?.article.number)).toEqual([1, 2, 3])
})

test('a filing that waits in vain says so after waitMs, and those behind it still have their turn', async () => {
  const { store, other } = lockedLibrary({ waitMs: 150 })
  await using _ = store
  using __ = other
  const start = performance.now()
  const first = store.file('desk', draft('A'))
  const refused = expect(first).rejects.toMatchObject({ code: 'library-locked' })
  await sleep(100)
  const second = store.file('desk', draft('B'))
  await refused
  expect(performance.now() - start).toBeGreaterThanOrEqual(145)
  other.exec('COMMIT')
  expect(await second).toMatchObject([{ outcome: 'new', article: { number: 1 } }])
})

test('with waitMs 0, nothing waits', async () => {
  const { store, other } = lockedLibrary({ waitMs: 0 })
  await using _ = store
  using __ = other
  const refused = { code: 'library-locked' }
  await expect(store.file('desk', draft('A'))).rejects.toMatchObject(refused)
})

test('closing the store ends the calls that wait', async () => {
  const { store, other } = lockedLibrary()
  using _ = other
  const waiting = ['A', 'B'].map((title) => store.file('desk', draft(title)))
  const ended = Promise.allSettled(waiting)
  await store[Symbol.asyncDispose]()
  const closed = { status: 'rejected', reason: { code: 'library-closed' } }
  expect(await ended).toMatchObject([closed, closed])
})

test('a filing that nobody awaits is done before the store closes', async () => {
  const path = file()
  {
    await using store = sqliteStore(path)
    void store.file('desk', draft('A'))
  }
  await using store = sqliteStore(path)
  expect(await store.count('desk')).toBe(1)
})

test('a reading waits as well, where a library without a write-ahead log is locked', async () => {
  const path = file()
  await sqliteStore(path)[Symbol.asyncDispose]()
  using other = new DatabaseSync(path)
  other.exec('PRAGMA journal_mode = DELETE')
  await using store = sqliteStore(new URL('?mode=ro', pathToFileURL(path)))
  other.exec('BEGIN EXCLUSIVE')
  const counting = store.count('desk')
  await sleep(20)
  other.exec('COMMIT')
  expect(await counting).toBe(0)
})
