import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstText, hasNear, hasPhrase, sequenceOf } from '../../../src/search/index/sequences.ts'
import { Vocabulary } from '../../../src/search/index/vocabulary.ts'

const word = fc.constantFrom('a', 'b', 'c')
const texts = fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 })
const phrase = fc.array(word, { minLength: 1, maxLength: 4 })

/** The sequence of some texts, and the numbers of some words. */
function read(list: readonly (readonly string[])[], wanted: readonly string[] = []) {
  const vocabulary = new Vocabulary()
  const sequence = sequenceOf(list, vocabulary)
  return { sequence, numbers: wanted.map((one) => vocabulary.numberOf(one)) }
}

describe('for all texts', () => {
  test('a phrase stands where its words are next to each other within one text', () => {
    fc.assert(
      fc.property(texts, phrase, (list, wanted) => {
        const stands = list.some((text) => `${text.join('')} `.includes(wanted.join('')))
        const { sequence, numbers } = read(list, wanted)
        expect(hasPhrase(sequence, numbers)).toBe(stands)
      }),
      { numRuns: 1000 },
    )
  })

  test('words are near where some stretch of one text, no wider than allowed, has them all as often as they are given', () => {
    fc.assert(
      fc.property(texts, phrase, fc.integer({ min: 1, max: 8 }), (list, wanted, within) => {
        const { sequence, numbers } = read(list, wanted)
        expect(hasNear(sequence, numbers, within)).toBe(
          list.some((text) => standNear(text, wanted, within)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('the first text is the first, alone', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const { sequence, numbers } = read(list, list[0] ?? [])
        expect([...firstText(sequence)]).toEqual(numbers)
      }),
    )
  })
})

function standNear(text: readonly string[], wanted: readonly string[], within: number): boolean {
  return text.some((_, start) => {
    const left = text.slice(start, start + within + 1)
    return wanted.every((one) => {
      const at = left.indexOf(one)
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
  })
}

describe('a phrase', () => {
  test.each<[wanted: readonly number[], because: string]>([
    [[], 'without words'],
    [[0], 'of a word that nobody has seen'],
    [[1, 0], 'that ends with one'],
    [[1, 0, 2], 'across two texts'],
  ])('%j stands nowhere: %s', (wanted) => {
    const { sequence } = read([['a'], ['b']])
    expect(hasPhrase(sequence, wanted)).toBe(false)
    expect(hasNear(sequence, wanted, 9)).toBe(false)
  })
})

test('nearness takes one walk, however often the words stand there', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => (i % 2 === 0 ? 'a' : 'b'))
  const { sequence, numbers } = read([many, ['c']], ['a', 'b', 'c'])
  let reads = 0
  const counted = new Proxy(sequence, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  expect(hasNear(counted, numbers, 1000)).toBe(false)
  expect(reads).toBeLessThan(3 * sequence.length)
})
