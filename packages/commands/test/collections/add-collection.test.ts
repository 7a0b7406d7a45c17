import { ask, type Context, type Reply } from '@clipdesk/commands'
import { ClipdeskError, type Desk } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { added, blocksOf, emptyDesk, notesOf, offersOf } from '../fixtures/desk.ts'
import { FEEDS, LAMP_TABLE, lampExport } from '../fixtures/exports.ts'
import { PILOTS } from '../fixtures/pages.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Asks for the step that files all, as a button does. */
function fileAll(desk: Desk, shown: Reply, how: Partial<Context> = {}): Promise<Reply> {
  const request = blocksOf(shown, 'example').find(({ request }) => request?.name === 'add')?.request
  if (request === undefined) throw new Error('Nothing offers to file all.')
  return ask(request, { desk, may: new Set(['ask', 'file']), ...how })
}

test('a file with many articles is shown first: how many, the first of them, and nothing is filed', async () => {
  const desk = await emptyDesk()
  const shown = await added(desk, { page: bytes(lampExport(37)) })
  expect(notesOf(shown)).toEqual([
    'This is an export of a press database. It holds 37 articles; nothing is filed yet.',
    'And 32 more.',
  ])
  expect(blocksOf(shown, 'field').map(({ name, values }) => [name, ...values])[0]).toEqual([
    '1',
    'Lamp 1 is lit at Northmoor',
    'Sarn Valley Gazette',
    '2 March 2024',
  ])
  expect(blocksOf(shown, 'field')).toHaveLength(5)
  expect(offersOf(shown)).toEqual(['add FILE --all'])
  expect(await desk.count()).toBe(0)
})

test('the step that files them all needs the file no more, and tells their numbers', async () => {
  const desk = await emptyDesk()
  await desk.clip({ text: PILOTS })
  const filed = await fileAll(desk, await added(desk, { page: bytes(lampExport(250)) }))
  expect(notesOf(filed)).toEqual(['Filed: 250 new articles, #2 to #251.'])
  expect(await desk.count()).toBe(251)
  const again = await fileAll(desk, await added(desk, { page: lampExport(251) }))
  expect(notesOf(again)).toEqual([
    'Filed: 1 new article, #252; 250 articles that the desk had already.',
  ])
})

test('what cannot be read is told with its line, before and after, and keeps nothing back', async () => {
  const desk = await emptyDesk()
  const shown = await added(desk, { page: LAMP_TABLE })
  expect(notesOf(shown)).toEqual([
    'This is a table of separated values. It holds 3 articles; nothing is filed yet.',
    '1 part of it cannot be read and 1 article cannot be read in full:',
    'Line 4: It holds no text of an article.',
    'Line 5: Its date, “soon”, cannot be read; the article is taken without one.',
  ])
  const filed = await added(desk, { page: LAMP_TABLE, all: 'yes' })
  expect(notesOf(filed)).toEqual([
    'Filed: 3 new articles, #1 to #3.',
    '1 part of it cannot be read:',
    'Line 4: It holds no text of an article.',
  ])
  expect(filed.error).toBeNull()
})

test('what is given with a file holds of all its articles', async () => {
  const desk = await emptyDesk()
  const known = { source: 'The Alder Ledger', url: 'https://ledger.example/' }
  const shown = await added(desk, { page: LAMP_TABLE, ...known })
  expect(offersOf(shown)).toEqual(['add FILE --source "The Alder Ledger" --all'])
  expect(notesOf(shown).at(-1)).toMatch(/^The address that was given with it is not used/)
  await fileAll(desk, shown)
  const filed = await desk.recent()
  expect(filed.map(({ source, url, bases }) => [source.name, url, bases.source])).toEqual(
    filed.map(() => ['The Alder Ledger', null, 'given']),
  )
})

