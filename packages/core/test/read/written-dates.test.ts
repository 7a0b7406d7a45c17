import { describe, expect, test } from 'vitest'
import { monthNumber } from '../../src/read/month-names.ts'
import { findWrittenDates } from '../../src/read/written-dates.ts'

const valuesOf = (text: string, language: string | null = null, shortYears = false) =>
  findWrittenDates(text, { language, shortYears }).map(({ date }) => date.value)

describe('a day that a page writes out', () => {
  test.each([
    ['4 March 2024', '2024-03-04'],
    ['March 4th, 2024', '2024-03-04'],
    ['4. März 2024', '2024-03-04'],
    ['Montag, 4. Jänner 2024', '2024-01-04'],
    ['1er février 2024', '2024-02-01'],
    ['le 14 août 2024', '2024-08-14'],
    ['4 de marzo de 2024', '2024-03-04'],
    ['4 de março de 2024', '2024-03-04'],
    ['3 agosto 2024', '2024-08-03'],
    ['4 maart 2024', '2024-03-04'],
    ['4 października 2024', '2024-10-04'],
    ['3. tammikuuta 2024', '2024-01-03'],
    ['4 марта 2024', '2024-03-04'],
    ['2024年3月4日', '2024-03-04'],
    ['04.03.2024', '2024-03-04'],
    ['2024-03-04', '2024-03-04'],
    ['04 | 03 | 2024', '2024-03-04'],
    ['25/04/2024', '2024-04-25'],
  ])('%s is read', (text, value) => {
    expect(valuesOf(text)).toEqual([value])
  })

  test.each([
    ['de', '2024-04-03'],
    ['en-GB', '2024-04-03'],
    ['en-US', '2024-03-04'],
  ])('of 03/04/2024 takes the order of its language, %s', (language, value) => {
    expect(valuesOf('03/04/2024', language)).toEqual([value])
  })

  test.each(['en', null])(
    'of 03/04/2024 is open where the language, %s, does not tell the order',
    (language) => {
      expect(valuesOf('03/04/2024', language)).toEqual([])
    },
  )

  test.each([
    '31 April 2024',
    '0000-00-00',
    '99999',
    '30. Februar 2024',
    '2024-13-01',
    'May we 2024',
    '1.2.3.2024',
  ])('%s is none', (text) => {
    expect(valuesOf(text)).toEqual([])
  })

  test('keeps its place, and the time behind it', () => {
    const text = 'Veröffentlicht am 4. März 2024, 10:32 Uhr'
    const [found] = findWrittenDates(text, { language: 'de' })
    expect(found?.date).toEqual({
      value: '2024-03-04T10:32',
      zone: null,
      precision: 'minute',
      basis: 'text',
    })
    expect(text.slice(found?.start, found?.end)).toMatch(/^4\. März 2024, 10:32/)
  })

  test('has a year of two digits only where that is asked for', () => {
    expect(valuesOf('04.03.24')).toEqual([])
    expect(valuesOf('04.03.24', null, true)).toEqual(['2024-03-04'])
  })
})

test('a month is known by name and abbreviation in every language of the table', () => {
  expect(['März', 'Mrz.', 'mars', 'marzo', 'MARÇO', 'maart', 'marca'].map(monthNumber)).toEqual([
    3, 3, 3, 3, 3, 3, 3,
  ])
  expect(monthNumber('Montag')).toBeNull()
})
