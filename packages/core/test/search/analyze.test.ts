import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, words } from '../../src/search/analyze.ts'

const terms = (text: string) => analyze(text).map(({ term }) => term)
const folded = (text: string) => words(text).map(({ term }) => term)

describe('analyze', () => {
  test.each([
    ['The harbour pilots met', ['harbour', 'pilot', 'meet']],
    ['Qa’ani’s men', ['qaani', 'man']],
    ['Wolves and children', ['wolf', 'child']],
    ['two deaths: she died', ['two', 'die', 'die']],
    ['the U.S. and the U.N.', ['us', 'un']],
    ['the U.S.’s view', ['us', 'view']],
    ['E.U. leaders', ['eu', 'leader']],
    ['US or us', ['us', 'us']],
    ['the WHO, who knows', ['who', 'know']],
    ['10,000 of 1,234,567', ['10000', '1234567']],
    ['1.5 and 2,5', ['1.5', '2,5']],
    ['$1.5m in the 1990s', ['1.5', 'm', '1990']],
    ['al-Quds, F-35', ['al', 'qud', 'f', '35']],
    ['gov\u00ADern\u00ADment', ['govern']],
    ['“Don’t,” she said', ['said']],
    ['東京 で', ['東京', 'で']],
    ['مُحَمَّد', ['محمد']],
    ['أحمد الكـتاب مدينة', ['احمد', 'الكتاب', 'مدينه']],
    ['کتاب علی', ['كتاب', 'علي']],
    ['ёлка йод', ['елка', 'йод']],
    ['港口罢工', ['港口', '口罢', '罢工']],
    ['港AI技術', ['港', 'ai', '技術']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['ท่าเรือ', ['ท่', '่า', 'าเ', 'เร', 'รื', 'ือ']],
    ['½ – … ʿ', []],
  ])('%s becomes %j', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  test('a token says where its word is printed', () => {
    const text = 'At last the U.S. envoy’s plane landed.'
    const printed = analyze(text).map(({ start, end }) => text.slice(start, end))
    expect(printed).toEqual(['last', 'U.S', 'envoy’s', 'plane', 'landed'])
  })

  test('tokens stand in order and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const tokens of [analyze(text), words(text)]) {
          let last = -1
          for (const { term, start, end } of tokens) {
            expect(term).toMatch(/^\S+$/)
            // Pairs of letters of scripts without spaces share a letter.
            expect(start).toBeGreaterThan(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = start
          }
        }
      }),
    )
  })

  test.each(['a', "'", "a'", '.', 'a.', '1', '1,', 'ʿ', 'a\u0301', '東', 'a.bb '])(
    'a megabyte of %j takes linear time',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      const start = performance.now()
      analyze(text)
      expect(performance.now() - start).toBeLessThan(10_000)
    },
  )
})

describe('words', () => {
  test('keeps common words and word forms', () => {
    expect(folded('To be, or not to be: the U.S. pilots’ Qa’ani')).toEqual(
      'to be or not to be the us pilots qaani'.split(' '),
    )
  })
})
