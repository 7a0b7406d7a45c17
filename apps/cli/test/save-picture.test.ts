import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { runOneShot } from '../src/one-shot.ts'
import { memoryTerminal } from './fixtures/memory-terminal.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const newFolder = temporaryFolders()
const library = await openLibrary()
await library.desk('local').clip({
  text: 'Crews stop\n\nThe crews of Port Alder stopped work on 4 March 2024, a clerk said.',
  source: 'Alder Ledger',
})

async function draw(folder: string, json = false) {
  const terminal = memoryTerminal('')
  const words = ['timeline', 'crews', '--picture']
  const status = await runOneShot(words, { desk: library.desk('local'), terminal, folder, json })
  return { status, printed: terminal.printed().replace(/\s+/g, ' ') }
}

test('a picture is a new file in the folder, which is said, with what it shows in words', async () => {
  const folder = newFolder()
  const { status, printed } = await draw(folder)
  expect(status).toBe(0)
  expect(printed).toContain('The picture is in timeline-crews.svg; a browser shows it.')
  expect(printed).toContain('1 dated sentence of 4 March 2024, in 1 article of 1 outlet')
  expect(readFileSync(join(folder, 'timeline-crews.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/)
})

test('no file is written over', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'timeline-crews.svg'), 'mine')
  expect((await draw(folder)).printed).toContain('The picture is in timeline-crews-2.svg')
  expect(readFileSync(join(folder, 'timeline-crews.svg'), 'utf8')).toBe('mine')
})

test('where it cannot be written, that is said, and the list stands there', async () => {
  const folder = join(newFolder(), 'gone')
  const { printed } = await draw(folder)
  expect(printed).toContain(
    `The picture could not be written to ${folder}: there is no such folder.`,
  )
  expect(printed).toContain('stopped work on 4 March 2024')
})

test('as JSON the picture stands in the answer, and no file is written', async () => {
  const folder = newFolder()
  const { printed } = await draw(folder, true)
  expect(printed).toContain('"kind":"picture","svg":"<svg ')
  expect(readdirSync(folder)).toEqual([])
})
