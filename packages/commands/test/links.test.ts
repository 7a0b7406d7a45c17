import { linksAlone } from '@clipdesk/commands'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[text: string, links: readonly string[]]>([
  ['https://harbor.example/ferry', ['https://harbor.example/ferry']],
  ['  HTTP://harbor.example \n', ['HTTP://harbor.example']],
  [
    '<https://harbor.example/a>\n<https://alder.example/b>',
    ['https://harbor.example/a', 'https://alder.example/b'],
  ],
  ['', []],
  [' ', []],
  ['Look: https://harbor.example/ferry', []],
  ['https://harbor.example/ferry is late', []],
  ['harbor.example/ferry', []],
  ['ftp://harbor.example/ferry', ['ftp://harbor.example/ferry']],
  ['file:///etc/hosts', ['file:///etc/hosts']],
  ['data:text/html,ferry', ['data:text/html,ferry']],
  ['mailto:ana@harbor.example', []],
  ['C:\\ferry.txt', []],
  ['Ferry: late', []],
  ['https://', []],
  ['<<https://harbor.example/>>', []],
])('the links of %j alone are %j', (text, links) => {
  expect(linksAlone(text)).toEqual(links)
})

test('any links with any space between are found as they were written', () => {
  const space = fc.stringMatching(/^[ \t\n\r]{1,5}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.webUrl(), space), { minLength: 1, maxLength: 5 }), (parts) => {
      const links = parts.map(([link]) => link).filter((link) => !/[<>]/.test(link))
      fc.pre(links.length === parts.length)
      expect(linksAlone(parts.flat().join(''))).toEqual(links)
    }),
  )
})

test('a long text is no link, whatever it is made of', () => {
  for (const part of ['https://', '<', ' ', 'https://harbor.example ']) {
    expect(linksAlone(part.repeat(1_000_000))).toEqual([])
  }
})
