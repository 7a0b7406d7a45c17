import { parseQuery } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { queryAccount } from '../src/query-account.ts'

const accountOf = (text: string) =>
  queryAccount(parseQuery(text, { now: new Date('2024-03-06T12:00Z') })).join(' ')

describe('a query is said to have been read as', () => {
  test.each([
    ['harbour', 'With: harbour.'],
    [
      'harbour strike -police from:"Harbor Times" after:2024',
      'Any of: harbour, strike. From: Harbor Times. Dated 1 January 2024 or later. Not: police.',
    ],
    ['ferry "peace talks"', 'With: ferry. The phrase “peace talks”.'],
    ['"ferry strike"~8', 'The words of “ferry strike” within 8 words.'],
    ['ferry, strike? U.S.', 'Any of: ferry, strike, U.S.'],
    ['ferry OR quay', 'With: ferry or quay.'],
    ['a b OR c', 'All of: a, (b or c).'],
    ['a (b "c d") OR -e', 'All of: a, ((b and the phrase “c d”) or not e).'],
    ['-police', 'Any article. Not: police.'],
    [
      'a -"b c" -(d e) -source:x -on:2024-03-04 -has:quote -lang:de',
      'With: a. Not: the phrase “b c”, (d and e), from x, dated 4 March 2024, with a quote, in German.',
    ],
    [
      'author:Reyes title:ferry title:"ferry strike" person:Marsh said-by:"Ana Reyes" section:sport',
      'Any article. Author: Reyes. Headline: ferry. Headline: “ferry strike”. Person: Marsh. Said by: Ana Reyes. Section: sport.',
    ],
    ['lang:pt-br has:date', 'Any article. In Brazilian Portuguese. With a date.'],
    ['before:2024', 'Any article. Dated 31 December 2023 or earlier.'],
    ['2024-01..2024-03', 'Any article. Dated 1 January 2024 to 31 March 2024.'],
    ['on:today', 'Any article. Dated 6 March 2024.'],
    ['a sort:date', 'With: a. Newest first.'],
    ['a sort:oldest', 'With: a. Oldest first.'],
    ['', 'Nothing to look for.'],
  ])('%s', (text, account) => {
    expect(accountOf(text)).toBe(account)
  })
})

test('further names that a filter lets pass are named with it', () => {
  const read = parseQuery('said-by:"Ilsa Vold" ferry -person:Vold', { now: new Date(0) })
  const alsoCalled = ['Ilse Brandvold']
  const query = {
    ...read,
    required: read.required.map((node) => ({ ...node, alsoCalled })),
    excluded: read.excluded.map((node) => ({ ...node, alsoCalled })),
  }
  expect(queryAccount(query).join(' ')).toBe(
    'With: ferry. Said by: Ilsa Vold or Ilse Brandvold. Not: person Vold or Ilse Brandvold.',
  )
})

describe('what was not taken as it may have been meant is said', () => {
  test.each([
    ['OR', '“OR” has nothing beside it to apply to and was passed over.'],
    ['( )', 'A pair of brackets holds nothing and was passed over.'],
    ['(a', 'A bracket is not closed; it was taken to run to the end.'],
    ['a)', 'A closing bracket has no opening one and was passed over.'],
    ['"a', 'A quotation mark is not closed; the phrase was taken to run to the end.'],
    [
      'source: a',
      '“source:” has no value and was passed over. The value stands right after the colon, as in source:"Harbor Times".',
    ],
    [
      'has: a',
      '“has:” has no value and was passed over. The value stands right after the colon, as in has:quote.',
    ],
    [
      'Since: a',
      '“Since:” has no value and was passed over. The value stands right after the colon, as in since:2024-03.',
    ],
    [
      '((',
      'A bracket is not closed; it was taken to run to the end. A pair of brackets holds nothing and was passed over.',
    ],
    ['has:photo', '“has:photo” is not known and was passed over. Try: quote, date.'],
    ['on:2024-13', '“on:2024-13” names no date of the years 1000 to 9999 and was passed over.'],
    [
      'on:soon',
      '“on:soon” cannot be read as a date and was passed over. Write it as 2024-03-04, 2024-03 or 7d.',
    ],
    ['2024..2023', '“2024..2023” ends before it begins and was passed over.'],
    [
      'after:2024 before:2023',
      '“after:2024 before:2023” leaves no day; these dates were passed over.',
    ],
    ['a'.repeat(10_001), 'Only the first 10,000 characters were read.'],
    [
      Array.from({ length: 129 }, (_, i) => `w${i}`).join(' '),
      'Only the first 128 different words are looked for.',
    ],
    ['a '.repeat(257), 'Only the first 256 words, phrases and filters are looked for.'],
    [
      '"to be" "or not" "is it" "of the" "on a"',
      'Only the first 4 phrases of common words alone are looked for.',
    ],
    [
      `${'(a OR (b '.repeat(11)}${'))'.repeat(11)}`,
      'Brackets are read 20 deep; what is in deeper ones was passed over.',
    ],
  ])('%s', (text, hint) => {
    expect(accountOf(text).endsWith(hint)).toBe(true)
  })
})

test('an account stays short, whatever was typed', () => {
  expect(accountOf('lamp '.repeat(20))).toBe(
    `Any of: ${Array.from({ length: 12 }, () => 'lamp').join(', ')} and 8 more.`,
  )
  expect(accountOf(`a ${' | b'.repeat(20)}`)).toMatch(/ or b or 9 more\.$/)
  expect(accountOf(Array.from({ length: 100 }, (_, i) => `"a b${i}"`).join(' '))).toMatch(
    / And 76 more\.$/,
  )
  expect(accountOf('x'.repeat(5000)).length).toBeLessThan(60)
})
