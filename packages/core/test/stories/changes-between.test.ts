import {
  type Article,
  articleFromText,
  type Changes,
  changesBetween,
  readArticle,
} from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf, sentencesOf } from './draft.ts'
import { labelledStories } from './labelled-stories.ts'
import { seedArticles } from './seed-articles.ts'

const ONE = 'A passenger ferry ran on to rocks off Sund Point in thick fog early on Thursday.'
const TWO =
  'Lifeboats took off the passengers in three hours while tugs held the vessel against the tide.'
const THREE = '“There was a long grinding noise,” said Edda Falk, a teacher.'
const FOUR = 'The line said that repairs would take until August.'

const article = (...paragraphs: readonly string[]): Article =>
  articleFromText({ text: paragraphs.join('\n\n') })

/** What was changed, as texts. */
function told({ added, leftOut, reworded, kept }: Changes) {
  return {
    added: added.map(({ text }) => text),
    leftOut: leftOut.map(({ text }) => text),
    reworded: reworded.map(({ before, after }) => [before.text, after.text]),
    kept,
  }
}

const NOTHING = { added: [], leftOut: [], reworded: [] }

describe('what an article changed', () => {
  test('is nothing in a reprint, wherever its paragraphs break and whatever marks it uses', () => {
    const one = article(`${ONE} ${TWO}`, THREE)
    const other = article(ONE, TWO, THREE.replace(/[“”]/g, '"'))
    expect(told(changesBetween(one, other))).toEqual({ ...NOTHING, kept: 3 })
  })

  test('is nothing where sentences moved', () => {
    expect(told(changesBetween(article(ONE, TWO, FOUR), article(FOUR, ONE, TWO)))).toEqual({
      ...NOTHING,
      kept: 3,
    })
  })

  test('is what it added and what it left out, each with its paragraph', () => {
    const changes = changesBetween(article(ONE, TWO), article(ONE, FOUR))
    expect(told(changes)).toEqual({ added: [FOUR], leftOut: [TWO], reworded: [], kept: 1 })
    expect([changes.added[0]?.paragraph, changes.leftOut[0]?.paragraph]).toEqual([2, 2])
  })

  test('is a statement reworded, beside what it was', () => {
    const later = ONE.replace('A passenger ferry', 'The Marigold, a ferry,').replace(
      'early on Thursday',
      'on Thursday',
    )
    expect(told(changesBetween(article(ONE, TWO), article(TWO, later)))).toEqual({
      ...NOTHING,
      reworded: [[ONE, later]],
      kept: 1,
    })
  })

  test('is a number alone', () => {
    const later = TWO.replace('three hours', 'nine hours')
    expect(changesBetween(article(TWO), article(later)).reworded).toHaveLength(1)
  })

  test('is two sentences made one, beside each of them', () => {
    const [fog, tugs] = [
      'Nobody was hurt when the ferry struck the reef.',
      'Divers go down this morning to look at the hull.',
    ]
    const joined =
      'Nobody was hurt when the ferry struck the reef, and divers go down this morning to look at the hull.'
    expect(told(changesBetween(article(fog, tugs), article(joined)))).toEqual({
      ...NOTHING,
      reworded: [
        [fog, joined],
        [tugs, joined],
      ],
      kept: 0,
    })
  })

  test('counts a sentence printed twice once, and the second as added', () => {
    expect(told(changesBetween(article(FOUR), article(FOUR, FOUR)))).toEqual({
      ...NOTHING,
      added: [FOUR],
      kept: 1,
    })
  })

  test('never cuts a quotation from its speaker', () => {
    const quotation = '“There was a noise. Every cup fell down,” said Edda Falk.'
    expect(told(changesBetween(article(ONE), article(ONE, quotation))).added).toEqual([quotation])
  })
})

describe('the headlines', () => {
  const headed = (headline: string | undefined): Article =>
    articleFromText({ text: ONE, ...(headline === undefined ? {} : { headline }) })

  test('are shown as printed where they differ', () => {
    const changes = changesBetween(headed('Ferry aground'), headed('Ferry hits a reef'))
    expect(changes.headline).toEqual({ before: 'Ferry aground', after: 'Ferry hits a reef' })
    expect(changesBetween(headed('Ferry aground'), headed(undefined)).headline).toEqual({
      before: 'Ferry aground',
      after: null,
    })
  })

  test('are the same in capitals and with other marks', () => {
    expect(changesBetween(headed('‘Ferry’ aground'), headed('FERRY AGROUND')).headline).toBeNull()
  })
})

test('a dateline is not part of what changed', () => {
  const seeds = new Map(seedArticles().map((seed) => [seed.key, seed]))
  const [wire, reprint] = [seeds.get('dock-strike-wire'), seeds.get('harbour-strike-courier')]
  if (wire === undefined || reprint === undefined) throw new Error('A page is missing.')
  const { added, leftOut, reworded, kept } = told(changesBetween(wire, reprint))
  expect([added.length, leftOut.length, reworded.length, kept]).toEqual([1, 4, 5, 10])
  expect(added[0]).toMatch(/^The cabinet will discuss/)
})

describe('for any two texts', () => {
  const sentences = labelledStories().flatMap(({ article: labelled }) =>
    sentencesOf(draftOf(labelled)),
  )
  const sentence = fc.constantFrom(
    ...sentences.slice(0, 12),
    'He said so.',
    '“Never,” she said.',
    '港口工人周一停工。',
    '“',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.array(sentence, { minLength: 1, maxLength: 10 }).map((list) => list.join(' ')),
    fc.array(sentence, { minLength: 1, maxLength: 10 }).map((list) => list.join('\n\n')),
  )

  test('each statement is word for word what stands at its place', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [articleFromText({ text: a }), articleFromText({ text: b })]
        const { added, leftOut, reworded } = changesBetween(one, other)
        const ofOne = [...leftOut, ...reworded.map(({ before }) => before)]
        const ofOther = [...added, ...reworded.map(({ after }) => after)]
        for (const [from, list] of [
          [one, ofOne],
          [other, ofOther],
        ] as const) {
          for (const { start, end, paragraph, text: shown } of list) {
            expect(shown).toBe(from.text.slice(start, end))
            const block = from.paragraphs[paragraph - 1]
            expect(start).toBeGreaterThanOrEqual(block?.start ?? Number.POSITIVE_INFINITY)
            expect(end).toBeLessThanOrEqual(block?.end ?? 0)
          }
        }
      }),
    )
  })

  test('what one adds, the other leaves out', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [articleFromText({ text: a }), articleFromText({ text: b })]
        const [there, back] = [changesBetween(one, other), changesBetween(other, one)]
        expect(back.leftOut).toEqual(there.added)
        expect(back.added).toEqual(there.leftOut)
        expect(back.kept).toBe(there.kept)
      }),
    )
  })

  test('nothing is changed against itself', () => {
    fc.assert(
      fc.property(text, (a) => {
        const one = articleFromText({ text: a })
        const { added, leftOut, reworded, headline } = changesBetween(one, one)
        expect([added, leftOut, reworded, headline]).toEqual([[], [], [], null])
      }),
    )
  })
})

test('a page without an end of a sentence takes little time', () => {
  const [one, other] = ['harbour wall late ', 'late wall harbour '].map((words) =>
    readArticle({ text: `Headline\n\n${words.repeat(10_000)}` }),
  )
  if (one === undefined || other === undefined) throw new Error('There are no pages.')
  expect(changesBetween(one, other).kept).toBe(0)
})
