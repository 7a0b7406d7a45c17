import { describe, expect, test } from 'vitest'
import { lookUp } from '../../../src/search/index/looked-for.ts'
import { merged, scoredWords } from '../../../src/search/index/scored-words.ts'
import { idfOf, saturated, scoresOf } from '../../../src/search/index/scoring.ts'
import { WEIGHTS } from '../../../src/search/index/weights.ts'
import { stateOf } from './fixtures/state.ts'

const body = (key: string, text: string) => ({ key, body: [text] })

test('a word that is typed again weighs more, by the logarithm of how often', () => {
  const word = { terms: [{ term: 7, weight: 1 }], weight: 1 }
  const other = { terms: [{ term: 8, weight: 1 }], weight: 1 }
  expect(merged([word, other, word, word, { terms: [], weight: 1 }])).toEqual([
    { ...word, weight: 1 + Math.log(3) },
    other,
  ])
})

test('a name with a hyphen is scored by its parts and as a whole', () => {
  const state = stateOf(body('a', 'al-Quds'))
  const words = scoredWords(lookUp(state, 'al-Quds')).map(({ terms }) =>
    terms.map(({ term }) => state.terms.word(term)),
  )
  expect(words).toEqual([['al'], ['qud'], ['alqud']])
})

describe('scores', () => {
  const scored = (typed: string, ...texts: readonly string[]) => {
    const state = stateOf(...texts.map((text, i) => body(`${i}`, text)))
    return [
      ...scoresOf(
        state,
        typed.split(' ').flatMap((word) => scoredWords(lookUp(state, word))),
        WEIGHTS,
      ),
    ]
  }

  test('rise with each mention of a word, by less each time', () => {
    const [one = 0, two = 0, three = 0] = scored(
      'tide',
      'tide a b',
      'tide tide b',
      'tide tide tide',
    )
    expect(two).toBeGreaterThan(one)
    expect(three).toBeGreaterThan(two)
    expect(three - two).toBeLessThan(two - one)
  })

  test('are higher in a shorter text', () => {
    const [short = 0, long = 0] = scored('tide', 'tide', `tide ${'lamp '.repeat(30)}`)
    expect(short).toBeGreaterThan(long)
  })

  test('are higher for a rare word, and none for a word that is not there', () => {
    const [rare = 0, common = 0, neither] = scored('tide lamp', 'tide', 'lamp', 'quay', 'lamp')
    expect(rare).toBeGreaterThan(common)
    expect(neither).toBe(0)
  })

  test('of a headline count once more', () => {
    const state = stateOf({ key: 'a', headline: 'tide', body: ['lamp'] }, body('b', 'tide lamp'))
    const [headed = 0, plain = 0] = scoresOf(state, scoredWords(lookUp(state, 'tide')), WEIGHTS)
    expect(headed).toBeGreaterThan(plain)
  })

  test('of several spellings are those of the best', () => {
    const state = stateOf(body('a', 'tide lamp'), body('b', 'quay'))
    const [tide, lamp] = ['tide', 'lamp'].map((word) => state.terms.numberOf(word))
    const terms = [tide, lamp].map((term) => ({ term: term ?? 0, weight: 1 }))
    const both = scoresOf(state, [{ terms, weight: 1 }], WEIGHTS)
    expect(both).toEqual(scoresOf(state, [{ terms: terms.slice(0, 1), weight: 1 }], WEIGHTS))
  })
})

test('a word in every article still tells something, one in fewer more', () => {
  expect(idfOf(10, 10)).toBeGreaterThan(0)
  expect(idfOf(1, 10)).toBeGreaterThan(idfOf(2, 10))
  expect(saturated(0, 1, 1.6)).toBe(0)
})
