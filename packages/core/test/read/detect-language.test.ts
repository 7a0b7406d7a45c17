import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { countScripts } from '../../src/read/language-scripts.ts'

const Samples = z.array(z.object({ language: z.string(), headline: z.string(), text: z.string() }))
const SAMPLES = Samples.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'language-samples.json'), 'utf8')),
)
const text = (language: string) => SAMPLES.find((one) => one.language === language)?.text ?? ''

/** Two sentences of it have too few of its commonest words. */
const TOO_SHORT = new Set(['sk'])

test.each(SAMPLES.filter(({ language }) => !TOO_SHORT.has(language)))(
  'two sentences of news in $language are enough',
  (sample) => {
    expect(detectLanguage(sample.text)).toBe(sample.language)
  },
)

test.each(SAMPLES)(
  'a headline in $language is told or left open, never another language',
  (one) => {
    expect([one.language, null]).toContain(detectLanguage(one.headline))
  },
)

describe('what cannot be told is left open', () => {
  test.each([
    ['nothing', ''],
    ['numbers', '12 34 56 78, 90.12 (34) 56:78'],
    ['a name', 'Ana Reyes'],
    ['one word', 'Information'],
    ['made-up words', 'Blorf vantis querm oldo prasken wimmel tark'],
    ['half German, half English', `${text('de')} ${text('en')}`],
    ['half Russian, half English', `${text('ru').slice(0, 150)} ${text('en').slice(0, 150)}`],
  ])('%s', (_, given) => {
    expect(detectLanguage(given)).toBeNull()
  })
})

test.each([
  ['a name in another script', `${text('en')} The ship is the Велина.`, 'en'],
  ['a short quotation in another language', `${text('en').repeat(2)} “Die Arbeit ruht.”`, 'en'],
  ['Latin names in Chinese', text('zh').replaceAll('韦林', ' Velin Herald '), 'zh'],
  ['capitals', text('en').toUpperCase(), 'en'],
])('%s does not mislead', (_, given, language) => {
  expect(detectLanguage(given)).toBe(language)
})

test('only the beginning of a long text is looked at', () => {
  expect(detectLanguage(`${text('en').repeat(25)}${text('de').repeat(100)}`)).toBe('en')
})

test('any text gives a tag or null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (any) => {
      expect(detectLanguage(any) ?? 'en').toMatch(/^[a-z]{2,3}$/)
    }),
  )
})

test('letters are counted by script, signs and digits not at all', () => {
  expect(Object.fromEntries(countScripts('Ab é, 12 Яд 港 の! 한'))).toEqual({
    Latin: 3,
    Cyrillic: 2,
    Han: 1,
    Kana: 1,
    ko: 1,
  })
})
