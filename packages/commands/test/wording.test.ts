import { counted, frameForPeople, listForPeople, missingForPeople } from '@clipdesk/commands'
import { outletOf, type PageDate } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateForPeople, dayForPeople, shortened } from '../src/wording.ts'

const minute = { value: '2024-03-04T10:32', precision: 'minute' } as const
const day = { value: '2024-03-04', zone: null, precision: 'day' } as const
const month = { value: '2024-12', zone: null, precision: 'month' } as const
const year = { value: '2024', zone: null, precision: 'year' } as const

describe('a date is as exact as it is known, and says where it comes from unless the page prints it', () => {
  test.each<[words: string, date: PageDate]>([
    ['4 March 2024, 10:32 (+03:30)', { ...minute, zone: '+03:30', basis: 'text' }],
    ['4 March 2024, 10:32', { ...minute, zone: null, basis: 'text' }],
    ['4 March 2024, 10:32 (-05:00) (as given)', { ...minute, zone: '-05:00', basis: 'given' }],
    ['4 March 2024', { ...day, basis: 'text' }],
    ['4 March 2024', { ...day, basis: 'metadata' }],
    ['4 March 2024 (from the address)', { ...day, basis: 'url' }],
    ['4 March 2024 (as given)', { ...day, basis: 'given' }],
    ['December 2024', { ...month, basis: 'text' }],
    ['December 2024 (as given)', { ...month, basis: 'given' }],
    ['2024', { ...year, basis: 'text' }],
    ['2024 (as given)', { ...year, basis: 'given' }],
  ])('%s', (words, date) => {
    expect(dateForPeople(date)).toBe(words)
  })
})

test('a page that dates nothing but a change of it is not without a date', () => {
  const updated: PageDate = { ...day, basis: 'text' }
  expect(dayForPeople({ published: null, updated })).toBe('updated 4 March 2024')
  expect(dayForPeople({ published: { ...month, zone: null, basis: 'text' }, updated })).toBe(
    'December 2024',
  )
  expect(dayForPeople({ published: null, updated: null })).toBeNull()
})

test.each([
  [[], ''],
  [['date'], 'date'],
  [['outlet', 'date'], 'outlet and date'],
  [['outlet', 'date', 'author'], 'outlet, date and author'],
])('a list %j reads "%s"', (words, list) => {
  expect(listForPeople(words)).toBe(list)
})

test('counts are grouped, and one is no plural', () => {
  expect(counted(0, 'article')).toBe('0 articles')
  expect(counted(1, 'article')).toBe('1 article')
  expect(counted(12_000, 'article')).toBe('12,000 articles')
  expect(counted(2, 'entry', 'entries')).toBe('2 entries')
})

test('an outlet goes by its name, else by its domain, else it is said to be unknown', () => {
  expect(outletOf({ source: { name: 'The Alder Ledger', domain: 'alder.example' } })).toBe(
    'The Alder Ledger',
  )
  expect(outletOf({ source: { name: null, domain: 'alder.example' } })).toBe('alder.example')
  expect(outletOf({ source: { name: null, domain: null } })).toBeNull()
})

test.each([
  ['The Alder Ledger', 'outlet', 'The Alder Ledger writes:'],
  [
    'The Alder Ledger',
    'quotation',
    'The Alder Ledger quotes, the speaker not named in this passage:',
  ],
  [null, 'outlet', 'The page (outlet not named) writes:'],
  [null, 'quotation', 'The page (outlet not named) quotes, the speaker not named in this passage:'],
] as const)('the frame of %s as %s is "%s"', (outlet, voice, frame) => {
  expect(frameForPeople({ outlet, voice })).toBe(frame)
})

test('every field that a page can leave out has a name', () => {
  const fields = ['headline', 'source', 'published', 'byline'] as const
  expect(missingForPeople({ kind: 'missing', fields, unresolved: [] })).toBe(
    'Not on the page: headline, outlet, publication date and author.',
  )
})

test('what is said back is one short line, and cuts no character in two', () => {
  expect(shortened('  dawn \n tide ')).toBe('dawn tide')
  expect(shortened('🜂'.repeat(41))).toBe(`${'🜂'.repeat(40)}…`)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const short = shortened(text)
      expect(Array.from(short).length).toBeLessThanOrEqual(41)
      expect(short.isWellFormed()).toBe(true)
      expect(short).not.toMatch(/[\r\n]/)
    }),
  )
})
