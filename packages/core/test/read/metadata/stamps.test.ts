import { PageDate } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStamp } from '../../../src/read/metadata/stamps.ts'

const read = (stamp: string) => readStamp(stamp, { language: null })

describe('a stamp', () => {
  test.each([
    ['2024-03-04T10:32:00+01:00', '2024-03-04T10:32', '+01:00'],
    ['2024-03-04T10:32:00.123Z', '2024-03-04T10:32', '+00:00'],
    ['2024-03-04T10:32+0330', '2024-03-04T10:32', '+03:30'],
    ['2024-03-04 10:32', '2024-03-04T10:32', null],
    ['20240304', '2024-03-04', null],
    ['2024-03-04T00:00:00Z', '2024-03-04', null],
    ['2024-03-04', '2024-03-04', null],
    ['Mon, 04 Mar 2024 10:32:00 GMT', '2024-03-04T10:32', '+00:00'],
    ['Mon Mar 04 2024 10:32:00 GMT+0100', '2024-03-04T10:32', '+01:00'],
    ['Mon Mar 4 10:32:00 CET 2024', '2024-03-04T10:32', null],
    ['1709548320', '2024-03-04T10:32', '+00:00'],
    ['1709548320000', '2024-03-04T10:32', '+00:00'],
    ['4. März 2024', '2024-03-04', null],
    ['04.03.24', '2024-03-04', null],
  ])('%j is %s', (stamp, value, zone) => {
    expect(read(stamp)).toMatchObject({ value, zone, basis: 'metadata' })
  })

  test.each([
    '0000-00-00',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '99999',
    '2024-02-30',
    '2024-99-99T99:99',
    'yesterday',
    '',
  ])('%j is no date', (stamp) => {
    expect(read(stamp)).toBeNull()
  })

  test('of any characters is a date of the calendar or none', () => {
    const digits = fc
      .array(fc.constantFrom('2024', '03', '04', '-', 'T', ':', '99', ' ', 'Z', '+', 'Mar'), {
        maxLength: 9,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (stamp) => {
        const date = read(stamp)
        if (date !== null) expect(PageDate.safeParse(date).error).toBeUndefined()
      }),
    )
  })
})
