import { bodyText } from '@clipdesk/core'
import { readFileArticle } from '@clipdesk/core/read/file'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOfPdf } from '../../src/read/pdf.ts'
import { takePdfApart } from '../../src/read/pdf-extract.ts'
import { pdfText } from '../../src/read/pdf-text.ts'
import { readPdfText } from '../../src/read/pdf-thread.ts'
import { column, type PdfExtras, type Placed, pdfOf } from './fixtures/pdf.ts'
import { HEADLINE, STORY } from './fixtures/story.ts'
import { expectSoundArticle } from './span-claims.ts'

/** In this thread: starting one for each test takes its time. */
const textOf = async (pages: readonly (readonly Placed[])[], extras: PdfExtras = {}) =>
  pdfText(await takePdfApart(pdfOf(pages, extras)))
const read = async (pages: readonly (readonly Placed[])[], extras: PdfExtras = {}) =>
  articleOfPdf(await textOf(pages, extras), {})

/** Paragraphs below each other. */
function set(
  paragraphs: readonly string[],
  at: { x: number; y: number; width: number; indent?: number; gap?: number },
): Placed[] {
  let y = at.y
  return paragraphs.flatMap((words) => {
    const { lines, end } = column(words, { ...at, y })
    y = end + (at.gap ?? 0)
    return lines
  })
}

const headline: Placed[] = [
  { text: 'Night ferry returns to', x: 50, y: 80, size: 24 },
  { text: 'Port Alder', x: 50, y: 108, size: 24 },
]

describe('the text of a PDF', () => {
  test('has one line for each paragraph, told by the space between them', async () => {
    const { text } = await textOf([set(STORY, { x: 50, y: 100, width: 300, gap: 8 })])
    expect(text).toBe(STORY.join('\n\n'))
  })

  test('or by the first line that is set in', async () => {
    const { text } = await textOf([set(STORY, { x: 50, y: 100, width: 300, indent: 15 })])
    expect(text).toBe(STORY.join('\n\n'))
  })

  test('keeps a hyphen at the end of a line, and no space behind it', async () => {
    const lines = ['The port author-', 'ity said that ferries would sail again.'].map(
      (text, i) => ({ text, x: 50, y: 100 + i * 12 }),
    )
    expect((await textOf([lines])).text).toBe(
      'The port author-ity said that ferries would sail again.',
    )
  })

  test('reads columns one after the other, below a headline across them', async () => {
    const [left, right] = [0, 1].map((i) =>
      set([STORY[1], STORY[2]], { x: 50 + i * 260, y: 150 + i * 4, width: 240, indent: 15 }),
    )
    const { text } = await textOf([[...headline, ...(right ?? []), ...(left ?? [])]])
    expect(text).toBe([HEADLINE, STORY[1], STORY[2], STORY[1], STORY[2]].join('\n\n'))
  })

  test('goes on with a paragraph that a column or a page breaks off', async () => {
    const { lines } = column(STORY.join(' '), { x: 50, y: 150, width: 240 })
    const half = Math.ceil(lines.length / 2)
    const beside = lines.slice(half).map((line, i) => ({ ...line, x: 310, y: 150 + i * 12 }))
    expect((await textOf([[...lines.slice(0, half), ...beside]])).text).toBe(STORY.join(' '))
    const below = lines.slice(half).map((line, i) => ({ ...line, y: 150 + i * 12 }))
    expect((await textOf([lines.slice(0, half), below])).text).toBe(STORY.join(' '))
  })

  test('reads a table row by row', async () => {
    const rows = [
      ['Adult', '14'],
      ['Child', '7'],
      ['Car', '40'],
      ['Lorry', '90'],
      ['Dog', '2'],
    ]
    const cells = rows.flatMap(([name = '', price = ''], i) => [
      { text: name, x: 50, y: 100 + i * 12 },
      { text: price, x: 250, y: 100 + i * 12 },
    ])
    const { text } = await textOf([[...cells, ...set(STORY, { x: 50, y: 200, width: 400 })]])
    expect(text.split(/\n+/).slice(0, 2).join(' ')).toMatch(/^Adult\t14 Child\t7/)
  })

  test('puts a drop cap back into its word', async () => {
    const lines = set([STORY[0].slice(1)], { x: 70, y: 100, width: 300 })
    const cap = { text: 'T', x: 50, y: 112, size: 27 }
    expect((await textOf([[cap, ...lines]])).text).toBe(STORY[0])
  })

  test('has what runs along the pages and what stands upright at its end', async () => {
    const pages = [0, 1, 2].map((i): Placed[] => [
      { text: 'The Alder Ledger', x: 50, y: 40 },
      ...set([STORY[i] ?? ''], { x: 50, y: 100, width: 300 }),
      { text: `Page ${i + 1} of 3`, x: 250, y: 810 },
      { text: 'Photo: Jo Reed', x: 580, y: 400, upright: true },
    ])
    const { text, storyEnd } = await textOf(pages)
    expect(text.slice(0, storyEnd)).toBe(STORY.join('\n\n'))
    expect(text.slice(storyEnd)).toMatch(/^\n\nThe Alder Ledger\nPage 1 of 3\nPhoto: Jo Reed\nThe/)
  })
})

