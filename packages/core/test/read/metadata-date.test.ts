import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMetadataDate } from '../../src/read/metadata-date.ts'

test.each<[stated: string, value: string | null, zone?: string]>([
  ['2024-03-04', '2024-03-04'],
  ['2024-03', '2024-03'],
  ['2024', '2024'],
  ['2024-03-04T10:32:00.000Z', '2024-03-04T10:32', '+00:00'],
  ['2024-03-04 10:32:00 UTC', '2024-03-04T10:32', '+00:00'],
  ['2024/03/04 10:32', '2024-03-04T10:32'],
  ['20240304', '2024-03-04'],
  ['202403041032', '2024-03-04T10:32'],
  ['20240304T103200Z', '2024-03-04T10:32', '+00:00'],
  ['1709548320', '2024-03-04T10:32', '+00:00'],
  ['1709548320000', '2024-03-04T10:32', '+00:00'],
  ['Mon, 04 Mar 2024 10:32:00 +0330', '2024-03-04T10:32', '+03:30'],
  ['4 Mar 2024 10:32:00 -0000', '2024-03-04T10:32', '+00:00'],
  ['Mon, 04 Mar 2024 10:32:00 EST', '2024-03-04T10:32', '-05:00'],
  ['March 4, 2024 Monday 10:32 AM GMT', '2024-03-04T10:32', '+00:00'],
  ['10:32, 4 March 2024', '2024-03-04T10:32'],
  ['March 2024', '2024-03'],
  ['Montag, 4. März 2024', '2024-03-04'],
  ['lunes 4 de marzo de 2024', '2024-03-04'],
  ['2024年3月4日', '2024-03-04'],
  ['13/4/2024', '2024-04-13'],
  // Which of the two is the month is not said.
  ['3/4/2024', null],
  ['Mon 3/4/2024 10:32 AM', '2024-03-04T10:32'],
  ['Wednesday, 3/4/2024', '2024-04-03'],
  ['Friday, 3/4/2024', null],
  ['2024-02-30', null],
  ['4 March', null],
  ['soon', null],
  ['', null],
])('"%s" is %s', (stated, value, zone) => {
  const date = readMetadataDate(stated)
  expect(date?.value ?? null).toBe(value)
  expect(date?.zone ?? undefined).toBe(zone)
  if (date !== null) expect(date.basis).toBe('metadata')
})

test.each<[stated: string, latest: string, value: string | null]>([
  ['3/7/2024 9:15 AM', '2024-03-08T10:32', '2024-03-07T09:15'],
  ['3/7/2024', '2024-03-06', '2024-03-07'],
  ['3/7/2024', '2024-07-02', null],
  ['3/7/2024', '2024-03-01', null],
  ['3/7/2024', '2024-08-01', null],
  ['9 March 2024', '2024-03-01', '2024-03-09'],
])('"%s", written on %s at the latest, is %s', (stated, latest, value) => {
  expect(readMetadataDate(stated, { latest: readMetadataDate(latest) })?.value ?? null).toBe(value)
})

test('any text is a date or none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), (stated) => {
      expect(readMetadataDate(stated)?.basis ?? 'metadata').toBe('metadata')
    }),
  )
})
