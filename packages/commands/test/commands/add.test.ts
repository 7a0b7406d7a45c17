import { describe, expect, test } from 'vitest'
import { added, blocksOf, deskWith, emptyDesk, notesOf, offersOf } from '../fixtures/desk.ts'
import { BRIDGE, PILOTS, PILOTS_HTML } from '../fixtures/pages.ts'
import { webOf } from '../fixtures/web.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a new page is filed, and answered with its card and its summary', async () => {
  const desk = await deskWith([BRIDGE])
  const reply = await added(desk, { page: PILOTS, source: 'The Alder Ledger' })
  expect(reply.error).toBeNull()
  expect(notesOf(reply)).toEqual(['Filed as #2.'])
  expect(blocksOf(reply, 'article')).toMatchObject([
    {
      number: 2,
      headline: 'Pilots at Port Alder end their overtime ban',
      outlet: 'The Alder Ledger',
      published: '4 March 2024, 10:32 (+00:00)',
      byline: ['Renske Holt'],
      url: null,
    },
  ])
  const passages = blocksOf(reply, 'passage')
  expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3])
  expect(passages[0]?.frame).toEqual({ outlet: 'The Alder Ledger', voice: 'outlet' })
  expect(passages[2]?.frame).toBeNull()
  expect(blocksOf(reply, 'missing')).toEqual([])
  expect(offersOf(reply)).toEqual(['article 2'])
})

test('the same page once more is told so, and filed once', async () => {
  const desk = await deskWith([PILOTS, BRIDGE])
  const reply = await added(desk, { page: bytes(PILOTS) })
  expect(notesOf(reply)).toEqual(['Already filed as #1; nothing changed.'])
  expect(await desk.count()).toBe(2)
})

test('what a page leaves out is said, and can be given later', async () => {
  const desk = await emptyDesk()
  const first = await added(desk, { page: BRIDGE })
  expect(blocksOf(first, 'missing')).toEqual([
    { kind: 'missing', fields: ['source', 'published', 'byline'], unresolved: ['Thursday'] },
  ])
  const given = {
    source: ' Sarn Valley Gazette ',
    published: '2024-02',
    url: 'https://sarn.example/b',
  }
  const second = await added(desk, { page: BRIDGE, ...given })
  expect(notesOf(second)).toEqual(['Already filed as #1; what you added is kept with it.'])
  expect(blocksOf(second, 'article')).toMatchObject([
    {
      outlet: 'Sarn Valley Gazette',
      published: 'February 2024 (as given)',
      url: 'https://sarn.example/b',
    },
  ])
  expect(blocksOf(second, 'missing')).toEqual([
    { kind: 'missing', fields: ['byline'], unresolved: [] },
  ])
  const third = await added(desk, { page: BRIDGE })
  expect(notesOf(third)).toEqual(['Already filed as #1; nothing changed.'])
  expect(blocksOf(third, 'article')).toEqual(blocksOf(second, 'article'))
})

test.each([
  ['as text', PILOTS_HTML],
  ['as bytes', bytes(PILOTS_HTML)],
  ['behind a byte order mark and blank lines', `\uFEFF\n\n${PILOTS_HTML}`],
  ['without a doctype', PILOTS_HTML.replace(/^.*\n/, '')],
])('a page of HTML is read as one, %s', async (_, page) => {
  const reply = await added(await emptyDesk(), { page, url: 'https://www.alder.example/pilots' })
  expect(blocksOf(reply, 'article')).toMatchObject([
    { headline: 'Pilots at Port Alder end their overtime ban', outlet: 'alder.example' },
  ])
  const shown = blocksOf(reply, 'passage')
  expect(shown[0]?.text).toMatch(/^Pilots at Port Alder ended .* six more of them\.$/)
  expect(shown.every(({ text }) => !/[<>]/.test(text))).toBe(true)
  expect(shown[0]?.frame).toEqual({ outlet: 'alder.example', voice: 'outlet' })
})

