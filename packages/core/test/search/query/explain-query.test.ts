import { describe, expect, test } from 'vitest'
import { explainQuery } from '../../../src/search/query/explain-query.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { NOW } from './fixtures/shape.ts'

const kindsOf = (text: string) =>
  explainQuery(parseQuery(text, { now: NOW })).map(({ kind }) => kind)

describe('a query is explained by', () => {
  test.each<[text: string, kinds: string[]]>([
    ['ferry strike', ['any-word']],
    ['ferry "peace talks" -police', ['any-word', 'phrase', 'none']],
    ['a OR b source:x c', ['all', 'filter']],
    ['source:x after:2024 before:2025', ['every-article', 'filter', 'filter']],
    ['-police', ['every-article', 'none']],
    ['sort:date', ['nothing', 'sort']],
    ['', ['nothing']],
    ['OR ferry sort:oldest', ['any-word', 'sort', 'hint']],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })
})

test('a statement holds the parts of the query themselves', () => {
  const query = parseQuery('ferry "peace talks"', { now: NOW })
  expect(explainQuery(query)).toEqual([
    { kind: 'any-word', words: query.optional },
    { kind: 'phrase', phrase: query.required[0] },
  ])
})
