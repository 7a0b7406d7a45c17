import { explainArticle, readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { splitLines } from '../../src/read/lines.ts'
import { FEATURE_NAMES } from '../../src/read/page-features.ts'
import { goldNames, seedPage } from './gold.ts'

test.each(goldNames)('every line of %s is accounted for, as it was read', (name) => {
  const text = seedPage(name)
  const { article, lines } = explainArticle({ text })
  expect(article).toEqual(readArticle({ text }))
  expect(lines.map(({ start, end }) => ({ start, end }))).toEqual(
    splitLines(text).map(({ start, end }) => ({ start, end })),
  )
  const taken = (role: string) => lines.filter((line) => line.role === role)
  const spans = (list: readonly { start: number; end: number; kind: string }[]) =>
    list.map(({ start, end, kind }) => ({ start, end, kind }))
  expect(spans(taken('body'))).toEqual(spans(article.paragraphs))
  expect(spans(taken('furniture'))).toEqual(spans(article.furniture))
})

test('a line is explained by what spoke for it', () => {
  const text = [
    'Home',
    'Later ferry for the bakers of Ostrow',
    'By Ishbel Frayne',
    'The last ferry to Ostrow leaves an hour later from Monday on, the harbour office said.',
    'Bakers on the island had asked for the change, as they kept missing the boat in winter.',
    '© 2031 Ostrow Post',
  ].join('\n')
  const { lines } = explainArticle({ text })
  expect(lines.map(({ role, kind, why }) => [role, kind, why])).toEqual([
    ['furniture', 'navigation', 'its wording'],
    ['field', 'headline', 'most like a headline'],
    ['field', 'byline', 'signs the article'],
    ['body', 'paragraph', 'likely body'],
    ['body', 'paragraph', 'likely body'],
    ['furniture', 'legal', 'its wording'],
  ])
  for (const { chance, features, role } of lines) {
    expect((chance ?? 0) > 0.5).toBe(role === 'body')
    expect(features.length).toBeGreaterThan(0)
    expect(FEATURE_NAMES).toEqual(expect.arrayContaining([...features]))
  }
})

test('200,000 lines that are fields hold up no account of them', () => {
  const story =
    'The last ferry to Ostrow leaves an hour later from Monday on, the harbour office said.'
  const text = `${story}\n${'Tags: ice\n'.repeat(200_000)}`
  const { lines } = explainArticle({ text })
  expect(lines).toHaveLength(200_001)
  expect(lines.at(-1)).toMatchObject({ role: 'field', kind: 'tags' })
})
