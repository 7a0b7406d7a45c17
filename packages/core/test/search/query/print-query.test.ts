import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { printQuery } from '../../../src/search/query/print-query.ts'
import { NOW } from './fixtures/shape.ts'

test.each([
  ['  ferry\nstrike ', 'ferry strike'],
  ['“peace talks” ferry NOT police', 'ferry "peace talks" -police'],
  ['a AND b c', 'a AND b AND c'],
  ['a|b  a | b', 'a|b a OR b'],
  ['(ferry) -police', '(ferry) -police'],
  ['((a b)) OR -(c OR d)', '(a b) OR (-c -d)'],
  ['a -(b c)', 'a -(b c)'],
  ['from:“Harbor Times” LANG:German has:quotes', 'source:"Harbor Times" lang:de has:quote'],
  ['after:2024-01 before:2024-03', '2024-01-01..2024-02-29'],
  ['on:today after:7d', 'on:2024-03-06'],
  ['since:1y', '2023-03-06..'],
  ['before:2024', '..2023-12-31'],
  ['sort:newest ferry', 'ferry sort:date'],
  ['OR ( ) "', ''],
])('%s is %s', (text, printed) => {
  expect(printQuery(parseQuery(text, { now: NOW }))).toBe(printed)
})
