import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLine, readLine, unescapeText } from '../src/line.ts'

test('a line is read as in the terminal', () => {
  expect(readLine('search "second man" -police --page 2')).toEqual({
    name: 'search',
    options: { query: '"second man" -police', page: '2' },
  })
})

test('the one dash that a keyboard makes of two opens an option, and no other dash does', () => {
  expect(readLine('search harbour —page 2')).toMatchObject({ options: { page: '2' } })
  for (const query of ['harbour – strike', 'harbour –strike', 'harbour—page 2']) {
    expect(readLine(`search ${query}`)).toEqual({ name: 'search', options: { query } })
  }
})

test('a page may follow "add" as it is, with options before its first line break', () => {
  const page =
    'Ferry --the last-- runs again\n\nHALDERMERE — The ferry runs — at last —mostly.\n--page 2'
  expect(readLine(`add ${page}`)).toEqual({ name: 'add', options: { page } })
  for (const between of ['\n', ' ']) {
    expect(readLine(`add --source "Harbor Times"${between}${page}`)).toMatchObject({
      options: { source: 'Harbor Times', page: expect.stringContaining('HALDERMERE — The ferry') },
    })
  }
})

test('what is no command is answered with what there is', () => {
  expect(readLine('sreach harbour')).toMatchObject({ refused: { error: 'unknown-command' } })
  expect(readLine('')).toMatchObject({ refused: { error: 'unknown-command' } })
})

describe('a message to the app is a command where it reads like one, else a page', () => {
  test.each([
    ['search harbour strike', true],
    ['hello', true],
    ['add\nFerry runs again', true],
    ['add --source Harbor\nFerry runs again', true],
    ['Add a ferry to Haldermere, council says\n\nThe council …', false],
    ['https://harbor.example/ferry tells more', true],
    ['https://harbor.example/ferry', false],
    ['Ferry runs again\nThe ferry runs again.', false],
    ['word '.repeat(80), false],
  ])('%j', (text, expected) => {
    expect(isLine(text)).toBe(expected)
  })
})

test('what Slack escapes is unescaped once', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', 'lt;', 'amp;', 'a') }), (text) => {
      const escaped = text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
      expect(unescapeText(escaped)).toBe(text)
    }),
  )
})

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
