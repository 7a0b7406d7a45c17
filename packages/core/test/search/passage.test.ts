import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { marksOf } from '../../src/search/marks.ts'
import { findPassage } from '../../src/search/passage.ts'
import { parseQuery } from '../../src/search/query/parse-query.ts'
import { plainQuery } from '../../src/search/query/plain-query.ts'

const HEADLINE = 'Lighthouse keeper retires'
const BODY = [
  'The ferry sailed at dawn. Crews had waited for the storm to pass, and the ferry’s captain with them.',
  'Talks went on. Peace talks with the U.S. envoy were put off, the port said.',
]
const ARTICLE = articleWith(HEADLINE, BODY)

/** What a query marks in an English article. */
const read = (query: string) => marksOf(parseQuery(query, { now: new Date(0) }), [], null)

function articleWith(headline: string | null, body: readonly string[]): Article {
  const blocks = headline === null ? body : [headline, ...body]
  const text = blocks.join('\n\n')
  const spans = blocks.map((block, i) => {
    const start = blocks.slice(0, i).join('\n\n').length + (i > 0 ? 2 : 0)
    return { start, end: start + block.length }
  })
  const ofBody = headline === null ? spans : spans.slice(1)
  return {
    text,
    url: null,
    headline,
    sections: [],
    tags: [],
    byline: [],
    source: { name: null, domain: null },
    dateline: null,
    published: null,
    updated: null,
    language: null,
    captions: [],
    notices: [],
    paragraphs: ofBody.map((span) => ({ ...span, kind: 'paragraph' as const })),
    furniture: [],
    spans: headline === null || spans[0] === undefined ? {} : { headline: spans[0] },
    bases: {},
    caveats: [],
  }
}

/** The passage with its matches in brackets. */
function shown(article: Article, query: string): string | null {
  const passage = findPassage(article, read(query))
  if (passage === null) return null
  let text = ''
  let at = passage.start
  for (const { start, end } of passage.matches) {
    text += `${article.text.slice(at, start)}[${article.text.slice(start, end)}]`
    at = end
  }
  return text + article.text.slice(at, passage.end)
}

describe('findPassage', () => {
  test.each([
    ['ferries', 'The [ferry] sailed at dawn.'],
    [
      'storm ferry captain',
      'Crews had waited for the [storm] to pass, and the [ferry’s] [captain] with them.',
    ],
    ['talks', '[Talks] went on.'],
    ['"peace talks"', '[Peace] [talks] with the U.S. envoy were put off, the port said.'],
    ['talks "peace talks"', '[Peace] [talks] with the U.S. envoy were put off, the port said.'],
    ['"the US envoy"', 'Peace talks with [the] [U.S]. [envoy] were put off, the port said.'],
    ['lighthouse', '[Lighthouse] keeper retires'],
    ['volcano', null],
    ['the', null],
    ['volcano -ferry', null],
  ])('%s shows %s', (query, expected) => {
    expect(shown(ARTICLE, query)).toBe(expected)
  })

  test('a paragraph has its number, and the headline none', () => {
    expect(findPassage(ARTICLE, read('envoy'))?.paragraph).toBe(2)
    expect(findPassage(ARTICLE, read('lighthouse'))?.paragraph).toBeNull()
  })

  test('a headline that is not in the text is not shown', () => {
    const article = { ...articleWith(null, BODY), headline: HEADLINE }
    expect(findPassage(article, read('lighthouse'))).toBeNull()
  })

  test('matches lie in order inside the passage, and the passage inside the text', () => {
    const sentence = fc
      .array(
        fc.constantFrom('ferry', 'U.S.', 'storm.', 'Peace', 'talks', '“the', 'quay”', 'Qa’ani'),
      )
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.array(sentence), sentence, (body, query) => {
        const article = articleWith(HEADLINE, body)
        for (const marks of [read(query), marksOf(plainQuery(query), [], null)]) {
          const passage = findPassage(article, marks)
          if (passage === null) continue
          expect(passage.matches.length).toBeGreaterThan(0)
          let last = passage.start
          for (const { start, end } of passage.matches) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(passage.end)
          expect(passage.end).toBeLessThanOrEqual(article.text.length)
        }
      }),
    )
  })
})
