import { type Article, ClipdeskError, findQuotes, readArticle, summarize } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectSoundArticle } from './span-claims.ts'

/** What pages are made of, true to form and broken. */
const PIECES = [
  ...['Home > News > Harbour', 'Menu', 'EXCLUSIVE', 'Skip to content', 'The Alder Ledger', '/ / /'],
  ...['Harbour strike shuts the port for a day', 'By Ishbel Frayne', 'By Courier staff', 'By'],
  ...['4 March 2024', 'Published 10:32 GMT, 4 March 2024 | Updated 14:05 GMT', '31 April 2024'],
  ...[
    'Ships in the ice (file photo)',
    '(file photo)',
    'Share',
    'Advertisement',
    'Tags: dam, pay',
    'Tags:',
  ],
  ...['Dockers at Port Alder stopped work on Monday, the head of the union said.', 'He left.'],
  ...['PORT ALDER (MW) — Ships waited in the roads, the harbour master said on Tuesday.'],
  ...['“We knew. Nobody slept for a week,” said Tamsin Orrell, who leads the union.', '“We knew.'],
  ...['“Nobody slept for a week”', '• Gates shut at noon', '17:40 The gates are shut.', '9.05pm'],
  ...['Correction: the strike began on Monday.', 'Read more: The baker retires', 'Most read'],
  ...[
    '© 2024 The Alder Ledger. All rights reserved.',
    'Reporting by Sigrun Vale',
    '| | |',
    '...',
    '”',
  ],
]
const GAPS = ['\n', '\n\n', '\r\n', ' ', '\u2028', '\n\u00A0\n', '\u200B\n', '\uFEFF', '\t', '']

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)
const assembled = fc
  .array(fc.tuple(piece, fc.constantFrom(...GAPS)), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''))
const anyString = fc.string({ unit: 'binary', maxLength: 400 })

/** The article of a page, or null where it is refused in the way that is promised. */
function readOrRefuse(text: string): Article | null {
  try {
    return readArticle({ text })
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

describe.each([
  ['any string', anyString, 300],
  ['a page put together from pieces', assembled, 300],
])('of %s', (_, page, numRuns) => {
  test('an article is made in which every line has one place, or it is refused', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = readOrRefuse(text)
        if (article !== null) expectSoundArticle(article, text)
      }),
      { numRuns },
    )
  })

  test('the same article is made every time', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(readOrRefuse(text)).toEqual(readOrRefuse(text))
      }),
    )
  })

  test('the summary is word for word, in order and of the body', () => {
    fc.assert(
      fc.property(page, fc.integer({ min: 1, max: 9 }), (text, length) => {
        const article = readOrRefuse(text)
        if (article === null) return
        for (const options of [{ sentences: length }, { words: length * 10 }]) {
          const { sentences } = summarize(article, options)
          let last = 0
          for (const sentence of sentences) {
            const paragraph = article.paragraphs[sentence.paragraph - 1]
            expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
            expect(sentence.text.trim()).not.toBe('')
            expect(sentence.start).toBeGreaterThanOrEqual(
              Math.max(last, paragraph?.start ?? text.length),
            )
            expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? 0)
            last = sentence.end
          }
        }
        expect(summarize(article, { sentences: length }).sentences.length).toBeLessThanOrEqual(
          length,
        )
      }),
    )
  })

  test('quotations are printed in the text, without their marks', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = readOrRefuse(text)
        for (const quotation of article === null ? [] : findQuotes(article)) {
          expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text)
          expect(quotation.text).toBe(quotation.text.trim())
        }
      }),
    )
  })
})
