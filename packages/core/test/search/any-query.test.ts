import { type Desk, openLibrary, parseQuery, printQuery, type SearchAnswer } from '@clipdesk/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { anyQuery } from './query/fixtures/any-query.ts'

const PAGES = [
  'Ferry strike at Port Alder\n\nBy Ana Reyes\n\n“We sail at nine every night from now on,” said Mara Olsen. The ferry crews had walked out on Monday, and the quay stood empty.',
  'Peace talks at Al-Quds\n\nThe U.S. envoy met Esmail Qa’ani for 10,000 seconds, in a room for 5, and an F-35 flew by. To be or not to be, he said, is not the question.',
  'Der Hafen\n\nDer Bericht über den Leuchtturm ist nicht neu, und die Stadt hat ihn auch schon gelesen und wieder vergessen.',
  'السفن\n\nبندر المدينة استقبل السفن في المساء، وقال رئيس البلدية إن الميناء يعمل من جديد.',
  '港口\n\n码头工人在星期一晚上停止卸货，港口办公室说夜班安排没有改变。',
]

let desk: Desk

beforeAll(async () => {
  desk = (await openLibrary()).desk('local')
  for (const text of PAGES) await desk.clip({ text })
})

function expectSound({ hits, total, query, emptiedBy }: SearchAnswer, typed: string): void {
  expect(query.text).toBe(typed)
  expect(hits.length).toBeLessThanOrEqual(total)
  expect(total).toBeLessThanOrEqual(PAGES.length)
  if (total > 0) expect(emptiedBy).toEqual([])
  for (const { article, passage, score } of hits) {
    expect(score).toBeGreaterThanOrEqual(0)
    if (passage === null) continue
    expect(passage.end).toBeLessThanOrEqual(article.text.length)
    for (const [i, { start, end }] of passage.matches.entries()) {
      expect(start).toBeLessThan(end)
      expect(start).toBeGreaterThanOrEqual(passage.matches[i - 1]?.end ?? passage.start)
      expect(end).toBeLessThanOrEqual(passage.end)
    }
  }
}

describe('any text', () => {
  test('is answered, with hits that are sound', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (typed) => {
        expectSound(await desk.search(typed), typed)
      }),
      { numRuns: 500 },
    )
  })

  test('is answered without syntax, and suggested for', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (typed) => {
        expectSound(await desk.search(typed, { plain: true }), typed)
        expect((await desk.suggest(typed, { limit: 3 })).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 300 },
    )
  })

  test('finds the same as it is printed', async () => {
    const now = new Date()
    await fc.assert(
      fc.asyncProperty(anyQuery, async (typed) => {
        const printed = printQuery(parseQuery(typed, { now }))
        const found = async (query: string) => {
          const { hits, total, facets } = await desk.rank(query, { fold: false })
          return { keys: hits.map(({ key }) => key), total, facets }
        }
        expect(await found(printed)).toEqual(await found(typed))
      }),
      { numRuns: 300 },
    )
  })
})

/** As long as is read, and longer. */
const long = (piece: string, length = 12_000) => piece.repeat(Math.ceil(length / piece.length))

describe('what nobody would type finds nothing, and it is said why, or that there is nothing to go by', () => {
  test.each<[what: string, typed: string, hints: readonly string[]]>([
    ['only operators', 'OR AND NOT | ||', ['dangling-operator']],
    ['only minus signs', long('-'), ['too-long']],
    ['an open quotation mark', '"', ['unclosed-quote']],
    ['thousands of quotation marks', long('"'), ['too-long']],
    ['thousands of brackets', long('('), ['too-deep', 'too-long', 'unclosed-bracket']],
    ['closing brackets', long(')'), ['too-long', 'unopened-bracket']],
    ['a field alone', 'source:', ['no-value']],
    ['a field with nothing in quotation marks', 'source:""', ['no-value']],
    ['fields alone', 'source: author: person: said-by: title: section:', ['no-value']],
    ['a day that is none', 'on:2024-02-30', ['impossible-date']],
    ['a month that is none', '2024-13..', ['impossible-date']],
    ['a date that cannot be read', 'after:soon', ['unreadable-date']],
    ['a range the wrong way round', '2024..2020', ['reversed-range']],
    ['what no article can be asked to have', 'has:photo', ['unknown-value']],
    ['emoji', long('🙂👩‍👩‍👧'), ['too-long']],
    ['null bytes', '\0\0\0', []],
    ['halves of characters', '\ud83d\ude00\ude00\ud83d', []],
    ['marks that steer writing', '\u202e\u2067\u200f', []],
    ['nothing', '', []],
  ])('%s', async (_, typed, hints) => {
    const { total, query } = await desk.search(typed)
    expect(total).toBe(0)
    expect([...new Set(query.hints.map(({ kind }) => kind))].sort()).toEqual(hints)
  })
})

describe('what nobody would type finds what its words find', () => {
  test.each<[what: string, typed: string, total: number]>([
    ['a regular expression', '^(ferry|boat)+[a-z]*$', 1],
    ['a statement of SQL', "'; DROP TABLE ferry; --", 1],
    ['a null byte between words', 'ferry\0strike', 1],
    ['a mark of direction before a word', '\u200fالسفن', 1],
    ['writing from right to left in a phrase', '"بندر المدينة"', 1],
    ['an open quotation mark', '"peace talks', 1],
    ['a closing bracket too many', 'ferry)', 1],
    ['half a character', 'ferry \ud83d', 1],
    ['a word with half a character', 'ferry\ud83d', 1],
    ['a name of what every object has', '__proto__ constructor ferry', 1],
    ['one word ten thousand times', long('ferry '), 1],
    ['a common word ten thousand times', long('the '), 0],
    ['ten thousand letters', long('ferry'), 0],
  ])('%s', async (_, typed, total) => {
    expect((await desk.search(typed)).total).toBe(total)
  })
})
