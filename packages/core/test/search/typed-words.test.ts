import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasAll } from '../../src/search/has-all.ts'
import { typedWords } from '../../src/search/typed-words.ts'

test.each([
  ['', [], null],
  [' ', [], null],
  ['harb', [], 'harb'],
  ['Harbour ', ['harbour'], null],
  ['the harbour of Al', ['harbour'], 'al'],
  ['the', [], 'the'],
  ['the ', [], null],
  ['"-Erdoğan’s vo', ['erdogan'], 'vo'],
  ['U.S. envoy\u00a0', ['us', 'envoy'], null],
  ['ferry !?', [], 'ferry'],
])('%j is %j, and %j may go on', (typed, complete, beginning) => {
  expect(typedWords(typed)).toEqual({ complete, beginning })
})

test('a text has all words of any part of itself, in any order', () => {
  const word = fc.constantFrom('Ferry', 'al-Quds', 'Qa’ani', 'U.S.', 'the', '10,000')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (list, from) => {
      const some = list.slice(from % list.length).toReversed()
      expect(hasAll(list.join(' '), some.join(' ').toUpperCase())).toBe(true)
      expect(hasAll(list.join(' '), `${some.join(' ')} walrus`)).toBe(false)
    }),
  )
})

test.each(['', ' ', '?!', '…'])('nothing, such as %j, is not had', (wanted) => {
  expect(hasAll('Ferry strike', wanted)).toBe(false)
})
