import type { IndexSample } from '@clipdesk/conformance'
import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/search/index/answer.ts'
import { People } from '../../../src/search/index/people.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { stateOf } from './fixtures/state.ts'

const body = (key: string, text: string): IndexSample => ({ key, body: [text] })

/** The hits for a query, best first. */
function hitsFor(typed: string, samples: readonly IndexSample[]) {
  const query = parseQuery(typed, { now: new Date(0) })
  const options = { depth: 1000, fold: false, asOf: Infinity }
  return answerOf(stateOf(...samples), new People(), query, options).hits
}

const keys = (typed: string, samples: readonly IndexSample[]) =>
  hitsFor(typed, samples).map(({ key }) => key)

const REST = ['lamp', 'mill', 'pier', 'crane'].map((word) => body(word, `${word} of a town`))

describe('articles with the same words', () => {
  test('come with those first in which the words stand together', () => {
    const together = body('together', 'harbour strike mill pier tower gate wall lamp rope sail')
    const apart = body('apart', 'harbour mill pier tower gate wall lamp rope sail strike')
    expect(keys('harbour strike', [together, apart, ...REST])).toEqual(['together', 'apart'])
    expect(keys('harbour strike', [apart, together, ...REST])).toEqual(['together', 'apart'])
  })

  test('come with those first in which they stand in the order of the query', () => {
    const ordered = body('ordered', 'harbour strike mill pier tower')
    const turned = body('turned', 'strike harbour mill pier tower')
    expect(keys('harbour strike', [ordered, turned, ...REST])).toEqual(['ordered', 'turned'])
  })
})

const TOPIC = [
  body('best', 'tide ferry quay pilot pilot pilot'),
  body('second', 'tide ferry quay pilot pilot pilot'),
  body('near', 'tide pilot pilot crate shelf'),
  body('far', 'tide spoon spoon crate shelf'),
  body('spoon', 'spoon shelf'),
  ...REST,
]

test('for a subject, what the best articles share counts; for a query of two words it does not', () => {
  const topical = hitsFor('tide ferry quay', TOPIC)
  const scoreOf = (hits: typeof topical, key: string) => hits.find((hit) => hit.key === key)?.score
  expect(scoreOf(topical, 'near')).toBeGreaterThan(scoreOf(topical, 'far') ?? 0)
  const short = hitsFor('tide ferry', TOPIC)
  expect(scoreOf(short, 'near')).toBeCloseTo(scoreOf(short, 'far') ?? 0)
  const strict = hitsFor('tide ferry quay -walrus from:gull', TOPIC)
  expect(strict).toEqual([])
})

test('those that are looked at more closely stay ahead of all others, and no score is negative', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    body(`k${i}`, `ferry strike quay ${'mill '.repeat(i % 50)} pilot${i % 7}`),
  )
  const hits = hitsFor('ferry strike quay', many)
  expect(hits).toHaveLength(400)
  const scores = hits.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(Math.min(...scores)).toBeGreaterThan(0)
  // The longest texts, which have the words as often, come last, whether they were looked at or not.
  const last = new Set(hits.slice(300).map(({ key }) => Number(key.slice(1)) % 50))
  expect(Math.min(...last)).toBeGreaterThan(30)
})

test('an article that has nothing to score comes by its number, the newest first', () => {
  expect(keys('-walrus', REST)).toEqual(['crane', 'pier', 'mill', 'lamp'])
  expect(hitsFor('-walrus', REST).map(({ score }) => score)).toEqual([0, 0, 0, 0])
})
