import { filedSample } from '@clipdesk/conformance'
import { describe, expect, test } from 'vitest'
import { foundIn } from '../../src/search/found-in.ts'
import { marksOf } from '../../src/search/marks.ts'
import { findPassage } from '../../src/search/passage.ts'
import { asPrinted } from '../../src/search/printed-words.ts'
import { parseQuery } from '../../src/search/query/parse-query.ts'

const ARTICLE = filedSample({
  key: 'a',
  headline: 'Ferry strike',
  authors: ['Ana Reyes', 'Jan Vold'],
  caption: 'A crane by the lighthouse',
  body: [
    'The harbour office is shut.',
    'We went to al-Quds with Ana, and saw #HarbourLights there.',
  ],
})
const marked = (query: string) => marksOf(parseQuery(query, { now: new Date(0) }), [], null)

/** The words of an article's passage that a query marks. */
function wordsMarked(query: string): string[] {
  const { text } = ARTICLE
  const matches = findPassage(ARTICLE, marked(query))?.matches ?? []
  return matches.map(({ start, end }) => text.slice(start, end))
}

describe('a query is said to stand', () => {
  test.each([
    ['strikes', ['headline']],
    ['reyes', ['byline']],
    ['vold', ['byline']],
    ['lighthouse', ['caption']],
    ['harbour ferry', ['headline', 'body']],
    ['ana', ['byline', 'body']],
    ['"harbour office"', ['body']],
    ['"office harbour"', []],
    ['"office harbour"~2', ['body']],
    ['"ferry the"', []],
    ['alquds', ['body']],
    ['"alquds"', ['body']],
    ['lights', ['body']],
    ['person:Reyes', ['byline']],
    ['walrus OR strike', ['headline']],
    ['ferry -office', ['headline']],
    ['from:office', []],
    ['the', []],
    ['', []],
  ])('%s: %j', (query, parts) => {
    expect(foundIn(ARTICLE, marked(query))).toEqual(parts)
  })
})

describe('a phrase is marked as it is printed', () => {
  test.each([
    ['"harbour office"', ['harbour', 'office']],
    ['"alquds"', ['al-Quds']],
    ['"to alquds with"', ['to', 'al-Quds', 'with']],
    ['"al quds"', ['al', 'Quds']],
    ['"al-quds"', ['al-Quds']],
    ['"to quds"', []],
  ])('%s: %j', (query, printed) => {
    expect(wordsMarked(query)).toEqual(printed)
  })

  test('a compound that is typed marks it where it is printed as one word', () => {
    const article = filedSample({ key: 'b', body: ['They left Alquds street at noon.'] })
    const matches = findPassage(article, marked('"al-Quds street"'))?.matches ?? []
    expect(matches.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Alquds',
      'street',
    ])
  })
})

test('other words are given as a passage prints them, or else as they were looked for', () => {
  const query = parseQuery('harbor', { now: new Date(0) })
  const otherWords = [
    { typed: 'harbor', used: ['harbour', 'quds', 'arbour'], as: 'instead' as const },
  ]
  const marks = marksOf(query, otherWords, null)
  const passage = findPassage(ARTICLE, marks)
  const hit = { article: ARTICLE, score: 1, passage, foundIn: [], copies: [] }
  expect(asPrinted(otherWords, [hit])[0]?.used).toEqual(['Harbour', 'Quds', 'arbour'])
  expect(asPrinted(otherWords, [])).toEqual(otherWords)
})
