import { nameKeys, sameName } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('sameName', () => {
  test.each([
    ['Ta’oril', 'Taoril'],
    ['Idris al-Varani', 'Idris Varani'],
    ['Bashir al-Zahrawi', 'Bashir El Zahrawi'],
    ['Muammar Gaddafi', 'Moammar Kadafi'],
    ['Muammar Qadhafi', 'Muammar Gaddafi'],
    ['Ismail Qasri', 'Esmaeil Ghasri'],
    ['Mohammed Zayd', 'Mohammad Zeid'],
    ['Hasan Suleimani', 'Hassan Soleymani'],
    ['Thomas Müller', 'Thomas Mueller'],
    ['Thomas Müller', 'Thomas Muller'],
    ['Søren Ågård', 'Soeren Aagaard'],
    ['Sergei Orlov', 'Sergey Orloff'],
    ['Сергей Орлов', 'Sergei Orlov'],
    ['Pyotr Tchaikovsky', 'Piotr Chaikovskii'],
    ['Mao Zedong', 'Mao Tse-tung'],
    ['Zhou Enlai', 'Chou En-lai'],
    ['Deng Xiaoping', 'Teng Hsiao-p’ing'],
    ['Park Geun-su', 'Pak Kun-su'],
    ['Ban Ki-moon', 'Pan Ki-mun'],
    ['Mara K. Olsen', 'Mara Olsen'],
    ['Mara J.K. Olsen', 'Mara J. K. Olsen'],
    ['The Alder Ledger', 'Alder Ledger'],
    ['Alder Harbour Authority', 'Alder Harbor Authority'],
    ['Northline Inc.', 'Northline'],
  ])('%s and %s are the same', (a, b) => {
    expect(sameName(a, b)).toBe('same')
  })

  test.each([
    ['Mara Olsen', 'Olsen'],
    ['M. Olsen', 'Mara Olsen'],
    ['Mara Kay Olsen', 'Mara Olsen'],
    ['Pell Quill Jr.', 'Pell Quill'],
    ['Bill Quill', 'William Quill'],
    ['Zayd', 'Zeid'],
    ['Qasri', 'Ghasri'],
    ['Thomas Mueller', 'Thomas Muller'],
    ['Deng Xiaoping', 'Teng Hsiao-ping'],
    ['Lee Myung-su', 'Yi Myong-su'],
    ['Alder Harbour Authority', 'AHA'],
    ['Mr Kestner', 'Viktor Kestner'],
    ['Dr. Olsen', 'Mara Olsen'],
  ])('%s and %s may be the same', (a, b) => {
    expect(sameName(a, b)).toBe('maybe')
  })

  test.each([
    ['Austria', 'Australia'],
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Guinea', 'Papua New Guinea'],
    ['York', 'New York'],
    ['Maria Rossi', 'Mario Rossi'],
    ['Mara Olsen', 'Pell Olsen'],
    ['Mara Jensen', 'Mara Jansen'],
    ['Mara K. Olsen', 'Mara J. Olsen'],
    ['Mara K. Olsen', 'Mara J. K. Olsen'],
    ['Pell Quill Jr.', 'Pell Quill Sr.'],
    ['Hassan Varani', 'Hussein Varani'],
    ['Volodymyr Orlov', 'Vladimir Orlov'],
    ['Kim Jong-su', 'Kim Jong-il'],
    ['Alder Bank', 'Velin Bank'],
    ['Authority', 'Alder Harbour Authority'],
    ['', ''],
    ['—', '…'],
  ])('%s and %s are different', (a, b) => {
    expect(sameName(a, b)).toBe('different')
  })

  const word = fc.constantFrom(
    ...'Mara Olsen Mohammed Mohamad al-Varani Qa’sri Ghasri Müller Mueller Muller Sergei Сергей Orlov Mao Tse-tung Zedong Kim Jong-un Jong Un Inc. Jr. M. Ltd Authority AHA bin the von Hsiao-p’ing Lee Yi'.split(
      ' ',
    ),
  )
  const name = fc.oneof(
    fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )

  test('the order of two names does not matter, and a name with a letter is the same as itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a))
        if (nameKeys(a).length > 0) expect(sameName(a, a)).toBe('same')
      }),
    )
  })

  test('names that may be the same share a key', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const keys = new Set(nameKeys(a))
        const isFound = nameKeys(b).some((key) => keys.has(key))
        expect(isFound || sameName(a, b) === 'different').toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
