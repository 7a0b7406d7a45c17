import { articleFromText, type FiledArticle, findCopies } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf, sentencesOf } from './draft.ts'
import { filedAs } from './filed-as.ts'
import { labelledStories } from './labelled-stories.ts'
import { seedArticles } from './seed-articles.ts'

const SENTENCES = labelledStories().flatMap(({ article }) => sentencesOf(draftOf(article)))

/** A text of its own: so many sentences from a place in the list. */
const textAt = (place: number, count = 8): string => SENTENCES.slice(place, place + count).join(' ')

const A = textAt(0)
const B = textAt(40)

interface Given {
  readonly published?: string
  readonly filed?: string
}

const filed = (key: string, text: string, { published, filed: at }: Given = {}): FiledArticle =>
  filedAs(key, articleFromText({ text, ...(published === undefined ? {} : { published }) }), at)

/** The first and the copies of each group, by their keys. */
const keysOf = (articles: readonly FiledArticle[]): string[][] =>
  findCopies(articles).map(({ first, copies }) => [
    first.key,
    ...copies.map(({ article }) => article.key),
  ])

describe('copies stand with the one that ran first', () => {
  test('what is nobody’s copy is in no group', () => {
    expect(findCopies([])).toEqual([])
    expect(findCopies([filed('a', A), filed('b', B)])).toEqual([])
  })

  test('by their dates of publication, whenever they were filed', () => {
    const early = filed('early', A, {
      published: '2024-03-04T10:00',
      filed: '2024-06-01T00:00:00.000Z',
    })
    const late = filed('late', A, { published: '2024-03-05', filed: '2024-05-01T00:00:00.000Z' })
    expect(keysOf([late, early])).toEqual([['early', 'late']])
    expect(findCopies([late, early])[0]?.basis).toBe('published')
  })

  test('by when they were filed where a date is missing, which is said', () => {
    const one = filed('one', A, { filed: '2024-05-01T00:00:00.000Z' })
    const other = filed('other', A, { filed: '2024-05-02T00:00:00.000Z' })
    expect(keysOf([other, one])).toEqual([['one', 'other']])
    expect(findCopies([other, one])[0]?.basis).toBe('filed')
  })

  test.each([
    ['of one day without a time', '2024-03-04', '2024-03-04', null],
    ['of one day, one with a time', '2024-03-04', '2024-03-04T09:00', null],
    ['of one month', '2024-03', '2024-03-20', null],
    ['a time and the next day', '2024-03-04T23:59', '2024-03-05', 'published'],
    ['within hours, one of them without its zone', '2024-03-04T10:00Z', '2024-03-04T15:00', null],
    [
      'a day apart, one of them without its zone',
      '2024-03-04T10:00Z',
      '2024-03-05T10:00',
      'published',
    ],
    ['of two zones', '2024-03-04T12:00+03:00', '2024-03-04T10:00+00:00', 'published'],
  ] as const)('dates %s tell which was first, or it stays unknown', (_, one, other, basis) => {
    const same = '2024-05-01T00:00:00.000Z'
    const articles = [
      filed('one', A, { published: one, filed: same }),
      filed('other', A, { published: other, filed: same }),
    ]
    expect(findCopies(articles)[0]?.basis).toBe(basis)
  })
})

describe('what was put together from two articles', () => {
  const both = filed('both', `${A}\n\n${B}`, { published: '2024-03-06' })
  const first = filed('a', A, { published: '2024-03-04' })
  const second = filed('b', B, { published: '2024-03-05' })

  test('stands with each of them, and they stay apart', () => {
    expect(keysOf([both, first, second])).toEqual([
      ['a', 'both'],
      ['b', 'both'],
    ])
  })

  test('has one group with what was taken out of it later', () => {
    const before = filed('both', both.text, { published: '2024-03-01' })
    expect(keysOf([before, first, second])).toEqual([['both', 'a', 'b']])
  })
})

test('an update of an update is in the group though little of the first is left', () => {
  const sentences = SENTENCES.slice(0, 24)
  const versions = [0, 4, 8].map((from, day) =>
    filed(`v${day}`, sentences.slice(from, from + 8).join(' '), {
      published: `2024-03-0${day + 1}`,
    }),
  )
  expect(keysOf(versions)).toEqual([['v0', 'v1', 'v2']])
  expect(findCopies(versions)[0]?.copies.at(-1)?.kept).toBe(0)
})

test('the invented pages have two texts that were copied, each by whom it was', () => {
  const groups = findCopies(seedArticles())
  expect(
    groups.map(({ first, copies, basis }) => [
      basis,
      first.key,
      ...copies.map(({ article }) => article.key),
    ]),
  ).toEqual([
    ['published', 'dock-strike-wire', 'harbour-strike-courier'],
    ['published', 'silo-fire-wire', 'silo-fire-wire-update', 'silo-fire-courier'],
  ])
})

test('many copies of one text are one group', () => {
  const copies = Array.from({ length: 100 }, (_, i) =>
    filed(`c${i}`, A, { filed: new Date(Date.UTC(2024, 0, 1, i)).toISOString() }),
  )
  expect(findCopies(copies).map((group) => group.copies.length)).toEqual([99])
})

test('the order of the list changes nothing', () => {
  const articles = [
    ...seedArticles(),
    ...[0, 3, 40, 43].map((place) => filed(`t${place}`, textAt(place))),
  ]
  const expected = keysOf(articles)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(keysOf(shuffled)).toEqual(expected)
    }),
    { numRuns: 8 },
  )
})
