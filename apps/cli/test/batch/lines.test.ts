import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_LINE, readLines } from '../../src/batch/lines.ts'
import { gather, run, valuesOf } from './fixtures/run.ts'

const split = (chunks: readonly (string | Uint8Array)[], longest?: number) =>
  gather(readLines(Readable.from(chunks, { objectMode: true }), longest))

test.each([
  ['a last line without a break', 'one\ntwo'],
  ['a last line with one', 'one\ntwo\n'],
  ['blank lines', '\n \t\none\n\r\n\ntwo\n\n'],
  ['a byte order mark', '\uFEFFone\ntwo'],
  ['joined files, each with its mark', '\uFEFFone\n\uFEFFtwo\n\uFEFF'],
])('lines are told apart: %s', async (_, input) => {
  expect(await split([input])).toEqual([{ text: 'one' }, { text: 'two' }])
})

test('a carriage return before the break is left to JSON, for which it is space', async () => {
  expect(await split(['1\r\n2\r\n'])).toEqual([{ text: '1\r' }, { text: '2\r' }])
})

test('where the chunks are cut makes no difference, even inside a character', async () => {
  const whole = Buffer.from('Ærø 😀\n\nTórshavn')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 5 }), async (places) => {
      const cuts = [0, ...places.sort((a, b) => a - b), whole.length]
      const chunks = cuts.slice(1).map((end, i) => whole.subarray(cuts[i], end))
      expect(await split(chunks)).toEqual([{ text: 'Ærø 😀' }, { text: 'Tórshavn' }])
    }),
  )
})

test('a line that is too long is a fault, and the next one is read', async () => {
  const lines = await split(['12345', '67\n1234', '5\n123456'], 5)
  expect(lines).toEqual([
    { fault: expect.stringContaining('7 bytes; up to 5') },
    { text: '12345' },
    { fault: expect.stringContaining('6 bytes') },
  ])
})

test('a line that is not UTF-8 is a fault, and the next one is read', async () => {
  const lines = await split([new Uint8Array([0x61, 0xff, 0x0a]), 'good'])
  expect(lines).toEqual([{ fault: expect.stringContaining('UTF-8') }, { text: 'good' }])
})

test('a line beyond the limit does not break a run', async () => {
  const { status, printed } = await run('read', Buffer.alloc(LONGEST_LINE + 1, 'a'))
  expect(status).toBe(0)
  expect(valuesOf(printed)).toMatchObject([{ id: null, error: { code: 'bad-input' } }])
})
