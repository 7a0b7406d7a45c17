import { bodyText, readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { explainArticle } from '../../src/read/explain.ts'
import { expectSoundArticle } from './span-claims.ts'

const PAGE = `The Alder Ledger

Ferry to Haldermere runs again

By Odile Brandt

4 March 2024

The ferry to Haldermere runs again from Monday, the harbour office said.

“We had waited nine weeks for it,” said Ilse Marten, who keeps the pier.

It had lain in the dock since a storm in January tore off its ramp, and no other boat could land.
`

const quoted = (mark: string) => PAGE.trimEnd().replaceAll(/^/gm, mark)

test.each([['> '], ['>'], ['>> '], ['> > '], [' > ']])(
  'a page behind "%s" is read as if it were not quoted',
  (mark) => {
    const plain = readArticle({ text: PAGE })
    const text = quoted(mark)
    const article = readArticle({ text })
    const { headline, byline, published, source, language, paragraphs } = article
    expect({ headline, byline, published, source, language }).toEqual({
      headline: plain.headline,
      byline: plain.byline,
      published: plain.published,
      source: plain.source,
      language: plain.language,
    })
    expect(paragraphs.map(({ kind }) => kind)).toEqual(plain.paragraphs.map(({ kind }) => kind))
    expect(bodyText(article)).toBe(bodyText(plain))
    expectSoundArticle(article, text)
    expect(explainArticle({ text }).article).toEqual(article)
  },
)

test('a line above it that says who wrote it may stand outside', () => {
  const text = `On Monday Tom Iriat wrote:\n\n${quoted('> ')}`
  expect(readArticle({ text }).headline).toBe('Ferry to Haldermere runs again')
})

test('a page that quotes a few lines is left as it is', () => {
  const text = `${PAGE}\n> The office is open from nine to five, it said in a note.\n`
  expect(bodyText(readArticle({ text }))).toContain('> The office is open')
})

test('marks of quotation without words are an empty page', () => {
  expect(() => readArticle({ text: '> \n>> \n> > >' })).toThrow(
    expect.objectContaining({ code: 'empty-page' }),
  )
})

test('a page of very many marks takes little time', () => {
  const start = process.cpuUsage()
  readArticle({ text: `${'> '.repeat(100_000)}\n${`${'>'.repeat(50)} a\n`.repeat(8_000)}${PAGE}` })
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4_000)
})
