import { describe, expect, test } from 'vitest'
import { dateInUrl, readGivenDate } from '../../src/read/given-date.ts'
import { readDateLine } from '../../src/read/page-dates.ts'
import { firstLine } from './first-line.ts'

/** Value and zone of what a line says, and where it says it. */
function readBoth(text: string) {
  const dates = readDateLine(firstLine(text))
  if (dates === null) return null
  const [published, updated] = [dates.published, dates.updated].map((printed) => {
    if (printed === null) return null
    const { value, zone } = printed.date
    return [
      zone === null ? value : `${value} ${zone}`,
      text.slice(printed.span.start, printed.span.end),
    ]
  })
  return { published, updated }
}

describe('a line that dates the page', () => {
  test.each([
    ['Monday 4 March 2024', ['2024-03-04', '4 March 2024']],
    ['Published: March 4, 2024', ['2024-03-04', 'March 4, 2024']],
    ['March 2024', ['2024-03', 'March 2024']],
    ['21 Mar 2024 | 08:14 GMT', ['2024-03-21T08:14 +00:00', '21 Mar 2024 | 08:14 GMT']],
    ['July 2, 2024, 9:25 a.m.', ['2024-07-02T09:25', 'July 2, 2024, 9:25 a.m.']],
    ['Sat 6 Apr 2024 18.12', ['2024-04-06T18:12', '6 Apr 2024 18.12']],
    ['2024-03-05T06:15+01:00', ['2024-03-05T06:15 +01:00', '2024-03-05T06:15+01:00']],
    ['7:47 PM GMT, March 4, 2024', ['2024-03-04T19:47 +00:00', '7:47 PM GMT, March 4, 2024']],
    ['March 6, 2024 10:32 a.m. EST', ['2024-03-06T10:32 -05:00', 'March 6, 2024 10:32 a.m. EST']],
    ['March 6, 2024 10:32 a.m. ET', ['2024-03-06T10:32', 'March 6, 2024 10:32 a.m. ET']],
  ])('“%s” says when it was published', (text, published) => {
    expect(readBoth(text)).toEqual({ published, updated: null })
  })

  test('may say when it was changed as well', () => {
    expect(readBoth('Published 20:32, 4 March 2024 | Updated 06:05, 5 March 2024')).toEqual({
      published: ['2024-03-04T20:32', '20:32, 4 March 2024'],
      updated: ['2024-03-05T06:05', '06:05, 5 March 2024'],
    })
  })

  test('a change with a time alone was on the day of publication', () => {
    expect(readBoth('Published 4 March 2024 | Updated 14:05 GMT')).toEqual({
      published: ['2024-03-04', '4 March 2024'],
      updated: ['2024-03-04T14:05 +00:00', '14:05 GMT'],
    })
  })

  test('may say when it was changed alone', () => {
    expect(readBoth('Last updated 5 March 2024')).toEqual({
      published: null,
      updated: ['2024-03-05', '5 March 2024'],
    })
  })

  test.each([
    'Thursday',
    'March 4',
    'Born 3 February 1930; died 28 May 2024',
    'Gates open until 4 March 2024',
    'The minister signed the accord with Irgan on 4 August 2022 in Dorvin.',
    '03/04/2024',
    'April 31, 2024',
    '© 2024 The Alder Ledger',
  ])('“%s” does not date the page', (text) => {
    expect(readBoth(text)).toBeNull()
  })
})

describe('a date that the caller gives', () => {
  test.each([
    ['2024', '2024', null, 'year'],
    ['2024-03', '2024-03', null, 'month'],
    [' 2024-03-04 ', '2024-03-04', null, 'day'],
    ['2024-03-04T10:32', '2024-03-04T10:32', null, 'minute'],
    ['2024-03-04 10:32:59.5Z', '2024-03-04T10:32', '+00:00', 'minute'],
    ['2024-03-04T10:32+0330', '2024-03-04T10:32', '+03:30', 'minute'],
    ['2024-02-29', '2024-02-29', null, 'day'],
  ])('“%s” is %s', (given, value, zone, precision) => {
    expect(readGivenDate(given)).toEqual({ value, zone, precision, basis: 'given' })
  })

  test.each([
    '',
    'yesterday',
    '4 March 2024',
    '2024-13',
    '2024-02-30',
    '2024-03-04T24:00',
    '24-03-04',
  ])('“%s” is refused', (given) => {
    expect(() => readGivenDate(given)).toThrow(
      expect.objectContaining({ name: 'ClipdeskError', code: 'bad-input' }),
    )
  })
})

test.each([
  ['https://velincourier.example/business/2024/03/05/ministers-meet', '2024-03-05'],
  ['https://karsodispatch.example/2024-03-05-pm-defends', '2024-03-05'],
  ['https://karsodispatch.example/2024/03/05', '2024-03-05'],
  ['https://karsodispatch.example/2024/03/', null],
  ['https://karsodispatch.example/2024/13/05/', null],
  ['https://karsodispatch.example/story-20240305', null],
])('the address %s has the day %s', (url, day) => {
  expect(dateInUrl(url)?.value ?? null).toBe(day)
})