test('heads that differ on left and right pages run along, too', async () => {
  const words = STORY.join(' ').split(' ')
  const pages = [0, 1, 2].map((i): Placed[] => [
    { text: i === 1 ? 'Friday, 8 March' : 'The Alder Ledger', x: 50, y: 40, size: 8 },
    ...set([words.slice(i * 22, i * 22 + 22).join(' ')], { x: 50, y: 100, width: 300 }),
  ])
  const { text, storyEnd } = await textOf(pages)
  expect(text.slice(0, storyEnd)).not.toMatch(/Ledger|8 March/)
})

describe('a PDF', () => {
  const body = set(STORY, { x: 50, y: 150, width: 400, gap: 8 })

  test('is an article whose headline is set large', async () => {
    const article = await read([
      [{ text: 'The Alder Ledger', x: 50, y: 40, size: 12 }, ...headline, ...body],
    ])
    expect(article.headline).toBe(HEADLINE)
    expect(bodyText(article)).toBe(STORY.join('\n\n'))
    expectSoundArticle(article, article.text)
  })

  test('says in its properties what the text does not', async () => {
    const article = await read([body], {
      title: HEADLINE,
      author: 'Mara Olsen',
      created: "D:20240308103200+01'00'",
    })
    expect(article).toMatchObject({
      headline: HEADLINE,
      byline: ['Mara Olsen'],
      published: { value: '2024-03-08T10:32', zone: '+01:00', basis: 'metadata' },
      bases: { headline: 'metadata', byline: 'metadata' },
    })
  })

  test.each([
    ['the name of a file', { title: 'Microsoft Word - ferry final 2.docx' }],
    ['the name of an account', { author: 'molsen2' }],
    ['the day of printing', { created: 'D:20240308', producer: 'Skia/PDF m120' }],
    ['a day that is none', { created: 'D:20241341' }],
  ])('has properties that say nothing: %s', async (_, extras) => {
    const { headline, byline, published } = await read([body], extras)
    expect({ headline, byline, published }).toEqual({ headline: null, byline: [], published: null })
  })

  test('that a browser printed has its address, and not the day of printing', async () => {
    const article = await read([
      [
        { text: '3/8/24, 10:32 AM', x: 25, y: 20, size: 8 },
        { text: `${HEADLINE} | The Alder Ledger`, x: 250, y: 20, size: 8 },
        ...headline,
        ...body,
        { text: 'https://alderledger.example/ferry', x: 25, y: 830, size: 8 },
        { text: '1/1', x: 560, y: 830, size: 8 },
      ],
    ])
    expect(article.url).toBe('https://alderledger.example/ferry')
    expect(article.published).toBeNull()
    expect(bodyText(article)).toBe(STORY.join('\n\n'))
  })

  test('is read from its bytes in a thread', async () => {
    const article = await readFileArticle({
      bytes: pdfOf([[...headline, ...body]]),
      source: 'Quay News',
    })
    expect(article.headline).toBe(HEADLINE)
    expect(article.source.name).toBe('Quay News')
  })
})

describe('a PDF that cannot be read is refused with its reason', () => {
  const body = set(STORY, { x: 50, y: 150, width: 400 })

  test('one without text', async () => {
    await expect(read([[], []])).rejects.toMatchObject({ code: 'scanned-pdf' })
  })

  test('one with a password, from its thread', async () => {
    const locked = readFileArticle({ bytes: pdfOf([body], { locked: true }) })
    await expect(locked).rejects.toMatchObject({ code: 'encrypted-pdf' })
  })

  test('one that is damaged', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nnothing else')
    await expect(takePdfApart(bytes)).rejects.toMatchObject({ code: 'broken-file' })
  })

  test('one with too many pages', async () => {
    await expect(takePdfApart(pdfOf(Array.from({ length: 201 }, () => [])))).rejects.toMatchObject({
      code: 'page-too-large',
    })
  })

  test.each([
    ['time', { milliseconds: 0, heap: 500, buffers: 500 }],
    ['memory for what it unpacks', { milliseconds: 20_000, heap: 500, buffers: 1 }],
    ['memory for what it builds', { milliseconds: 20_000, heap: 4, buffers: 500 }],
  ])('one that takes more %s than it may', async (_, limits) => {
    const bytes = pdfOf([body], { padding: 5_000_000 })
    await expect(readPdfText(bytes, limits)).rejects.toMatchObject({ code: 'page-too-large' })
  })
})

test('a damaged PDF is an article or an error with a code', async () => {
  const whole = pdfOf([[...headline, ...set(STORY, { x: 50, y: 150, width: 400 })]])
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = whole.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      const code = await takePdfApart(bytes).then(
        (pieces) => typeof pdfText(pieces).text,
        (error: { code?: string }) => error.code,
      )
      expect(['string', 'broken-file', 'encrypted-pdf', 'page-too-large']).toContain(code)
    }),
    { numRuns: 40 },
  )
})
