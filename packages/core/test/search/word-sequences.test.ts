import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/search/analyze.ts'
import { WordSequences } from '../../src/search/word-sequences.ts'

describe('WordSequences', () => {
  test('a phrase stands in the texts of its article, and in no other', () => {
    const sequences = new WordSequences()
    sequences.set('a', ['The night ferry', 'sailed at night'].map(words))
    sequences.set('b', ['Ferry at night'].map(words))
    expect(sequences.has('a', ['night', 'ferry'])).toBe(true)
    expect(sequences.has('a', ['ferry', 'sailed'])).toBe(false)
    expect(sequences.has('b', ['night', 'ferry'])).toBe(false)
    expect(sequences.has('b', ['ferry', 'dawn'])).toBe(false)
    expect(sequences.has('c', ['ferry'])).toBe(false)
  })

  test('new texts replace the old ones', () => {
    const sequences = new WordSequences()
    sequences.set('a', ['The night ferry'].map(words))
    sequences.set('a', ['The new bridge'].map(words))
    expect(sequences.has('a', ['night', 'ferry'])).toBe(false)
    expect(sequences.has('a', ['new', 'bridge'])).toBe(true)
  })

  test('it finds what a look at the words finds', () => {
    const list = fc.array(fc.constantFrom('ab', 'cd', 'ef'))
    fc.assert(
      fc.property(
        list,
        fc.array(fc.constantFrom('ab', 'cd', 'ef'), { minLength: 1 }),
        (text, phrase) => {
          const sequences = new WordSequences()
          sequences.set('a', [text.join(' ')].map(words))
          expect(sequences.has('a', phrase)).toBe(
            ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `),
          )
        },
      ),
    )
  })
})
