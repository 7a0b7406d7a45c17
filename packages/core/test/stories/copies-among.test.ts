import { type Article, articleFromText, copiesAmong } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withBackground, withQuotationsOf } from './accounts.ts'
import { type Draft, draftOf, sentencesOf, setDraft } from './draft.ts'
import { labelledStories } from './labelled-stories.ts'
import { EDITS } from './made-copies.ts'
import { REPORTS, reportsOf } from './made-reports.ts'
import { random } from './random.ts'
import { seedArticles } from './seed-articles.ts'

const areCopies = (one: Article, other: Article): boolean => copiesAmong(one, [other]).length > 0

const SEEDS = seedArticles()
const ORIGINALS = ['dock-strike-wire', 'dam-inquiry-courier', 'science-eel-navigation'].map(
  (name) => {
    const article = SEEDS.find(({ id }) => id === name)
    if (article === undefined) throw new Error(`There is no page ${name}.`)
    const paragraphs = article.paragraphs.filter(({ kind }) => kind === 'paragraph')
    return draftOf({ ...article, paragraphs })
  },
)
const LABELLED = labelledStories().map(({ story, article }) => ({ story, draft: draftOf(article) }))
const OTHERS = LABELLED.flatMap(({ draft }) => sentencesOf(draft))

/** Each pair of one story by two writers. */
const ACCOUNTS: readonly (readonly [Draft, Draft])[] = LABELLED.flatMap(({ story, draft }, i) =>
  LABELLED.slice(i + 1).flatMap((other) =>
    other.story === story ? [[draft, other.draft] as const] : [],
  ),
)

describe('a copy is known with half of its text changed', () => {
  test.each([...EDITS.keys()])('%s', (kind) => {
    ORIGINALS.forEach((draft, i) => {
      for (const share of [0.1, 0.3, 0.5]) {
        const desk = { next: random(i), others: OTHERS, beside: ORIGINALS[(i + 1) % 3] ?? draft }
        const copy = EDITS.get(kind)?.(draft, share, desk) ?? draft
        expect([kind, share, areCopies(setDraft(draft), setDraft(copy))]).toEqual([
          kind,
          share,
          true,
        ])
      }
    })
  })
})

describe('what is written by itself is no copy', () => {
  const takenForCopies = (pairs: readonly (readonly [Draft, Draft])[]) =>
    pairs.filter(([one, other]) => areCopies(setDraft(one), setDraft(other))).length

  test('two accounts of one event', () => {
    expect(takenForCopies(ACCOUNTS)).toBe(0)
  })

  test('two accounts that have the same people say the same', () => {
    const quoting = ACCOUNTS.map(([one, other]) => [one, withQuotationsOf(other, one)] as const)
    expect(takenForCopies(quoting)).toBe(0)
  })

  test('two accounts that share a quarter of background', () => {
    const desk = { next: random(1), others: OTHERS }
    const pairs = ACCOUNTS.map(([one, other]) => {
      const [first = one, second = other] = withBackground([one, other], 0.25, desk)
      return [first, second] as const
    })
    expect(takenForCopies(pairs)).toBe(0)
  })

  test.each([...REPORTS.keys()])('reports made from one form: %s', (kind) => {
    const [first, ...others] = reportsOf(kind, 12, 3)
    if (first === undefined) throw new Error('There are no reports.')
    expect(takenForCopies(others.map((other) => [first, other] as const))).toBe(0)
  })

  test('what an outlet prints below all its articles', () => {
    const below =
      'This article is part of our series on small towns and the people who keep them going. You find all parts of it, with pictures and maps, on the pages of the weekend edition. Readers who know of a town that we should visit are asked to write to us by the end of the month.'
    const openings = ['harvest', 'museum', 'wind-farm', 'bank-merger'].map((name) => {
      const found = LABELLED.find(({ story }) => story === name)
      return found === undefined ? '' : sentencesOf(found.draft).join(' ')
    })
    const articles = openings.map((opening) =>
      articleFromText({ text: `${opening}\n\n${below}`, source: 'The Alder Ledger' }),
    )
    const [first, ...others] = articles
    expect(first && copiesAmong(first, others)).toEqual([])
  })
})

describe('short texts', () => {
  const brief =
    'Port Alder’s fish market is closed until Thursday while the floor is mended, the council said.'

  test('a brief that is printed again is a copy', () => {
    expect(areCopies(articleFromText({ text: brief }), articleFromText({ text: brief }))).toBe(true)
  })

  test('a brief that went into a longer article is a copy of it', () => {
    const long = articleFromText({ text: `${OTHERS.slice(0, 30).join(' ')}\n\n${brief}` })
    expect(areCopies(articleFromText({ text: brief }), long)).toBe(true)
    expect(areCopies(long, articleFromText({ text: brief }))).toBe(true)
  })

  test('a few words say nothing', () => {
    const [one, other] = ['Fog.', 'No trains today.'].map((text) => articleFromText({ text }))
    if (one === undefined || other === undefined) throw new Error('There are no texts.')
    expect(areCopies(one, { ...one })).toBe(false)
    expect(areCopies(other, { ...other })).toBe(false)
  })
})

test('how much was kept and how much of the copy is the first’s is told', () => {
  const [draft] = ORIGINALS
  if (draft === undefined) throw new Error('There is no original.')
  const cut = EDITS.get('cut from the end')?.(draft, 0.5, {
    next: random(1),
    others: OTHERS,
    beside: draft,
  })
  const [copy] = copiesAmong(setDraft(draft), [setDraft(cut ?? draft)])
  expect(copy?.taken).toBe(1)
  expect(copy?.kept).toBeGreaterThan(0.3)
  expect(copy?.kept).toBeLessThan(0.6)
})

test('the article itself is not among its copies', () => {
  const [article] = SEEDS
  if (article === undefined) throw new Error('There are no pages.')
  expect(copiesAmong(article, [article])).toEqual([])
})

describe('for any two texts', () => {
  const sentence = fc.constantFrom(
    ...OTHERS,
    'He said so.',
    '“Never,” she said.',
    '港口工人周一停工。',
    'a b c',
    '“',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.array(sentence, { minLength: 1, maxLength: 12 }).map((list) => list.join(' ')),
    fc.array(sentence, { minLength: 1, maxLength: 12 }).map((list) => list.join('\n\n')),
  )

  test('one is a copy of the other if the other is one of it', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [articleFromText({ text: a }), articleFromText({ text: b })]
        const [there] = copiesAmong(one, [other])
        const [back] = copiesAmong(other, [one])
        expect([back?.kept, back?.taken]).toEqual([there?.taken, there?.kept])
      }),
    )
  })

  test('shares lie between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [copy] = copiesAmong(articleFromText({ text: a }), [articleFromText({ text: b })])
        for (const share of [copy?.kept ?? 0, copy?.taken ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })
})
