import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/main.ts'
import { readPage } from '../src/read-page.ts'
import { memoryTerminal } from './fixtures/memory-terminal.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const SEED = new URL('../../../seeds/pages/dock-strike-wire.txt', import.meta.url)

const newFolder = temporaryFolders()

async function run(words: readonly string[], page: string, name = 'page.txt') {
  const folder = newFolder()
  const path = join(folder, name)
  writeFileSync(path, page)
  const terminal = memoryTerminal()
  const status = await main(
    words.map((word) => (word === 'FILE' ? path : word)),
    terminal,
    { CLIPDESK_DATA: join(folder, 'data') },
  )
  return { status, printed: terminal.printed() }
}

const page = readFileSync(SEED, 'utf8')

test('read shows the fields of a page, from where they are known, and its body', async () => {
  const { status, printed } = await run(['read', 'FILE'], page)
  expect(status).toBe(0)
  expect(printed).toContain('authors    Josune Ekberg (printed)')
  expect(printed).toContain('published  4 March 2024, 10:32 (+00:00) (printed)')
  expect(printed).toMatch(/^¶1 {3}PORT ALDER, March 4/m)
  expect(printed).toContain('lines are not of the article; --explain shows each line, and why.')
})

test('read --explain says of each line what it was taken for, and why', async () => {
  const { printed } = await run(['read', 'FILE', '--explain'], page)
  expect(printed).toContain(
    'Each line: what it was taken for (body, field or furniture) and of which',
  )
  expect(printed).toMatch(/^field headline {10}Dockworkers walk out/m)
  expect(printed).toMatch(
    /^body paragraph {10}PORT ALDER, March 4.*\n(?: {24}.*\n)* {24}likely body, .*/m,
  )
  expect(printed).toMatch(/^furniture legal {9}© 2024 Meridian Wire/m)
})

test('of an HTML page what markup told is said', async () => {
  const body = page
    .split('\n')
    .filter((line) => line.length > 80)
    .map((line) => `<p>${line}</p>`)
    .join('\n')
  const html = `<html><head><title>Dock strike</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dock strike at Port Alder","author":{"@type":"Person","name":"Josune Ekberg"}}</script></head><body><article><h1>Dock strike at Port Alder</h1><p>Josune Ekberg</p>${body}</article></body></html>`
  const { printed } = await run(['read', 'FILE', '--explain'], html, 'page.html')
  expect(printed).toMatch(/^authors {4}Josune Ekberg \(metadata\)/m)
  expect(printed).toMatch(/^body paragraph {10}PORT ALDER/m)
})

test('nothing is filed by reading', async () => {
  const folder = newFolder()
  const env = { CLIPDESK_DATA: folder }
  const path = join(folder, 'page.txt')
  writeFileSync(path, page)
  expect(await main(['read', path], memoryTerminal(), env)).toBe(0)
  const terminal = memoryTerminal()
  await main(['recent', '--desk', 'local'], terminal, env)
  expect(terminal.printed()).toContain('Nothing is filed')
})

test('what is no page is refused with its reason', async () => {
  const { status, printed } = await run(['read', 'FILE', '--explain'], 'Menu\nHome\n')
  expect(status).toBe(1)
  expect(printed).toContain('No article was found on this page')
})

test('a link is fetched and read, with the address where it was found', async () => {
  const terminal = memoryTerminal()
  const fetchPage = async () => ({
    url: 'https://wire.example/strike',
    bytes: new TextEncoder().encode(page),
    contentType: 'text/plain',
    etag: null,
    lastModified: null,
  })
  const asked = { name: 'https://wire.example/s', explain: false }
  expect(await readPage(asked, { folder: '.', terminal, fetchPage })).toBe(0)
  expect(terminal.printed()).toContain('https://wire.example/strike')
  expect(terminal.printed()).toContain('authors    Josune Ekberg (printed)')
})

test('a link is refused where none are fetched', async () => {
  const terminal = memoryTerminal()
  const env = { CLIPDESK_DATA: newFolder(), CLIPDESK_FETCH: 'off' }
  expect(await main(['read', 'https://wire.example/s'], terminal, env)).toBe(1)
  expect(terminal.printed()).toContain('Links are not fetched here.')
})

test('a file with many articles is said to be none that is read as one', async () => {
  const table = `title,text\n${'Ferry,"The ferry runs again, the port said."\n'.repeat(2)}`
  const { status, printed } = await run(['read', 'FILE'], table, 'lamps.csv')
  expect(status).toBe(1)
  expect(printed).toContain('This is a table of separated values with 2 articles')
})
