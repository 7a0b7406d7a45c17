import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHistory, writeHistory } from '../src/history.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const newFolder = temporaryFolders()

test('what was typed is there again, newest first, for nobody else to read', () => {
  const file = join(newFolder(), 'history')
  writeHistory(file, ['search tide', 'recent'])
  expect(readHistory(file)).toEqual(['search tide', 'recent'])
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('the newest 500 are kept', () => {
  const file = join(newFolder(), 'history')
  writeHistory(
    file,
    Array.from({ length: 600 }, (_, i) => `search ${i}`),
  )
  const kept = readHistory(file)
  expect(kept).toHaveLength(500)
  expect(kept[0]).toBe('search 0')
})

test('a history that cannot be read or written costs nothing else', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'file'), '')
  expect(readHistory(join(folder, 'missing'))).toEqual([])
  expect(readHistory(folder)).toEqual([])
  expect(() => writeHistory(join(folder, 'file', 'history'), ['recent'])).not.toThrow()
})
