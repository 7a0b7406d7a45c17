import { describe, expect, test } from 'vitest'
import { KeptAnswers } from '../../../src/search/index/kept-answers.ts'
import type { IndexAnswer } from '../../../src/search/index-port.ts'
import { plainQuery } from '../../../src/search/query/plain-query.ts'

const answerOf = (asOf: number): IndexAnswer => ({
  ...{ hits: [], total: 0, asOf, otherWords: [], emptiedBy: [], unread: 0 },
  facets: { outlets: [], months: [] },
})

/** Kept answers, and how deep each was made that had to be. */
function keeping() {
  const answers = new KeptAnswers()
  const made: number[] = []
  const ask = (
    text: string,
    options: { depth?: number; fold?: boolean; asOf?: number; facts?: number | null } = {},
  ) =>
    answers.get(
      plainQuery(text),
      { depth: 5, fold: true, asOf: 1, facts: null, ...options },
      ({ depth, asOf }) => {
        made.push(depth)
        return answerOf(asOf)
      },
    )
  return { made, ask }
}

test('the same question is answered once, however far somebody turns the pages', () => {
  const { made, ask } = keeping()
  const first = ask('ferry')
  expect(ask('ferry', { depth: 200 })).toBe(first)
  expect(made).toEqual([200])
})

test('beyond the pages that are kept it is answered again, as deep as is asked', () => {
  const { made, ask } = keeping()
  ask('ferry')
  ask('ferry', { depth: 1000 })
  ask('ferry', { depth: 900 })
  expect(made).toEqual([200, 1000])
})

test('a list that no person reads is not kept', () => {
  const { made, ask } = keeping()
  ask('ferry', { depth: 1001 })
  ask('ferry', { depth: 1001 })
  expect(made).toEqual([1001, 1001])
  ask('boat')
  ask('boat', { depth: 1001 })
  ask('boat')
  expect(made).toEqual([1001, 1001, 200, 1001])
})

describe('another question is answered by itself:', () => {
  test.each([
    ['other words', ['ferry'], ['boat']],
    ['with copies by themselves', ['ferry'], ['ferry', { fold: false }]],
    ['after another change', ['ferry'], ['ferry', { asOf: 2 }]],
    ['with more facts', ['ferry', { facts: 1 }], ['ferry', { facts: 2 }]],
  ] as const)('%s', (_, one, other) => {
    const { made, ask } = keeping()
    const [text, options = {}] = one
    ask(text, options)
    const [again, others = {}] = other
    ask(again, others)
    expect(made).toHaveLength(2)
  })
})

test('the latest 32 are kept, and one that is asked for again is late', () => {
  const { made, ask } = keeping()
  for (let i = 0; i < 32; i += 1) ask(`ferry ${i}`)
  ask('ferry 0')
  ask('boat')
  expect(made).toHaveLength(33)
  ask('ferry 0')
  expect(made).toHaveLength(33)
  ask('ferry 1')
  expect(made).toHaveLength(34)
})
