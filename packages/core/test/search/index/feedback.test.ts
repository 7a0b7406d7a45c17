import { describe, expect, test } from 'vitest'
import { feedbackTerms } from '../../../src/search/index/feedback.ts'
import type { IndexState } from '../../../src/search/index/index-state.ts'
import { WatchedTerms } from '../../../src/search/index/watched-terms.ts'
import { WEIGHTS } from '../../../src/search/index/weights.ts'
import { stateOf } from './fixtures/state.ts'

const body = (key: string, text: string) => ({ key, body: [text] })

/** The terms that some articles share, with their shares in percent. */
function shared(state: IndexState, scores: readonly number[], slots: readonly number[]) {
  const terms = feedbackTerms(state, { scores: Float64Array.from(scores), slots, weights: WEIGHTS })
  return terms.map(({ term, share }) => [state.terms.word(term), Math.round(100 * share)])
}

describe('the best articles bring', () => {
  test('the words that they share, those that they have more of first, of one hundred percent', () => {
    const state = stateOf(
      body('a', 'tide tide quay the'),
      body('b', 'tide quay lamp'),
      body('c', 'lamp lamp lamp'),
    )
    expect(shared(state, [1, 1, 0], [0, 1])).toEqual([
      ['tide', 50],
      ['quai', 33],
      ['lamp', 17],
    ])
  })

  test('nothing that one article alone has', () => {
    const state = stateOf(body('a', 'tide walrus'), body('b', 'tide'))
    expect(shared(state, [1, 1], [0, 1])).toEqual([['tide', 100]])
  })

  test('the words of one that is far ahead, as if it stood alone', () => {
    const state = stateOf(body('a', 'tide'), body('b', 'lamp'), body('c', 'tide lamp'))
    expect(shared(state, [50, 1, 1], [0, 1])).toEqual([['tide', 100]])
  })

  test('nothing where there are none', () => {
    expect(shared(stateOf(body('a', 'tide')), [1], [])).toEqual([])
  })

  test('forty at most', () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${String.fromCharCode(97 + (i % 26))}${i}`)
    const state = stateOf(body('a', words.join(' ')), body('b', words.join(' ')))
    expect(shared(state, [1, 1], [0, 1])).toHaveLength(40)
  })
})

describe('watched terms', () => {
  const state = stateOf(
    { key: 'a', headline: 'Ferry tide', body: ['The ferries of the tide', 'ferry'] },
    body('b', 'lamp'),
  )
  const [ferry, tide, lamp] = ['ferri', 'tide', 'lamp'].map((term) => state.terms.numberOf(term))

  test('are counted and placed in one article after the other; the paragraphs lie apart', () => {
    const watched = new WatchedTerms(state)
    const groups = [ferry, tide, lamp].map((term) => watched.watch([term ?? 0]))
    expect(groups).toEqual([0, 1, 2])
    watched.read(0, true)
    expect(watched.counts).toEqual([3, 2, 0])
    const [first = [], second = []] = watched.places
    expect(first[0]).toBe((second[0] ?? 0) - 1)
    expect(first[1]).toBe((second[1] ?? 0) - 1)
    expect((first[1] ?? 0) - (second[0] ?? 0)).toBeGreaterThan(16)
    watched.read(1, true)
    expect([watched.counts, watched.places]).toEqual([
      [0, 0, 1],
      [[], [], [1]],
    ])
  })

  test('of one word are one group', () => {
    const watched = new WatchedTerms(state)
    expect(watched.watch([ferry ?? 0, tide ?? 0])).toBe(0)
    expect(watched.watch([tide ?? 0, lamp ?? 0])).toBe(0)
    watched.read(0, false)
    expect(watched.counts).toEqual([5])
  })
})
