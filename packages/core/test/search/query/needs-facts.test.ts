import { expect, test } from 'vitest'
import { needsFacts } from '../../../src/search/query/needs-facts.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { NOW } from './fixtures/shape.ts'

test.each([
  ['person:Reyes', true],
  ['ferry said-by:Reyes', true],
  ['has:quote', true],
  ['ferry -has:quote', true],
  ['ferry OR person:Reyes', true],
  ['ferry OR -person:Reyes', true],
  ['ferry -(strike person:Reyes)', true],
  ['(ferry (strike OR (quay has:quote))) OR crew', true],
  ['Reyes', false],
  ['"person:Reyes"', false],
  ['has:date from:Reyes author:Reyes -lang:de after:2024', false],
  ['person:', false],
  ['', false],
])('%s: names and quotes have to be known first: %s', (query, isNeeded) => {
  expect(needsFacts(parseQuery(query, { now: NOW }))).toBe(isNeeded)
})
