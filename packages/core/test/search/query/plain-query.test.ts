import { expect, test } from 'vitest'
import { plainQuery } from '../../../src/search/query/plain-query.ts'

test('operators, quotation marks, minuses and fields are print', () => {
  const { optional, sort } = plainQuery('Mayor: "no talks" -police OR title:x – (2024..)')
  expect(optional.map(({ text }) => text)).toEqual([
    'Mayor:',
    '"no',
    'talks"',
    '-police',
    'OR',
    'title:x',
    '(2024..)',
  ])
  expect(sort).toBe('relevance')
})

test('the limits are those of typed queries', () => {
  const text = Array.from({ length: 200 }, (_, i) => `w${i}`).join(' ')
  expect(plainQuery(text).optional).toHaveLength(128)
  expect(plainQuery(text).hints.map(({ kind }) => kind)).toEqual(['too-many-words'])
})
