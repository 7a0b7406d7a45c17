import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf } from '../../src/chat/chunks.ts'

test('a long text is cut at spaces, and its marks go along', () => {
  const text = 'one two three four five six'
  const start = text.indexOf('four')
  expect(chunksOf(text, [{ start, end: start + 9 }], 20)).toEqual([
    { text: 'one two three four', marks: [{ start: 14, end: 18 }] },
    { text: 'five six', marks: [{ start: 0, end: 4 }] },
  ])
})

test('the gloss of a mark stays with it', () => {
  expect(chunksOf('said Olsen', [{ start: 5, end: 10, gloss: 'Mara Olsen' }], 20)).toEqual([
    { text: 'said Olsen', marks: [{ start: 5, end: 10, gloss: 'Mara Olsen' }] },
  ])
})

test('an empty text is one empty stretch', () => {
  expect(chunksOf('', [], 10)).toEqual([{ text: '', marks: [] }])
})

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', '  ', 'word', '🜂'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
  maxLength: 300,
})

test('stretches are short enough, lose nothing but spaces and take no character apart', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 50 }), (text, longest) => {
      const whole = text.toWellFormed()
      const chunks = chunksOf(whole, [{ start: 0, end: whole.length }], longest)
      expect(chunks.every((chunk) => chunk.text.length <= longest)).toBe(true)
      expect(chunks.every((chunk) => chunk.text.isWellFormed())).toBe(true)
      expect(
        chunks
          .map((chunk) => chunk.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(whole.replace(/\s/g, ''))
      for (const { text: part, marks } of chunks) {
        expect(marks).toEqual(part === '' ? [] : [{ start: 0, end: part.length }])
      }
    }),
  )
})