test('a date that is none is refused once, whatever the file holds', async () => {
  const refused = await added(await emptyDesk(), { page: LAMP_TABLE, published: 'soon', all: true })
  expect(refused.error).toBe('bad-input')
  expect(notesOf(refused)).toHaveLength(1)
})

test('a file with one article is filed as any page is', async () => {
  const desk = await emptyDesk()
  const [header, first] = LAMP_TABLE.split('\n')
  const filed = await added(desk, {
    page: `${header}\n${first}\n`,
    url: 'https://ledger.example/1',
  })
  expect(notesOf(filed)[0]).toBe('Filed as #1.')
  expect(await desk.get(1)).toMatchObject({
    headline: 'First lamp',
    url: 'https://ledger.example/1',
  })
})

test('a list of feeds is named, and nothing is filed', async () => {
  const desk = await emptyDesk()
  const shown = await added(desk, { page: FEEDS })
  expect(shown.error).toBe('no-article')
  expect(notesOf(shown)).toEqual([
    'This is a list of feeds and holds no article: it names 2 feeds. Give one of them.',
  ])
  expect(blocksOf(shown, 'field').map(({ values }) => values)).toEqual([
    ['Ledger', 'https://ledger.example/rss'],
    ['https://gazette.example/rss'],
  ])
})

test('a feed with summaries only says so', async () => {
  const item =
    '<item><title>A lamp</title><description>It was lit at noon, the keeper said.</description></item>'
  const shown = await added(await emptyDesk(), {
    page: `<rss><channel>${item.repeat(2)}</channel></rss>`,
  })
  expect(notesOf(shown)).toContain('The file has a summary of each, not the full text.')
})

test('where others wait for the same desk, a file may bring so many and no more', async () => {
  const desk = await emptyDesk()
  const context = { desk, may: new Set(['ask', 'file'] as const), mostAtOnce: 20 }
  const page = lampExport(21)
  const shown = await ask({ name: 'add', options: { page } }, context)
  expect(offersOf(shown)).toEqual([])
  expect(notesOf(shown).at(-1)).toMatch(
    /^The file holds 21 articles; up to 20 are filed at once here\./,
  )
  const refused = await ask({ name: 'add', options: { page, all: true } }, context)
  expect(refused.error).toBe('page-too-large')
  expect(await desk.count()).toBe(0)
})

test('whoever waits is told how far it is', async () => {
  const desk = await emptyDesk()
  const told: string[] = []
  const shown = await added(desk, { page: lampExport(201) })
  await fileAll(desk, shown, { onProgress: (done, total) => told.push(`${done}/${total}`) })
  expect(told).toEqual(['100/201', '200/201', '201/201'])
})

test('a library that fails half-way says so, and what was filed until then', async () => {
  const desk = await emptyDesk()
  const shown = await added(desk, { page: lampExport(150) })
  let batches = 0
  const failing: Desk = {
    ...desk,
    async file(articles) {
      batches += 1
      if (batches > 1) throw new ClipdeskError('library-full', 'The disk is full.')
      return desk.file(articles)
    },
  }
  const stopped = await fileAll(failing, shown)
  expect(stopped.error).toBe('library-full')
  expect(notesOf(stopped)).toEqual(['The disk is full.', 'Filed: 100 new articles, #1 to #100.'])
})

test('a file with many articles may be larger than a page, and a page may not', async () => {
  const desk = await emptyDesk()
  const words = 'The lamp was lit at noon, the keeper said. '.repeat(50)
  const rows = Array.from(
    { length: 6_000 },
    (_, i) => `Lamp ${i + 1},${words.replaceAll(',', ' –')}`,
  )
  const shown = await added(desk, { page: bytes(['title,text', ...rows].join('\n')) })
  expect(notesOf(shown)[0]).toContain('It holds 6,000 articles; nothing is filed yet.')
  const refused = await added(desk, { page: bytes(words.repeat(6_000)) })
  expect(refused.error).toBe('page-too-large')
})
