import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/search/analyze.ts'
import { otherForms } from '../../src/search/other-forms.ts'

const formsOf = (text: string) =>
  otherForms(text, words(text)).map(({ term, start, end }) => [term, text.slice(start, end)])

describe('words are also looked up', () => {
  test.each<[text: string, forms: readonly (readonly [term: string, printed: string])[]]>([
    ['near al-Quds today', [['alquds', 'al-Quds']]],
    [
      'an F-35 and an F‑35',
      [
        ['f35', 'F-35'],
        ['f35', 'F‑35'],
      ],
    ],
    [
      'AT&T and R&D',
      [
        ['att', 'AT&T'],
        ['rd', 'R&D'],
      ],
    ],
    ['her mother-in-law', [['motherinlaw', 'mother-in-law']]],
    [
      '#HarbourStrike2024',
      [
        ['harbour', 'Harbour'],
        ['strike', 'Strike'],
        ['2024', '2024'],
      ],
    ],
    ['@ana_reyes', [['anareyes', 'ana_reyes']]],
    [
      '#CaféOpen',
      [
        ['cafe', 'Café'],
        ['open', 'Open'],
      ],
    ],
    [
      '＃FerryNews',
      [
        ['ferry', 'Ferry'],
        ['news', 'News'],
      ],
    ],
    ['$1.5bn', [['billion', 'bn']]],
    [
      'a loan of €20m',
      [
        ['20', '20'],
        ['million', 'm'],
      ],
    ],
    [
      '3tn a year',
      [
        ['3', '3'],
        ['trillion', 'tn'],
      ],
    ],
    [
      'al-$5bn-Quds',
      [
        ['5', '5'],
        ['billion', 'bn'],
        ['5bnquds', '5bn-Quds'],
      ],
    ],
  ])('%s', (text, forms) => {
    expect(formsOf(text)).toEqual(forms)
  })
})

describe('nothing else is made', () => {
  test.each([
    ['of seasons and ranges', '2015-16, 10-12, 1.5-2'],
    ['of longer chains', 'a-b-c-d-e and so_on_and_so_forth_it_goes'],
    ['of a dash between words', 'the ferry - late - sails – again'],
    ['of metres and of words', 'a wall of 5m, and 5 bn, bn alone'],
    ['of a tag of one word', '#ferry @ferry'],
    ['of words beside a slash', 'and/or'],
  ])('%s', (_, text) => {
    expect(formsOf(text)).toEqual([])
  })
})

const text = fc
  .array(
    fc.constantFrom(
      'al',
      'Quds',
      'É',
      '-',
      '&',
      '_',
      '#',
      '@',
      ' ',
      '5',
      'bn',
      'm',
      '$',
      '.',
      '港',
      'e\u0301',
      '\u00ad',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))

test('every form is folded, and stands where a word of the text begins and one ends', () => {
  fc.assert(
    fc.property(text, (printed) => {
      const read = words(printed)
      for (const { term, start, end } of otherForms(printed, read)) {
        expect(term).toMatch(/^[\p{Ll}\p{Lo}\p{Nd}.]+$/u)
        expect(term).not.toMatch(/[éÉ]/)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(printed.length)
        expect(read.some((word) => word.start <= start && start < word.end)).toBe(true)
        expect(read.some((word) => word.start < end && end <= word.end)).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})
