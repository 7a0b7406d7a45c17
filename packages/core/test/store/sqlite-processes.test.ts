import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { expect, test } from 'vitest'
import { startFiler } from './fixtures/start-filer.ts'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

function newLibrary(): string {
  const path = file()
  mkdirSync(dirname(path), { recursive: true })
  return path
}

test('two programs that file into a new library at once lose nothing and share no number', async () => {
  const path = newLibrary()
  const filers = ['one', 'other'].map((name) => startFiler(path, name, 40))
  const ends = await Promise.all(filers.map(({ ended }) => ended))
  expect(ends).toEqual(Array(2).fill({ code: 0, complaints: '' }))
  await using store = sqliteStore(path)
  const articles = await store.recent('shared', { limit: 100, skip: 0 })
  const ids = filers.flatMap(({ acknowledged }) => acknowledged)
  expect(articles.map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect(articles.map(({ number }) => number)).toEqual(Array.from({ length: 80 }, (_, i) => 80 - i))
})

test('a program killed in the middle of filing loses nothing that was acknowledged', async () => {
  const path = newLibrary()
  const acknowledged: string[] = []
  for (const wait of [0, 30]) {
    const filer = startFiler(path, `killed after ${wait}`, 1_000)
    while (filer.acknowledged.length === 0) await sleep(2)
    await sleep(wait)
    filer.process.kill('SIGKILL')
    expect(await filer.ended).toEqual({ code: null, complaints: '' })
    acknowledged.push(...filer.acknowledged)
  }
  await using store = sqliteStore(path)
  const found = await store.get('shared', acknowledged)
  expect(found.map(({ id }) => id)).toEqual(acknowledged)
  expect(integrityOf(path)).toEqual([{ integrity_check: 'ok' }])
})

function integrityOf(path: string): unknown {
  using database = new DatabaseSync(path)
  return database.prepare('PRAGMA integrity_check').all()
}
