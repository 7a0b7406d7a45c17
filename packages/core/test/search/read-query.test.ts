import { describe, expect, test } from 'vitest'
import { ClipdeskError } from '../../src/errors.ts'
import { LONGEST_QUERY, readQuery } from '../../src/search/read-query.ts'

describe('readQuery', () => {
  test.each(['harbour', '"to be or not to be"', 'us', 'WHO', 'the harbour -police'])(
    '%s can be answered',
    (text) => {
      expect(readQuery(text).text).toBe(text)
    },
  )

  test.each([
    [' ', 'empty-query', 'There is nothing to search for. Type a name, a place or another word.'],
    ['?!', 'empty-query', '"?!" has no words in it. Add a name, a place or a rarer word.'],
    [
      'the and of',
      'empty-query',
      '"the and of" has only words too common to search for. Add a name, a place or a rarer word.',
    ],
    [
      '-police',
      'only-exclusions',
      '"-police" says only what to leave out. Add what to look for, as in: harbour -police',
    ],
    [
      '-"night police"',
      'only-exclusions',
      '"-"night police"" says only what to leave out. Add what to look for, as in: harbour -"night police"',
    ],
    [
      'a'.repeat(LONGEST_QUERY + 1),
      'query-too-long',
      'The query has 1,001 characters; the limit is 1,000. Search for its rarest words instead.',
    ],
  ])('%s is refused: %s', (text, code, message) => {
    expect(() => readQuery(text)).toThrow(new ClipdeskError(code as never, message))
  })

  test('a long query is named by its beginning', () => {
    expect(() => readQuery('the and of '.repeat(20))).toThrow(
      '"the and of the and of the and of the and…" has only words',
    )
  })

  test('a plain query has no syntax to go wrong', () => {
    expect(readQuery('-police', { plain: true }).wanted).toEqual([
      { kind: 'word', text: '-police' },
    ])
  })
})
