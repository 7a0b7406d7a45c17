import { Article, articleFromText, bodyText, PageDate, reread } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../src/fingerprint.ts'

const TEXT = 'One line.\n\nAnother line.'
const article = articleFromText({ text: TEXT })
const block = (start: number, end: number) => ({ start, end, kind: 'paragraph' as const })
const line = (start: number, end: number) => ({ start, end, kind: 'other' as const })

describe('the form of an article', () => {
  test('is what the reader gives, and passes unchanged', () => {
    expect(Article.parse(article)).toEqual(article)
    expect(Article.parse(JSON.parse(JSON.stringify(article)))).toEqual(article)
  })

  test('lets blocks touch', () => {
    const touching = { ...article, paragraphs: [block(0, 9)], furniture: [line(9, 11)] }
    expect(Article.safeParse(touching).success).toBe(true)
  })

  test.each([
    ['a paragraph that ends outside the text', { paragraphs: [block(0, 99)] }],
    ['furniture that ends outside the text', { furniture: [line(11, 99)] }],
    ['a headline that stands outside the text', { spans: { headline: { start: 90, end: 99 } } }],
    ['a byline that ends outside the text', { spans: { byline: [{ start: 0, end: 99 }] } }],
    ['a span that ends before it starts', { paragraphs: [block(9, 3)] }],
    ['a span that starts before the text', { spans: { source: { start: -1, end: 3 } } }],
    ['a span between characters', { spans: { source: { start: 0.5, end: 3 } } }],
    ['paragraphs that overlap', { paragraphs: [block(0, 9), block(8, 20)] }],
    ['paragraphs that overlap, the later first', { paragraphs: [block(8, 20), block(0, 9)] }],
    ['furniture inside a paragraph', { paragraphs: [block(0, 9)], furniture: [line(2, 4)] }],
    ['a kind that there is not', { furniture: [{ start: 0, end: 9, kind: 'sidebar' }] }],
    ['a text left out', { text: undefined }],
  ])('refuses %s', (_, wrong) => {
    expect(Article.safeParse({ ...article, ...wrong }).success).toBe(false)
  })

  test.each([
    ['2024', true],
    ['2024-03', true],
    ['2024-03-04', true],
    ['2024-03-04T10:32', true],
    ['4 March 2024', false],
    ['2024-03-04T10', false],
    ['2024-03-04T10:32:00Z', false],
  ])('a date written %s is in the form of a date: %s', (value, right) => {
    const date = { value, zone: null, precision: 'day', basis: 'text' }
    expect(PageDate.safeParse(date).success).toBe(right)
  })
})

test('the body as text has a blank line between paragraphs, however the page parted them', () => {
  expect(bodyText(articleFromText({ text: 'One.\nTwo.\r\n\r\n\r\nThree.' }))).toBe(
    'One.\n\nTwo.\n\nThree.',
  )
})

describe('the fingerprint of a page', () => {
  test.each([
    ['other line ends', 'One line.\r\n\r\nAnother line.'],
    ['one line break less', 'One line.\nAnother line.'],
    ['space at the ends', `\n ${TEXT} \n`],
    ['no-break spaces', TEXT.replaceAll(' ', '\u00A0')],
  ])('is the same with %s', async (_, text) => {
    expect(await fingerprint(text)).toBe(await fingerprint(TEXT))
  })

  test.each([
    ['another letter', TEXT.replace('One', 'one')],
    ['a space less', TEXT.replace('One line', 'Oneline')],
    ['a line less', 'One line.'],
  ])('is another with %s', async (_, text) => {
    expect(await fingerprint(text)).not.toBe(await fingerprint(TEXT))
  })

  test('is 64 hexadecimal digits', async () => {
    expect(await fingerprint('')).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a page read once more', () => {
  const given = {
    source: 'Karso Dispatch',
    url: 'https://k.example/2024/03/05/a',
    published: '2024-03-04',
  }
  const known = articleFromText({ text: TEXT, ...given })

  test('keeps what somebody gave before', () => {
    expect(reread(known, article)).toEqual(known)
  })

  test('takes what somebody gives now', () => {
    const fresh = articleFromText({
      text: TEXT,
      source: 'Ketharra Today',
      url: 'https://www.ketharratoday.example/b',
      published: '2024-03-06',
    })
    expect(reread(known, fresh)).toEqual(fresh)
  })

  test('keeps a date that was given before one that is only read', () => {
    const fresh = articleFromText({ text: TEXT, url: 'https://k.example/2024/03/07/a' })
    expect(fresh.published?.basis).toBe('url')
    expect(reread(known, fresh).published).toEqual(known.published)
  })

  test('prefers a date that is read now to one that was read before', () => {
    const old = articleFromText({ text: TEXT, url: 'https://k.example/2024/03/05/a' })
    const fresh = articleFromText({ text: TEXT, url: 'https://k.example/2024/03/07/a' })
    expect(reread(old, fresh).published?.value).toBe('2024-03-07')
  })

  test('takes what the text itself says from the new reading', () => {
    const fresh = { ...article, headline: 'A new headline', tags: ['dam'] }
    expect(reread(known, fresh)).toMatchObject({ headline: 'A new headline', tags: ['dam'] })
    const printed = {
      ...known,
      headline: 'Old',
      bases: { ...known.bases, headline: 'text' },
    } as const
    expect(reread(printed, article).headline).toBeNull()
  })
})
