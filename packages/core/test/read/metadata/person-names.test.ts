import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNames } from '../../../src/read/metadata/person-names.ts'

const outletNames = ['The Alder Ledger', 'alderledger.example']
const names = (byline: string, besides: 'nothing' | 'nickname' | 'any' = 'nothing') =>
  readNames(byline, { outletNames, besides })

describe('a byline', () => {
  test.each([
    ['By Mara Olsen', ['Mara Olsen']],
    ['MARA OLSEN', ['MARA OLSEN']],
    ['Mara Olsen and Tomas Iriat', ['Mara Olsen', 'Tomas Iriat']],
    ['Von Mara Olsen, Tomas Iriat und Jo Reed', ['Mara Olsen', 'Tomas Iriat', 'Jo Reed']],
    ['Par Mara Olsen et Tomas Iriat', ['Mara Olsen', 'Tomas Iriat']],
    ['Mara Olsen, Political Editor', ['Mara Olsen']],
    ['Mara Olsen, Ledger reporter, and Tomas Iriat', ['Mara Olsen', 'Tomas Iriat']],
    ['By Mara Olsen, Meridian News, New Velin', ['Mara Olsen']],
    ['Mara Olsen | The Alder Ledger', ['Mara Olsen']],
    ['Mara Olsen/MW', ['Mara Olsen']],
    ['Dr. Mara von Olsen', ['Dr. Mara von Olsen']],
    ['von Mara Olsen am 4. März 2024 um 10:32 Uhr', ['Mara Olsen']],
    ['Mara Olsen Mo, 4. März 2024', ['Mara Olsen']],
    ['Mara Olsen vor 3 Stunden', ['Mara Olsen']],
    ['Posted by Mara Olsen in News', ['Mara Olsen']],
    ['Text von Mara Olsen Fotos von Jo Reed', ['Mara Olsen']],
    ['Mara Olsen (Velin)', ['Mara Olsen']],
    ['ByMara Olsen', ['Mara Olsen']],
    ['ByM.R. Olsen', ['M.R. Olsen']],
    ['Mara Olsen, Velin, Jo Reed', ['Mara Olsen', 'Jo Reed']],
    ['Mara Olsen Mara Olsen', ['Mara Olsen']],
    ['Mara Olsen Actualizado el', ['Mara Olsen']],
    ["Séamus O'Dell", ["Séamus O'Dell"]],
  ])('%j names %j', (byline, expected) => {
    expect(names(byline)).toEqual(expected)
  })

  test.each([
    'By',
    'Admin',
    'Redaktion',
    'Von unserer Redaktion',
    'dpa',
    'AFP',
    'By Ledger staff',
    'The Alder Ledger',
    'alderledger.example',
    'https://alderledger.example/authors/olsen',
    'mara@alderledger.example',
    '@maraolsen',
    'Port Alder University',
    'Übersetzt von Mara Olsen',
    '3 Minuten',
    'undefined',
    '',
  ])('%j names nobody', (byline) => {
    expect(names(byline, 'any')).toEqual([])
  })

  test('of one word is a name where an element is called after its author, and nowhere else', () => {
    expect(names('maraolsen', 'nickname')).toEqual(['maraolsen'])
    expect(names('by Mara', 'nickname')).toEqual(['Mara'])
    expect(names('by Mara')).toEqual([])
  })

  test('of any characters gives parts of itself', () => {
    const part = fc.constantFrom(
      'By ',
      'Mara ',
      'Olsen',
      ', ',
      ' and ',
      '(',
      ')',
      '4 March 2024',
      ' - ',
      '|',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (byline) => {
          const printed = byline.replace(/\s+/g, ' ')
          for (const name of names(byline, 'any')) expect(printed).toContain(name)
        },
      ),
    )
  })
})
