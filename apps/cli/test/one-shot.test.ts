import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Library, openLibrary } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { runOneShot } from '../src/one-shot.ts'
import { progressOn } from '../src/progress.ts'
import { memoryTerminal } from './fixtures/memory-terminal.ts'
import { FERRY, ORCHARD } from './fixtures/page.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'
import { webOf } from './fixtures/web.ts'

const newFolder = temporaryFolders()
const folder = newFolder()
writeFileSync(join(folder, 'ferry.txt'), FERRY)
writeFileSync(join(folder, 'orchard.txt'), ORCHARD)
writeFileSync(join(folder, 'empty.txt'), '')

const fetchPage = webOf({ 'https://harbor.example/ferry': FERRY })

/** Runs a command, its words parted by spaces, over a library. */
async function run(library: Library, line: string, input = '', desk = 'local') {
  const terminal = memoryTerminal(input)
  const words = line.split(' ').filter((word) => word !== '' && word !== '--json')
  const json = line.includes('--json')
  const how = { desk: library.desk(desk), terminal, folder, fetchPage, json }
  const status = await runOneShot(words, how)
  return { status, printed: terminal.printed(), complaints: terminal.complaints() }
}

async function filled(): Promise<Library> {
  const library = await openLibrary()
  await library.desk('local').clip({ text: FERRY })
  await library.desk('demo').clip({ text: ORCHARD })
  return library
}

const Line = z.object({
  blocks: z.array(z.looseObject({ kind: z.string() })),
  error: z.string().nullable(),
  invented: z.boolean(),
})
const linesOf = (printed: string) =>
  printed
    .split('\n')
    .slice(0, -1)
    .map((line) => Line.parse(JSON.parse(line)))

test.each([
  ['search ferry', 0],
  ['summary 1', 0],
  ['article', 0],
  ['recent', 0],
  ['help', 0],
  ['add ferry.txt', 0],
  ['add ferry.txt orchard.txt', 0],
  ['add https://harbor.example/ferry orchard.txt', 0],
  ['add https://harbor.example/gone', 1],
  ['search walrus', 1],
  ['summary 7', 1],
  ['add missing.txt', 1],
  [`add ${'港'.repeat(100)}`, 1],
  ['add empty.txt', 1],
  ['add ferry.txt missing.txt orchard.txt', 1],
  ['add ferry.txt --published yesterday', 1],
  ['add https://alder.example/ferry', 1],
  ['', 2],
  ['serach ferry', 2],
  ['help weather', 2],
  ['search ferry --page', 2],
  ['search ferry --page none', 2],
  ['recent ferry', 2],
  ['recent --desk', 2],
  ['add', 2],
])('"%s" ends with the status %d, and all is said on standard output', async (line, status) => {
  const ran = await run(await filled(), line)
  expect(ran).toMatchObject({ status, complaints: '' })
  expect(ran.printed).toMatch(/\S\n$/)
})

test.each([
  ['add --bogus ferry.txt', '"add" has no option --bogus.'],
  ['add ferry.txt --bogus', '"add" has no option --bogus.'],
  ['add ferry.txt --sourse', '"add" has no option --sourse. Perhaps --source was meant.'],
  ['read --bogus ferry.txt', '"read" has no option --bogus.'],
  ['read ferry.txt --explain --bogus', '"read" has no option --bogus.'],
  ['read', '"read" needs a page.'],
  ['read ferry.txt orchard.txt', '"read" takes one page.'],
  ['read ferry.txt --json', 'it takes neither --desk nor --json.'],
])('"%s" is told what is wrong with it: %s', async (line, fault) => {
  const { status, printed } = await run(await filled(), line)
  expect(status).toBe(2)
  expect(printed.replaceAll(/\s+/g, ' ')).toContain(fault)
})

test('--json gives one line for each reply, whatever it says', async () => {
  const library = await filled()
  const found = linesOf((await run(library, 'search ferry --json')).printed)
  expect(found).toMatchObject([{ error: null, invented: false }])
  expect(found[0]?.blocks.map(({ kind }) => kind)).toEqual(['note', 'article', 'passage'])
  const refused = linesOf((await run(library, 'search walrus --json')).printed)
  expect(refused.map(({ error }) => error)).toEqual(['nothing-found'])
})

