import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeText, escapeText, linkTo } from '../src/escape.ts'

const ZERO = '\u200B'

test.each([
  ['@everyone and @here', `@${ZERO}everyone and @${ZERO}here`],
  [
    '<@123> <@&4> <#5> </news:6> <t:7:R>',
    `<${ZERO}@${ZERO}123> <${ZERO}@${ZERO}&4> <${ZERO}#5> <${ZERO}/news:6> <${ZERO}t:7:R>`,
  ],
  ['[Read](https://a.example)', '\\[Read\\]\\(https\\://a.example\\)'],
  [
    '**bold** __under__ ~~gone~~ ||spoiler|| `code`',
    '\\*\\*bold\\*\\* \\_\\_under\\_\\_ \\~\\~gone\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
  ],
  ['# Heading', '\\# Heading'],
  ['-# small', '\\-# small'],
  ['> quoted', '\\> quoted'],
  ['- item', '\\- item'],
  ['+ item', '\\+ item'],
  ['1. first', '1\\. first'],
  ['a back\\slash', 'a back\\\\slash'],
  ['two\nlines\u2028three', 'two lines three'],
  ['a\u202Eb\u2066c\u0007d', 'abcd'],
  ['half a pair \uD83D', 'half a pair \uFFFD'],
  ['plain words, 3.5% – “quoted” it’s', 'plain words, 3.5% – “quoted” it’s'],
])('%j is shown as it is', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped)
})

/** Text as Discord would show it: a backslash before punctuation shows that alone. */
const shown = (markdown: string) =>
  markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll(ZERO, '')

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'@<>#*_~`|[]()\\:-+. \n\t1a',
      '@everyone',
      '<@1>',
      'https://',
      '](',
      '```',
      '\u202E',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 80,
})

test('a reader sees the words of any text, unchanged but for line ends and what cannot be seen', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const seen = shown(escapeText(text))
      const unseen = /[\p{Cc}\p{Bidi_Control}\uFEFF\u200B\s]/gu
      expect(seen.replace(unseen, '')).toBe(text.toWellFormed().replace(unseen, ''))
    }),
  )
})

test('no text keeps anything that Discord would act upon', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const escaped = escapeText(text)
      expect(escaped).not.toMatch(/@(?:everyone|here|[!&]?\d)|<[@#/:ta]/)
      expect(escaped.replace(/\\./gs, 'x')).not.toMatch(/[*_~`|[\]()]|https?:|^\s*(?:[#>+-]|\d+\.)/)
      expect(codeText(text).slice(1, -1)).not.toMatch(/[`\n]|@(?:everyone|here|\d)|<[@#/:ta]/)
    }),
  )
})

test.each([
  ['https://alder.example/a?b=c', '<https://alder.example/a?b=c>'],
  ['https://alder.example/@everyone', '<https://alder.example/%40everyone>'],
  ['https://alder.example/a_b*c|d', '<https://alder.example/a%5Fb%2Ac%7Cd>'],
  ['https://someone@alder.example/', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
  [`https://alder.example/${'a'.repeat(2000)}`, null],
])('the address %j becomes the link %j', (address, link) => {
  expect(linkTo(address)).toBe(link)
})
