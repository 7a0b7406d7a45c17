import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stem, stemmingLanguage } from '../../src/search/stem.ts'

describe('a word and its other forms share a stem', () => {
  test.each<[language: string | null, forms: readonly string[]]>([
    [null, ['ferry', 'ferries']],
    [null, ['protest', 'protests', 'protested', 'protesting']],
    ['de', ['hafen', 'hafens']],
    ['fr', ['decharger', 'decharges']],
    ['es', ['puerto', 'puertos']],
    ['ru', ['порт', 'порта', 'порту']],
    ['nl', ['poort', 'poorten']],
    ['it', ['porto', 'porti']],
  ])('%s %j', (language, forms) => {
    expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1)
  })
})

test.each([
  ['police', 'policy'],
  ['harbour', 'harp'],
  ['ferry', 'fern'],
])('%s and %s do not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test.each([
  ['de', 'de'],
  ['DE', 'de'],
  ['de-AT', 'de'],
  ['nn', 'nn'],
  ['en', null],
  ['en-GB', null],
  ['zh-Hant', null],
  ['', null],
  [null, null],
])('the words of %j are stemmed by the rules of %j', (tag, language) => {
  expect(stemmingLanguage(tag)).toBe(language)
})

test('a language without rules is stemmed as English', () => {
  expect(stem('ferries', 'xx')).toBe(stem('ferries'))
})

const LANGUAGES = [
  'ar',
  'da',
  'de',
  'el',
  'es',
  'fi',
  'fr',
  'hu',
  'it',
  'nb',
  'nl',
  'no',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
]

test('any text has a stem, of which nothing is thrown', () => {
  const language = fc.constantFrom(null, ...LANGUAGES)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), language, (word, ruled) => {
      expect(typeof stem(word, ruled)).toBe('string')
    }),
    { numRuns: 2000 },
  )
})

test('what is longer than any word stays as it is', () => {
  expect(stem('ferries'.repeat(7))).toBe('ferries'.repeat(7))
})