test('one page that is missing does not keep the others out', async () => {
  await using library = await openLibrary()
  const ran = await run(library, 'add ferry.txt missing.txt empty.txt orchard.txt --json')
  expect(ran.status).toBe(1)
  expect(linesOf(ran.printed).map(({ error }) => error)).toEqual([
    null,
    'bad-input',
    'empty-page',
    null,
  ])
  const recent = await library.desk('local').recent()
  expect(recent.map(({ number, text }) => [number, text])).toEqual([
    [2, ORCHARD],
    [1, FERRY],
  ])
})

test('of several pages each answer stands under its name; a page alone needs none', async () => {
  await using library = await openLibrary()
  const { printed } = await run(library, 'add ferry.txt empty.txt orchard.txt')
  expect(printed).toMatch(/^ferry\.txt:\nFiled as #1\.$/m)
  expect(printed).toMatch(/^empty\.txt: \S/m)
  expect(printed).toMatch(/^orchard\.txt:\nFiled as #2\.$/m)
  expect((await run(library, 'add ferry.txt')).printed).not.toContain('ferry.txt:')
})

test('a page may come through standard input, with what it does not say', async () => {
  await using library = await openLibrary()
  const ran = await run(library, 'add - --source Tideline --published 2024-03', ORCHARD)
  expect(ran.status).toBe(0)
  expect(ran.printed).toContain('Filed as #1.')
  expect(ran.printed).toContain('Tideline · March 2024 (as given)')
})

test('nothing can be added to the examples, and what they answer is marked', async () => {
  const library = await filled()
  const refused = await run(library, 'add ferry.txt', '', 'demo')
  expect(refused.status).toBe(1)
  expect(refused.printed).toContain('The desk "demo" is invented and stays as it is')
  expect(await library.desk('demo').count()).toBe(1)
  const found = await run(library, 'search orchard', '', 'demo')
  expect(found).toMatchObject({ status: 0 })
  expect(found.printed).toContain('Invented example, from the desk "demo".')
})

test('a library that another program is writing to is told, and tried again', async () => {
  const file = join(newFolder(), 'library.db')
  await using library = await openLibrary({ store: sqliteStore(file, { waitMs: 20 }) })
  using other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  const refused = await run(library, 'add ferry.txt')
  expect(refused.status).toBe(1)
  expect(refused.printed.replaceAll('\n', ' ')).toContain(
    'Another program is writing to the library',
  )
  expect((await run(library, 'recent')).printed).toContain('Nothing is filed on this desk yet.')
  other.exec('COMMIT')
  expect((await run(library, 'add ferry.txt')).status).toBe(0)
})

const LAMPS = `title,text
First lamp,"The first lamp was lit at noon, the keeper said."
Second lamp,"The second lamp was lit at one, the keeper said."
`

test('a file with many articles is shown, by its name, and filed with --all', async () => {
  const library = await openLibrary()
  writeFileSync(join(folder, 'lamps.csv'), LAMPS)
  const shown = await run(library, 'add lamps.csv --json')
  expect(shown.status).toBe(0)
  expect(linesOf(shown.printed)[0]?.blocks.at(-1)).toEqual({
    kind: 'example',
    command: 'add lamps.csv --all',
    does: 'file all 2',
    request: { name: 'add', options: { all: true } },
  })
  expect(await library.desk('local').count()).toBe(0)
  const filed = await run(library, 'add lamps.csv --all')
  expect(filed).toMatchObject({ status: 0, complaints: '' })
  expect(filed.printed).toContain('Filed: 2 new articles, #1 to #2.')
})

test('whoever watches is told now and then how far it is', () => {
  const terminal = memoryTerminal('')
  let now = 0
  const tell = progressOn(terminal, () => now)
  for (const done of [100, 200, 300, 400]) {
    now += 900
    tell(done, 1_400)
  }
  expect(terminal.complaints()).toBe('300 of 1,400 …\n')
})
