import {
  decodeCollection,
  MAX_COLLECTION_LENGTH,
  readCollection,
} from '@clipdesk/core/read/collection'
import { expect, test } from 'vitest'
import { encoded } from '../fixtures/charsets.ts'
import { mailOf } from '../fixtures/mail.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const FEED = '<rss><channel><title>Café de la Mer</title></channel></rss>'
const declared = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?>${FEED}`
/** More than a page may have. */
const LONG = ' '.repeat(12_100_000)

test('a text in UTF-8 is read as such, whatever it says of itself', () => {
  expect(decodeCollection(bytes(declared('iso-8859-1')))).toContain('Café')
  expect(decodeCollection(bytes(declared('iso-8859-1') + LONG))).toContain('Café')
})

test('other character sets are told by the XML declaration, or by the media type', () => {
  const named = encoded(declared('windows-1252'), 'windows-1252')
  expect(decodeCollection(named)).toContain('Café')
  const unnamed = encoded(FEED, 'windows-1252')
  const long = Buffer.concat([unnamed, bytes(LONG)])
  expect(decodeCollection(long, { type: 'text/xml; charset=windows-1252' })).toContain('Café')
})

test.each([
  ['a mail', mailOf({ From: 'a@harbor.example', 'Message-ID': '<1>', Date: '' }, FEED), {}],
  [
    'a file that is called a mail',
    mailOf({ Title: 'Ferry', Source: 'Ledger' }, FEED),
    { name: 'a.eml' },
  ],
  ['a PDF', bytes('%PDF-1.4\ntitle,text\n1,2'), {}],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), {}],
])('%s is no collection', (_, file, labels) => {
  expect(decodeCollection(file, labels)).toBeNull()
})

test('a text that is too long is told so, and not taken for a page', () => {
  const text = decodeCollection(new Uint8Array(MAX_COLLECTION_LENGTH + 1).fill(0x20))
  expect(() => readCollection(text ?? '')).toThrow(/^The file has 100,000,001 characters;/)
})
