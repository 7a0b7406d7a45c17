import { readFileSync } from 'node:fs'
import { parseQuery } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { queryAccount } from '../src/query-account.ts'

const REFERENCE = readFileSync(new URL('../../../docs/query-language.md', import.meta.url), 'utf8')
const EXAMPLES = [...REFERENCE.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(
  ([, query = '', account = '']): [string, string] => [query, account],
)
const now = new Date('2024-03-06T12:00Z')

test('the reference has an example of every part of the language', () => {
  expect(EXAMPLES.length).toBeGreaterThan(40)
})

test.each(EXAMPLES)('the reference is right about %s', (query, account) => {
  expect(queryAccount(parseQuery(query, { now })).join(' ')).toBe(account)
})
