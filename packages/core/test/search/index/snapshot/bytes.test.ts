import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ByteReader } from '../../../../src/search/index/snapshot/byte-reader.ts'
import { ByteWriter } from '../../../../src/search/index/snapshot/byte-writer.ts'
import { UnusableSnapshot } from '../../../../src/search/index/snapshot/unusable-snapshot.ts'

const anyNumber = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
/** Lone surrogates among them. */
const anyText = fc.string({ unit: 'binary' }).map((text) => text.slice(0, -1))
const anyValue = fc.oneof(anyNumber, anyText)

const written = (values: readonly (number | string)[]): Uint8Array => {
  const out = new ByteWriter()
  for (const value of values)
    if (typeof value === 'number') out.number(value)
    else out.json(value)
  return out.take()
}

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.array(anyValue, { maxLength: 300 }), (values) => {
      const from = new ByteReader(written(values))
      const read = values.map((value) =>
        typeof value === 'number' ? from.number() : from.json(z.string()),
      )
      expect(read).toEqual(values)
      expect(from.isAtEnd).toBe(true)
    }),
  )
})

test('it can be taken in pieces', () => {
  const out = new ByteWriter()
  const text = 'ferry '.repeat(20_000)
  out.number(7)
  const first = out.take()
  expect([first.length, out.size]).toEqual([1, 0])
  out.json(text)
  expect(new ByteReader(out.take()).json(z.string())).toBe(text)
})

test('bytes that end too early are unusable', () => {
  fc.assert(
    fc.property(fc.array(anyValue, { minLength: 1 }), fc.nat(), (values, cut) => {
      const whole = written(values)
      const from = new ByteReader(whole.subarray(0, cut % whole.length))
      const readAll = () => {
        for (const value of values)
          if (typeof value === 'number') from.number()
          else from.json(z.string())
      }
      expect(readAll).toThrow(UnusableSnapshot)
    }),
  )
})

test('a count is no more than what follows it', () => {
  expect(() => new ByteReader(written([5, 1, 2])).count()).toThrow(UnusableSnapshot)
  expect(new ByteReader(written([2, 1, 2])).count()).toBe(2)
})
