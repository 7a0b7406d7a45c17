import { Article, bodyText, ClipdeskError, MAX_PAGE_LENGTH } from '@clipdesk/core'
import { readFileArticle, readTextArticle } from '@clipdesk/core/read/file'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOfBytes, kindOfText } from '../../src/read/file-kind.ts'
import { encoded, utf16 } from './fixtures/charsets.ts'
import { mailOf, STORY_TEXT } from './fixtures/mail.ts'
import { HEADLINE, STORY } from './fixtures/story.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const HTML = `<html><body><h1>${HEADLINE}</h1><p>${STORY.join('</p><p>')}</p></body></html>`
const MAIL = mailOf({ From: 'tom@home.example', Subject: HEADLINE }, STORY_TEXT)

describe('what a file is', () => {
  test.each<
    [what: string, bytes: Uint8Array, labels: { name?: string; type?: string }, kind: string]
  >([
    ['a PDF, whatever it is called', utf8('%PDF-1.7 …'), { name: 'page.txt' }, 'pdf'],
    ['a PDF behind other bytes', utf8('\n\n%PDF-1.7 …'), {}, 'pdf'],
    ['a mail by its name', MAIL, { name: 'STORY.EML' }, 'mail'],
    ['a mail by its type', MAIL, { type: 'message/rfc822' }, 'mail'],
    ['a mail by its headers', mailOf({ Received: 'x', From: 'y' }, ''), { name: 'a.txt' }, 'mail'],
    ['no mail, for it has but names and colons', MAIL, { name: 'a.txt' }, 'text'],
    ['no mail, for it has no headers', utf8(STORY_TEXT), { name: 'a.eml' }, 'text'],
    ['HTML, whatever it is called', utf8(`<!-- x -->\n${HTML}`), { name: 'a.txt' }, 'html'],
    ['a piece of HTML by its name', utf8(`<p>${STORY[0]}</p>`), { name: 'a.htm' }, 'html'],
    [
      'a piece of HTML by its type',
      utf8(`<p>${STORY[0]}</p>`),
      { type: 'text/html; charset=utf-8' },
      'html',
    ],
    ['text that is called HTML', utf8(STORY_TEXT), { name: 'a.html' }, 'text'],
    ['Markdown by its name', utf8(STORY_TEXT), { name: 'a.markdown' }, 'markdown'],
    ['Markdown by its type', utf8(STORY_TEXT), { type: 'text/markdown' }, 'markdown'],
    ['text', utf8(STORY_TEXT), {}, 'text'],
  ])('is told: %s', (_, bytes, labels, kind) => {
    const told = kindOfBytes(bytes, labels) ?? kindOfText(new TextDecoder().decode(bytes), labels)
    expect(told).toBe(kind)
  })
})

test.each<[what: string, bytes: Uint8Array, labels: { name?: string; type?: string }]>([
  ['text in UTF-8', utf8(STORY_TEXT), {}],
  ['text in UTF-16', utf16(STORY_TEXT, true), {}],
  ['text in windows-1252', encoded(STORY_TEXT, 'windows-1252'), {}],
  ['HTML', utf8(HTML), {}],
  [
    'HTML in windows-1252',
    encoded(`<meta charset=latin1>${HTML}`, 'windows-1252'),
    { name: 'a.html' },
  ],
  ['Markdown', utf8(`# ${HEADLINE}\n\n${STORY_TEXT}`), { name: 'a.md' }],
  ['a mail', MAIL, { name: 'a.eml' }],
])('the same story comes of %s', async (_, bytes, labels) => {
  const article = await readFileArticle({ bytes, ...labels, url: 'https://alderledger.example/a' })
  expect(bodyText(article)).toBe(STORY_TEXT)
  expect(article.source.domain).toBe('alderledger.example')
})

test('a text that was pasted is told in the same way', async () => {
  expect((await readTextArticle({ text: HTML })).headline).toBe(HEADLINE)
  expect(bodyText(await readTextArticle({ text: STORY_TEXT }))).toBe(STORY_TEXT)
})

test.each<[what: string, bytes: Uint8Array, code: string, said: RegExp]>([
  ['a zip file', Uint8Array.from([0x50, 0x4b, 3, 4]), 'not-text', /Word document/],
  ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'not-text', /picture/],
  ['rich text', utf8('{\\rtf1 The ferry will sail again.}'), 'not-text', /rich text/],
  ['an Outlook message', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'not-text', /Outlook/],
  ['a compressed file', Uint8Array.from([0x1f, 0x8b, 8]), 'not-text', /compressed/],
  ['nothing', new Uint8Array(), 'empty-page', /empty/],
  ['too many bytes', new Uint8Array(MAX_PAGE_LENGTH * 3 + 1), 'page-too-large', /12,000,001 bytes/],
])('%s is refused with the reason', async (_, bytes, code, said) => {
  await expect(readFileArticle({ bytes })).rejects.toMatchObject({
    code,
    message: expect.stringMatching(said),
  })
})

const opening = fc.constantFrom(
  ...[
    '',
    '<html>',
    '<meta charset=gbk>',
    '# A heading\n',
    '---\ntitle: x\n---\n',
    '\uFEFF',
    '{\\rtf',
  ],
  ...[
    'From: a@b.example\nMIME-Version: 1.0\n',
    'Received: x\nFrom: y\nContent-Type: multipart/mixed; boundary=b\n\n--b\n',
  ],
  'Received: x\nFrom: y\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n',
)
const anyBytes = fc
  .tuple(
    opening,
    fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }).map(utf8)),
  )
  .map(([text, bytes]) => Uint8Array.from([...utf8(text), ...bytes]))
const labels = fc.record(
  {
    name: fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.eml', 'a.mhtml', 'a'),
    type: fc.constantFrom(
      'text/html; charset=shift_jis',
      'text/plain; charset=utf-16',
      'message/rfc822',
      'x',
    ),
  },
  { requiredKeys: [] },
)

test('any bytes are an article that holds together, or an error with a code', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, labels, async (bytes, labelled) => {
      const read = await readFileArticle({ bytes, ...labelled }).catch((error: unknown) => error)
      if (read instanceof ClipdeskError) return
      expect(Article.safeParse(read).error).toBeUndefined()
    }),
    { numRuns: 400 },
  )
})