describe('a link', () => {
  const LINK = 'https://alder.example/p/1'
  const FOUND = 'https://www.alder.example/pilots'
  const web = webOf({ [LINK]: { page: PILOTS_HTML, url: FOUND, contentType: 'text/html' } })
  const linked = async (options: Readonly<Record<string, unknown>>, fetchPage = web) =>
    added(await emptyDesk(), options, undefined, fetchPage)

  test.each([
    ['as it is', LINK],
    ['between angle brackets and line ends', `\n<${LINK}>\r\n`],
    ['as the bytes of a file', bytes(`${LINK}\n`)],
  ])('is fetched, %s, and filed with the address where the page was found', async (_, page) => {
    const reply = await linked({ page })
    expect(notesOf(reply)).toEqual(['Filed as #1.'])
    expect(blocksOf(reply, 'article')).toMatchObject([
      {
        headline: 'Pilots at Port Alder end their overtime ban',
        url: FOUND,
        outlet: 'alder.example',
      },
    ])
    expect(blocksOf(reply, 'passage')).not.toEqual([])
  })

  test('is kept as it was found though it is named as the address as well', async () => {
    const reply = await linked({ page: LINK, url: LINK })
    expect(blocksOf(reply, 'article')).toMatchObject([{ url: FOUND }])
  })

  test('has the address that somebody names beside it', async () => {
    const reply = await linked({
      page: LINK,
      url: 'https://alder.example/kept',
      source: 'The Ledger',
    })
    expect(blocksOf(reply, 'article')).toMatchObject([
      { url: 'https://alder.example/kept', outlet: 'The Ledger' },
    ])
  })

  test('to HTML that does not look like it is read as its server says', async () => {
    const page =
      '<p>Pilots at Port Alder ended their overtime ban on Monday, and ships go in again.</p>'
    const fetchPage = webOf({ [LINK]: { page, contentType: 'Text/HTML; charset=utf-8' } })
    const reply = await linked({ page: LINK }, fetchPage)
    expect(
      blocksOf(reply, 'passage')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('<p>')
  })

  test('that cannot be fetched is answered with the reason, and nothing is filed', async () => {
    const desk = await emptyDesk()
    const reply = await added(desk, { page: 'https://alder.example/gone' }, undefined, web)
    expect(reply.error).toBe('fetch-failed')
    expect(notesOf(reply)).toEqual(['There is no page at https://alder.example/gone.'])
    expect(await desk.count()).toBe(0)
  })

  test('leads to no page where nothing fetches, and it is said', async () => {
    const reply = await added(await emptyDesk(), { page: LINK })
    expect(reply.error).toBe('fetch-off')
    expect(notesOf(reply)[0]).toMatch(/^Links are not fetched here\. Add the page as a file/)
  })

  test('is not fetched for somebody who may not file', async () => {
    const fetchPage = () => Promise.reject(new Error('nobody may fetch it'))
    const reply = await added(
      await emptyDesk(),
      { page: LINK },
      new Set(['ask'] as const),
      fetchPage,
    )
    expect(reply.error).toBe('not-allowed')
  })

  test('is added by itself: several at once are told so', async () => {
    const reply = await linked({ page: `${LINK}\nhttps://alder.example/2` })
    expect(reply.error).toBe('bad-input')
    expect(notesOf(reply)).toEqual(['These are several links. Add them one by one.'])
  })

  test('among the words of a page is left where it is', async () => {
    const reply = await linked({ page: `${BRIDGE}\n${LINK}` })
    expect(blocksOf(reply, 'article')).toMatchObject([
      { headline: 'Ostermoor gets its footbridge back' },
    ])
  })
})

test.each<[what: string, page: { bytes: Uint8Array; name?: string; type?: string | null }]>([
  ['in Latin-1', { bytes: Buffer.from(PILOTS.replace(/[^\0-\u007F]/g, 'é'), 'latin1') }],
  ['of Markdown', { bytes: bytes(`# ${PILOTS.trimStart()}`), name: 'pilots.md', type: null }],
  ['in a mail', { bytes: bytes(`From: a@b.example\nSubject: x\n\n${PILOTS}`), name: 'pilots.eml' }],
])('a file %s is read as what it is', async (_, page) => {
  const reply = await added(await emptyDesk(), { page })
  expect(reply.error).toBeNull()
  expect(blocksOf(reply, 'passage')[0]?.text).toMatch(/^Pilots at Port Alder ended .*\.$/)
})

describe('what is no page is refused with its reason, and nothing is filed', () => {
  test.each<[what: string, page: string | Uint8Array, code: string]>([
    ['nothing', '', 'empty-page'],
    ['white space', ' \n\t\u00A0\n', 'empty-page'],
    ['no bytes', bytes(''), 'empty-page'],
    ['HTML that shows nothing', '<!doctype html><script>draw()</script>', 'empty-page'],
    ['a menu', 'Home\nHarbour\nCourts\nLetters', 'no-article'],
    ['an HTML menu', '<html><body><a href="/">Home</a></body></html>', 'no-article'],
    ['bytes of a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), 'not-text'],
    ['a Word document', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'not-text'],
    ['text with a null character', `${BRIDGE}\0`, 'not-text'],
    ['a text longer than any article', 'tide '.repeat(800_001), 'page-too-large'],
  ])('%s: %s', async (_, page, code) => {
    const desk = await emptyDesk()
    const reply = await added(desk, { page })
    expect(reply.error).toBe(code)
    expect(reply.blocks).toHaveLength(1)
    expect(notesOf(reply)[0]).toMatch(/^[A-Z].*\.$/)
    expect(await desk.count()).toBe(0)
  })

  test.each(['yesterday', '2024-13', '2024-02-30', '4 March 2024', '2024-03-04T25:00'])(
    'a page with the date "%s"',
    async (published) => {
      const reply = await added(await emptyDesk(), { page: PILOTS, published })
      expect(reply.error).toBe('bad-input')
      expect(notesOf(reply)).toEqual([
        `"${published}" is not a date that can be read. Write it as 2024-03-04, 2024-03-04T10:32 or 2024-03.`,
      ])
    },
  )

  test.each([
    ['url', 'alder.example/pilots'],
    ['url', 'file:///etc/hosts'],
    ['url', `https://alder.example/${'a'.repeat(2000)}`],
    ['source', ' '],
    ['source', 'x'.repeat(201)],
    ['page', 7],
    ['colour', 'red'],
  ])('a page with the %s %j', async (option, value) => {
    const reply = await added(await emptyDesk(), { page: PILOTS, [option]: value })
    expect(reply.error).toBe('bad-options')
  })
})
