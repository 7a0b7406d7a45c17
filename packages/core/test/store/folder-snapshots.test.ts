import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderSnapshots } from '../../src/store/folder-snapshots.ts'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

const streamOf = (text: string) => new Blob([text]).stream()

const textOf = async (snapshot: ReadableStream<Uint8Array<ArrayBuffer>> | null) =>
  snapshot === null ? null : new Response(snapshot).text()

test('a snapshot is read as it was written, the last one', async () => {
  const snapshots = folderSnapshots(file('indexes'))
  expect(await snapshots.read('local')).toBeNull()
  for (const text of ['ferry', 'a longer ferry', 'f'.repeat(300_000)]) {
    await snapshots.write('local', streamOf(text))
    expect(await textOf(await snapshots.read('local'))).toBe(text)
  }
})

test('every desk has its own, whatever its name', async () => {
  const folder = file('indexes')
  const snapshots = folderSnapshots(folder)
  const desks = ['local', 'slack:t024be7lh', 'discord:1.2_3-4', 'local.index']
  for (const desk of desks) await snapshots.write(desk, streamOf(desk))
  for (const desk of desks) expect(await textOf(await snapshots.read(desk))).toBe(desk)
  for (const name of readdirSync(folder)) expect(name).toMatch(/^[\w.%-]+\.index$/)
})

test('what stands in its place and is no file is refused at once', async () => {
  const folder = file('indexes')
  mkdirSync(join(folder, 'local.index'), { recursive: true })
  await expect(folderSnapshots(folder).read('local')).rejects.toThrow('is no file')
})

test('one that breaks off leaves the one before, and nothing else', async () => {
  const folder = file('indexes')
  const snapshots = folderSnapshots(folder)
  await snapshots.write('local', streamOf('whole'))
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('ha')),
    pull: () => Promise.reject(new Error('out of memory')),
  })
  await expect(snapshots.write('local', broken)).rejects.toThrow('out of memory')
  expect(await textOf(await snapshots.read('local'))).toBe('whole')
  expect(readdirSync(folder)).toEqual(['local.index'])
})

test('only their owner may read them', async () => {
  const folder = file('indexes')
  await folderSnapshots(folder).write('local', streamOf('ferry'))
  for (const made of [folder, join(folder, 'local.index')])
    expect(statSync(made).mode & 0o077).toBe(0)
})

test('what a program left that was ended while it wrote goes when it is old, and nothing else', async () => {
  const folder = file('indexes')
  const snapshots = folderSnapshots(folder)
  await snapshots.write('local', streamOf('ferry'))
  const id = '0b6f1c9e-8f0a-4b52-9a55-2f7e3c1d4a10'
  for (const name of [`local.index.${id}`, `gone.index.${id}`, 'other.index', 'notes.txt'])
    writeFileSync(join(folder, name), 'half')
  const old = new Date(Date.now() - 2 * 3_600_000)
  for (const name of [`gone.index.${id}`, 'other.index', 'notes.txt'])
    utimesSync(join(folder, name), old, old)
  await snapshots.write('local', streamOf('a longer ferry'))
  expect(readdirSync(folder).sort()).toEqual(
    ['local.index', `local.index.${id}`, 'notes.txt', 'other.index'].sort(),
  )
})
