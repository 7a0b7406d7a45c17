import { decodePage, MAX_PAGE_LENGTH } from '@clipdesk/core'
import { expect, test } from 'vitest'

const TEXT = 'Yusal Ta’oril crossed the Åsmund bridge. 🌉'
const utf8 = new TextEncoder().encode(TEXT)
const utf16 = (littleEndian: boolean) => {
  const marked = `\uFEFF${TEXT}`
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let i = 0; i < marked.length; i += 1) {
    view.setUint16(i * 2, marked.charCodeAt(i), littleEndian)
  }
  return new Uint8Array(view.buffer)
}

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-16, the low byte first', utf16(true)],
  ['UTF-16, the high byte first', utf16(false)],
])('a page in %s is decoded', (_, bytes) => {
  expect(decodePage(bytes)).toBe(TEXT)
})

test('no bytes are an empty text', () => {
  expect(decodePage(new Uint8Array())).toBe('')
})

test.each([
  ['bytes that are no UTF-8', new Uint8Array([0x41, 0xe9, 0x20, 0x42])],
  ['half a UTF-16 character', new Uint8Array([0xff, 0xfe, 0x41])],
  ['a file with null bytes', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])],
])('%s are not text', (_, bytes) => {
  expect(() => decodePage(bytes)).toThrow(expect.objectContaining({ code: 'not-text' }))
})

test('more bytes than the longest page has are refused before they are decoded', () => {
  const bytes = new Uint8Array(MAX_PAGE_LENGTH * 3 + 1)
  expect(() => decodePage(bytes)).toThrow(expect.objectContaining({ code: 'page-too-large' }))
})
