import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/search/index/answer.ts'
import type { IndexState } from '../../../src/search/index/index-state.ts'
import { People } from '../../../src/search/index/people.ts'
import type { Postings } from '../../../src/search/index/postings.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { stateOf } from './fixtures/state.ts'

const NOW = new Date('2024-05-10T12:00:00Z')
const WORDS = Array.from(
  { length: 128 },
  (_, i) => `wharf${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i / 26)}`,
)

/** The same index, which counts how many lists of articles are walked through. */
function counted(state: IndexState): { state: IndexState; walks: () => number } {
  let walks = 0
  const text: Postings = new Proxy(state.text, {
    get(target, name) {
      if (name === 'each') walks += 1
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { state: { ...state, text }, walks: () => walks }
}

function walksOf(typed: string): number {
  const { state, walks } = counted(
    stateOf(
      { key: 'all', body: [WORDS.join(' '), 'the al-quds ferry'] },
      { key: 'none', body: ['the ferry'] },
    ),
  )
  const query = parseQuery(typed, { now: NOW })
  answerOf(state, new People(), query, { depth: 5, fold: true, asOf: 9 })
  return walks()
}

describe('the work for a query grows with its different words', () => {
  test.each<[what: string, typed: string]>([
    ['any of them', WORDS.join(' ')],
    ['any of them, with OR', WORDS.join(' OR ')],
    ['all of them', WORDS.join(' AND ')],
    [
      'all of them, and something that nothing has',
      `${WORDS.slice(1).join(' AND ')} AND -${WORDS[1]}`,
    ],
    ['none of them', `ferry ${WORDS.map((word) => `-${word}`).join(' ')}`],
    ['each with another', WORDS.map((word) => `(${word} ferry)`).join(' OR ')],
    ['a phrase of them', `"${WORDS.join(' ')}"`],
    ['all of them near each other', `"${WORDS.join(' ')}"~99`],
  ])('%s', (_, typed) => {
    expect(walksOf(typed)).toBeLessThan(8 * WORDS.length)
  })

  test.each<[what: string, piece: string]>([
    ['a word', 'ferry '],
    ['a phrase', '"the ferry" '],
    ['a name with a hyphen', 'al-quds '],
    ['a phrase of a name with a hyphen', '"al-quds" '],
    ['a field', 'title:ferry '],
  ])('so %s that comes a hundred times is looked up as if it came ten times', (_, piece) => {
    expect(walksOf(piece.repeat(100))).toBeLessThanOrEqual(walksOf(piece.repeat(10)))
  })

  test.each(['ferry ', 'the ', 'al-quds ', 'ferry-al-quds '])(
    'and a phrase of thousands of %s is looked for a few times only',
    (piece) => {
      expect(walksOf(`"${piece.repeat(2000)}"`)).toBeLessThan(60)
    },
  )
})
