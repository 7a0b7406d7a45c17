import { ask, explainPage, type Reply } from '@clipdesk/commands'
import { bodyText, type Desk } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { added, blocksOf, emptyDesk, notesOf, offersOf } from '../fixtures/desk.ts'
import { FEEDS, LAMP_TABLE } from '../fixtures/exports.ts'
import { BRIDGE, PILOTS } from '../fixtures/pages.ts'
import { type Lying, openSite } from '../fixtures/site.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Adds what lies on a server at a path. */
async function addedFrom(path: string, lying: Lying, options = {}, desk?: Desk) {
  await using site = await openSite({ [path]: lying })
  const filed = desk ?? (await emptyDesk())
  const reply = await added(filed, { page: site.at(path), ...options }, undefined, site.fetchPage)
  return { reply, desk: filed, link: site.at(path) }
}

/** Asks for the step that files all, as a button does: with nothing to fetch from. */
function fileAll(desk: Desk, shown: Reply): Promise<Reply> {
  const request = blocksOf(shown, 'example').find(({ command }) =>
    command.startsWith('add'),
  )?.request
  if (request === undefined) throw new Error('Nothing offers to file all.')
  return ask(request, { desk, may: new Set(['file']) })
}

const HARBOUR = `Паром снова ходит в Нордмор

Паром между портом Альдер и Нордмором снова ходит со вторника, сообщила в пятницу контора порта.

Рейсы прекратились в ноябре, когда буря сорвала нижний трап. Билет стоит 14 крон, и его можно купить на борту.
`
/** The letters of the Russian alphabet stand in one row in windows-1251, from 0xC0 on. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })

test('a page in windows-1251 behind a link is read in it, as its server says', async () => {
  const lines = HARBOUR.trim().split('\n\n')
  const html = `<html><body><article><h1>${lines[0]}</h1>${lines
    .slice(1)
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`
  for (const [page, type] of [
    [html, 'text/html; charset=windows-1251'],
    [`<!doctype html><meta charset="windows-1251">${html}`, 'text/html'],
    [HARBOUR, 'text/plain; charset=cp1251'],
  ] as const) {
    const { desk } = await addedFrom('/parom', { bytes: windows1251(page), type })
    const [article] = await desk.recent()
    expect(article?.headline).toBe('Паром снова ходит в Нордмор')
    expect(article?.language).toBe('ru')
  }
})

/** Lines of text on one page, as little as readers need: they find the objects by themselves. */
const pdfOf = (lines: readonly string[]): Uint8Array => {
  const shown = lines.map((line) => `(${line}) Tj T*`).join('\n')
  const content = `BT /F1 10 Tf 14 TL 40 780 Td\n${shown}\nET`
  return bytes(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [4 0 R] /Count 1 >> endobj
3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Courier >> endobj
4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >> endobj
5 0 obj << /Length ${content.length} >> stream
${content}
endstream endobj
trailer << /Root 1 0 R >>
%%EOF`)
}

test.each(['application/pdf', 'text/html', undefined])(
  'a PDF behind a link is read as one, also where its server says %s',
  async (type) => {
    const file = { bytes: pdfOf(BRIDGE.split('\n')), ...(type === undefined ? {} : { type }) }
    const { reply, desk, link } = await addedFrom('/bridge', file, { source: 'Sarn Gazette' })
    expect(notesOf(reply)[0]).toBe('Filed as #1.')
    const [article] = await desk.recent()
    expect(article).toMatchObject({ url: link, source: { name: 'Sarn Gazette' } })
    expect(article && bodyText(article)).toContain(
      'no pier in the river, the parish engineer said.',
    )
  },
)

test('Markdown behind a link is told by the ending of the address, where its server calls it plain text', async () => {
  const page = `# Ostermoor gets its footbridge back\n${BRIDGE.replace(/^.*\n/, '').replace('one more week', '**one more week**')}`
  const { desk } = await addedFrom('/bridge.md', { bytes: bytes(page), type: 'text/plain' })
  expect((await desk.recent())[0]?.headline).toBe('Ostermoor gets its footbridge back')
})

const item = (n: number): string =>
  `<item><title>Lamp ${n}</title><link>https://gazette.example/lamp/${n}</link>
<description>Lamp ${n} was lit again at noon, the keeper said.</description></item>`
const FEED = `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Sarn Gazette</title>
${[1, 2, 3].map(item).join('\n')}</channel></rss>`

