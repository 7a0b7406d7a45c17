import { filedSample, type IndexSample } from '@clipdesk/conformance'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerOf } from '../../../src/search/index/answer.ts'
import {
  addArticle,
  emptyState,
  type IndexState,
  needsTidying,
  removeArticle,
  tidied,
} from '../../../src/search/index/index-state.ts'
import { People } from '../../../src/search/index/people.ts'
import { suggestionsOf } from '../../../src/search/index/suggestions.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'

const NOW = new Date('2024-05-10T12:00:00Z')

// All in small letters: which words are names is told from what was ever printed, and that is not taken back.
const WORDS = ['ferry', 'ferries', 'harbour', 'harbor', 'strike', 'the', 'crew', 'al-quds', 'night']
const QUERIES = [
  ...['ferry', 'harbor strike', 'ferry strike night crew', 'harbour', 'harbur', 'al-quds', 'the'],
  ...['"ferry strike"', '"the crew"', '"ferry crew"~3', 'ferry OR crew', 'strike -ferry', '-night'],
  ...['(ferry crew) OR -strike', 'from:gull', '-from:gull', 'lang:de', 'title:ferry', 'has:date'],
  ...['after:2024-02', 'ferry sort:date', 'strike sort:oldest', 'ferry from:heron', 'author:vold'],
  'ferry AND strike AND crew',
]

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))
const sample: fc.Arbitrary<IndexSample> = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    headline: text,
    body: fc.array(text, { maxLength: 2 }),
    outlet: fc.constantFrom('gull', 'heron'),
    authors: fc.subarray(['ilse vold', 'mara olsen']),
    language: fc.constantFrom('en', 'de', 'fr'),
    published: fc.constantFrom('2024', '2024-02', '2024-03-04'),
  })
  .map(({ published, ...rest }) => (rest.authors.length === 0 ? rest : { ...rest, published }))

type Change = { readonly filed: IndexSample } | { readonly removed: string } | 'tidy up'
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: sample.map((filed) => ({ filed })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'z').map((removed) => ({ removed })),
  },
  { weight: 1, arbitrary: fc.constant('tidy up' as const) },
)

const NUMBERS = 'abcdef'

/** An index after some changes, and what is left of them: the latest of each article, in the order in which it was taken in. */
function indexAfter(changes: readonly Change[]) {
  let state = emptyState()
  const left = new Map<string, IndexSample>()
  for (const [i, one] of changes.entries()) {
    if (one === 'tidy up') state = tidied(state)
    else if ('removed' in one) {
      removeArticle(state, `id-${one.removed}`)
      left.delete(one.removed)
    } else {
      const { filed } = one
      addArticle(state, filedSample(filed, NUMBERS.indexOf(filed.key) + 1), i)
      left.delete(filed.key)
      left.set(filed.key, filed)
    }
  }
  return { state, left: [...left.values()] }
}

/** All that an index says, with scores to nine digits: sums may be made in another order. */
function saidBy(state: IndexState) {
  const people = new People()
  const answers = QUERIES.map((typed) => {
    const query = parseQuery(typed, { now: NOW })
    const answer = answerOf(state, people, query, { depth: 9, fold: true, asOf: Infinity })
    const hits = answer.hits.map((hit) => ({ ...hit, score: Number(hit.score.toPrecision(9)) }))
    return { typed, ...answer, hits }
  })
  const suggestions = ['f', 'ferr', 'the', 'harbour ', 'strike fer'].map((typed) =>
    suggestionsOf(state, typed, 9).map(({ key }) => key),
  )
  const outlets = state.documents.values['source'].complete('', 9)
  return {
    answers,
    suggestions,
    outlets,
    authors: state.documents.values['author'].complete('v', 9),
  }
}

test('after any changes an index answers as one of the articles that are left', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const { state, left } = indexAfter(changes)
      const fresh = indexAfter(left.map((filed) => ({ filed }))).state
      const said = saidBy(fresh)
      expect(saidBy(state)).toEqual(said)
      expect(saidBy(tidied(state))).toEqual(said)
    }),
    { numRuns: 100 },
  )
})

test('it is tidied up once a quarter of its slots, and more than a thousand, are empty', () => {
  const state = emptyState()
  const add = (count: number) => {
    for (let i = 0; i < count; i += 1)
      addArticle(state, filedSample({ key: `k${i}`, headline: 'ferry' }, i + 1), i)
  }
  add(1000)
  add(1000)
  expect(needsTidying(state)).toBe(false)
  add(1)
  expect(needsTidying(state)).toBe(true)
  const fresh = tidied(state)
  expect([fresh.documents.slots, fresh.documents.count]).toEqual([1000, 1000])
  expect(fresh.sequences).toHaveLength(1000)
  expect(needsTidying(fresh)).toBe(false)
})

test('of an article that is taken out neither words in their order nor a sketch are kept', () => {
  const state = emptyState()
  addArticle(state, filedSample({ key: 'a', body: ['the ferry sails again tonight'] }), 1)
  removeArticle(state, 'id-a')
  expect([state.sequences, state.sketches, [...state.documents.entries()]]).toEqual([
    [null],
    [null],
    [],
  ])
  const { averageLength, averageHeadlineLength, count } = state.documents
  expect([averageLength, averageHeadlineLength, count]).toEqual([0, 0, 0])
})

test('copies are told as such by an index that was tidied up', () => {
  const state = emptyState()
  const story = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ')
  for (const [i, key] of ['gone', 'a', 'b'].entries())
    addArticle(state, filedSample({ key, body: [key === 'gone' ? 'ferry' : story] }, i + 1), i)
  removeArticle(state, 'id-gone')
  const query = parseQuery('word7', { now: NOW })
  const options = { depth: 9, fold: true, asOf: 9 }
  const [hit, ...others] = answerOf(tidied(state), new People(), query, options).hits
  expect([hit?.key, hit?.copies, others]).toEqual(['b', ['id-a'], []])
})
