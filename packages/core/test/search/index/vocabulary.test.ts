import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withRoom } from '../../../src/search/index/room.ts'
import { TermsOfWords } from '../../../src/search/index/terms-of-words.ts'
import { Vocabulary } from '../../../src/search/index/vocabulary.ts'

const word = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('__proto__', 'constructor', ''))

test('words have numbers from 1 in the order in which they come, and keep them', () => {
  fc.assert(
    fc.property(fc.array(word), (list) => {
      const vocabulary = new Vocabulary()
      const numbers = list.map((one) => vocabulary.add(one))
      const distinct = [...new Set(list)]
      expect(vocabulary.words()).toEqual(distinct)
      expect(vocabulary.size).toBe(distinct.length + 1)
      expect(numbers).toEqual(list.map((one) => distinct.indexOf(one) + 1))
      expect(numbers.map((number) => vocabulary.word(number))).toEqual(list)
      expect(list.map((one) => vocabulary.numberOf(one))).toEqual(numbers)
      const again = new Vocabulary(vocabulary.words())
      expect([again.add('never seen!'), again.words().slice(0, -1)]).toEqual([
        distinct.length + 1,
        distinct,
      ])
    }),
  )
})

test('a word that was never seen is no word, and no word has no letters', () => {
  expect([new Vocabulary().numberOf('ferry'), new Vocabulary(['ferry']).word(0)]).toEqual([0, ''])
})

test('room is made without losing a number, and only where there is none', () => {
  const size = fc.nat({ max: 200 })
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffffffff })), size, (list, wanted) => {
      const array = Uint32Array.from(list)
      const roomy = withRoom(array, wanted)
      expect(roomy.length).toBeGreaterThanOrEqual(wanted)
      expect([...roomy.subarray(0, list.length)]).toEqual(list)
      expect([...roomy.subarray(list.length)].every((number) => number === 0)).toBe(true)
      expect(roomy === array).toBe(wanted <= list.length)
    }),
  )
})

test('the terms of words follow the language, and words too common to search for have none', () => {
  const [words, terms] = [new Vocabulary(['the', 'ferries', 'hafens']), new Vocabulary()]
  const [ferri, hafen] = [terms.add('ferri'), terms.add('haf')]
  const of = new TermsOfWords(words, terms)
  const [english, german] = [of.in(null), of.in('de')]
  expect([1, 2, 3, 0].map(english)).toEqual([0, ferri, 0, 0])
  expect(german(3)).toBe(hafen)
  expect([1, 2].map(english)).toEqual([0, ferri])
  // Words that come later are known when it is asked for again.
  const later = words.add('ferry')
  expect(of.in(null)(later)).toBe(ferri)
})