test('a feed behind a link is shown, then filed without another fetch, each item with its own address', async () => {
  const { reply, desk } = await addedFrom('/rss', {
    bytes: bytes(FEED),
    type: 'application/rss+xml',
  })
  expect(notesOf(reply)).toEqual([
    'This is a feed. It holds 3 articles; nothing is filed yet.',
    'The file has a summary of each, not the full text.',
  ])
  expect(offersOf(reply)).toEqual(['add FILE --all'])
  expect(await desk.count()).toBe(0)
  expect(notesOf(await fileAll(desk, reply))[0]).toBe('Filed: 3 new articles, #1 to #3.')
  expect((await desk.recent()).map(({ url }) => url).sort()).toEqual(
    [1, 2, 3].map((n) => `https://gazette.example/lamp/${n}`),
  )
})

test.each([
  ['/lamps.csv', 'text/csv'],
  ['/lamps.csv', 'application/octet-stream'],
  ['/lamps', 'text/plain'],
])('a table at %s, served as %s, keeps what is given beside its link', async (path, type) => {
  const given = { source: 'The Alder Ledger', published: '2024-05' }
  const { reply, desk } = await addedFrom(path, { bytes: bytes(LAMP_TABLE), type }, given)
  expect(offersOf(reply)).toEqual([
    'add FILE --source "The Alder Ledger" --published "2024-05" --all',
  ])
  await fileAll(desk, reply)
  const filed = await desk.recent()
  expect(filed).toHaveLength(3)
  for (const { source, published, url, bases } of filed) {
    expect([source.name, published?.value, url]).toEqual(['The Alder Ledger', '2024-05', null])
    expect(bases).toMatchObject({ source: 'given' })
  }
})

test('a table behind a link is filed at once where that is asked, and an address given for one of many is said to be left', async () => {
  const page = { bytes: bytes(LAMP_TABLE), type: 'text/csv' }
  const own = { all: true, url: 'https://ledger.example/lamps' }
  const { reply, desk } = await addedFrom('/lamps.csv', page, own)
  expect(await desk.count()).toBe(3)
  expect(notesOf(reply).at(-1)).toMatch(/^The address that was given with it is not used/)
})

test.each([
  [
    'its own address, where the file has one',
    { url: 'https://ledger.example/1' },
    {},
    'https://ledger.example/1',
  ],
  ['the address of the file, where it has none', {}, {}, 'LINK'],
  [
    'the address that is given beside the link',
    { url: 'https://ledger.example/1' },
    { url: 'https://ledger.example/2' },
    'https://ledger.example/2',
  ],
])('the one article of a file behind a link has %s', async (_, fields, given, address) => {
  const record = { title: 'A lamp', text: 'The lamp was lit at noon, the keeper said.', ...fields }
  const lying = { bytes: bytes(JSON.stringify(record)), type: 'application/json' }
  const { reply, desk, link } = await addedFrom('/lamp.json', lying, given)
  expect(reply.error).toBeNull()
  expect((await desk.recent())[0]?.url).toBe(address.replace('LINK', link))
})

test('a list of feeds behind a link is named, and a feed that declares a document type refused', async () => {
  const opml = await addedFrom('/feeds.opml', { bytes: bytes(FEEDS), type: 'text/x-opml' })
  expect(opml.reply.error).toBe('no-article')
  const entity = `<!DOCTYPE rss [<!ENTITY lamp "lamp">]>${FEED.replace(/^<\?.*?\?>/, '')}`
  const { reply } = await addedFrom('/rss', { bytes: bytes(entity), type: 'text/xml' })
  expect(reply.error).toBe('bad-input')
})

test('a page is explained from its link as it is read when it is added', async () => {
  await using site = await openSite({
    '/moved': { leadsTo: '/pilots' },
    '/pilots': { bytes: bytes(PILOTS), type: 'text/plain' },
    '/lamps': { bytes: bytes(LAMP_TABLE), type: 'text/csv' },
  })
  const { article, lines } = await explainPage(bytes(site.at('/moved')), site.fetchPage)
  expect(article).toMatchObject({ url: site.at('/pilots'), byline: ['Renske Holt'] })
  expect(lines.filter(({ role }) => role === 'body')).not.toEqual([])
  await expect(explainPage(bytes(site.at('/lamps')), site.fetchPage)).rejects.toMatchObject({
    code: 'no-article',
    message: expect.stringMatching(/^This is a table of separated values with 3 articles/),
  })
})
