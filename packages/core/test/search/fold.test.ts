import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/search/fold.ts'
import { isStopWord } from '../../src/search/stop-words.ts'

describe('fold', () => {
  test.each([
    ['Harbour', 'harbour'],
    ['Erdoğan’s', 'erdogan'],
    ['İzmir', 'izmir'],
    ['Łódź', 'lodz'],
    ['Søren', 'soren'],
    ['Straße', 'strasse'],
    ['ﬁnal', 'final'],
    ["QA'ANI'S", 'qaani'],
    ['Qaʿani', 'qaani'],
    ['O`Dowd', 'odowd'],
    ['O´Dowd', 'odowd'],
    ['ʿʿ', ''],
  ])('%s becomes %s', (word, expected) => {
    expect(fold(word)).toBe(expected)
  })

  test.each(['часто', 'ποτέ', 'й', 'がく', '한국', 'हिन्दी'])('%s keeps its marks', (word) => {
    expect(fold(word)).toBe(word)
  })

  test('folding the same word again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word))
      }),
    )
  })
})

describe('isStopWord', () => {
  test.each([
    ['The', true],
    ['Don’t', true],
    ['who', true],
    ['WHO', false],
    ['US', false],
    ['us', false],
    ['harbour', false],
  ])('%s: %s', (printed, expected) => {
    expect(isStopWord(printed, fold(printed))).toBe(expected)
  })

  test('initials are no stop words', () => {
    expect(isStopWord('I.T', 'it')).toBe(false)
  })
})
