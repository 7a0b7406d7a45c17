import { articleFromText, type FiledArticle, findCopies, groupStories } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filedAs } from './filed-as.ts'
import { labelledStories } from './labelled-stories.ts'
import { pairScores } from './pair-scores.ts'
import { seedArticles } from './seed-articles.ts'

const LABELLED = labelledStories()
const ARTICLES = LABELLED.map(({ article }) => article)

const keysOf = (articles: readonly FiledArticle[]): string[][] =>
  groupStories(articles).map((story) => story.articles.map(({ key }) => key))

/** The story that has an article, as the keys of its articles. */
const storyOf = (key: string, articles: readonly FiledArticle[]): string[] =>
  keysOf(articles).find((keys) => keys.includes(key)) ?? []

describe('articles on one event are one story', () => {
  test.each([
    ['forty-articles', 0.9],
    ['thirty-articles', 0.8],
  ] as const)('nearly all of them, and no two stories are joined: %s', (set, least) => {
    const labelled = labelledStories(set)
    const truth = [...Map.groupBy(labelled, ({ story }) => story).values()].map((list) =>
      list.map(({ article }) => article.key),
    )
    const { wrong, precision, recall } = pairScores(
      truth,
      keysOf(labelled.map(({ article }) => article)),
    )
    expect([precision, wrong.filter((pair) => pair.startsWith('joined'))]).toEqual([1, []])
    expect(recall).toBeGreaterThanOrEqual(least)
  })

  test('in three outlets’ own words, with other numbers', () => {
    const trains = ['night-train-ledger', 'night-train-radio', 'night-train-tribune']
    expect(storyOf('night-train-radio', seedArticles())).toEqual(trains)
  })

  test('and copies are, in the order in which they ran', () => {
    const silo = ['silo-fire-wire', 'silo-fire-wire-update', 'silo-fire-courier']
    expect(storyOf('silo-fire-courier', seedArticles())).toEqual(silo)
  })

  test('which of them are copies is told with the story', () => {
    const stories = groupStories(seedArticles())
    const told = stories.flatMap(({ copies }) => copies.map(({ first }) => first.key)).sort()
    expect(told).toEqual(['dock-strike-wire', 'silo-fire-wire'])
    for (const { articles, copies } of stories) {
      for (const { first } of copies) expect(articles).toContain(first)
    }
  })

  test('even if it is a list of nothing else', () => {
    const ferry = LABELLED.filter(({ story }) => story === 'ferry-aground')
    expect(groupStories(ferry.map(({ article }) => article))).toHaveLength(1)
  })
})

describe('an article stands alone', () => {
  test('where no other is on its event', () => {
    expect(storyOf('obituary-lighthouse-engineer', seedArticles())).toEqual([
      'obituary-lighthouse-engineer',
    ])
  })

  test('where the other was months before', () => {
    const texts = [
      [
        '2022-06-14',
        'The Sarn came over its banks at Ostermoor and 300 people left their houses, fire chief Malte Dorn said.',
      ],
      [
        '2024-06-14',
        'Ostermoor’s lower town is under water again: Malte Dorn, the fire chief, has sent 700 away from the Sarn.',
      ],
    ] as const
    const years = texts.map(([published, text]) =>
      filedAs(published, articleFromText({ text, headline: 'Flood in Ostermoor', published })),
    )
    expect(storyOf('2024-06-14', [...years, ...ARTICLES])).not.toContain('2022-06-14')
  })

  test('where it says nothing', () => {
    const empty = filedAs('empty', articleFromText({ text: '…' }))
    expect(storyOf('empty', [empty, ...ARTICLES])).toEqual(['empty'])
  })
})

test('an article that was put together from two stories joins them none the more', () => {
  const [trial, ferry] = ['mayor-trial', 'ferry-aground'].map(
    (name) => LABELLED.find(({ story }) => story === name)?.article,
  )
  if (trial === undefined || ferry === undefined) throw new Error('There are no articles.')
  const text = `${trial.text}\n\n${ferry.text}`
  const both = filedAs('both', articleFromText({ text, published: '2024-05-03' }))
  const list = [both, ...ARTICLES]
  expect(findCopies(list)).toHaveLength(2)
  expect(storyOf(trial.key, list)).not.toContain(ferry.key)
  expect([storyOf(trial.key, list), storyOf(ferry.key, list)].flat()).toContain('both')
})

test('the story with the newest article comes first', () => {
  const newest = groupStories(ARTICLES.filter(({ published }) => published !== null)).map(
    ({ articles }) => articles.at(-1)?.published?.value ?? '',
  )
  expect(newest).toEqual(newest.toSorted().toReversed())
})

describe('for any list', () => {
  const lists = fc.subarray([...seedArticles(), ...ARTICLES], { minLength: 1 })

  test('every article is in one story', () => {
    fc.assert(
      fc.property(lists, (articles) => {
        expect(keysOf(articles).flat().sort()).toEqual(articles.map(({ key }) => key).sort())
      }),
      { numRuns: 10 },
    )
  })

  test('copies are in one story', () => {
    fc.assert(
      fc.property(lists, (articles) => {
        for (const { first, copies } of findCopies(articles)) {
          const story = storyOf(first.key, articles)
          expect(story).toEqual(expect.arrayContaining(copies.map(({ article }) => article.key)))
        }
      }),
      { numRuns: 10 },
    )
  })

  test('its order changes nothing', () => {
    fc.assert(
      fc.property(lists, (articles) => {
        expect(keysOf(articles.toReversed())).toEqual(keysOf(articles))
      }),
      { numRuns: 10 },
    )
  })
})

test('no articles are no stories', () => {
  expect(groupStories([])).toEqual([])
})
