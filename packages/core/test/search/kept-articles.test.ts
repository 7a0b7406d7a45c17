import { openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { KeptArticles } from '../../src/search/kept-articles.ts'

const desk = (await openLibrary()).desk('local')
const [first, second, third] = await Promise.all(
  ['one', 'two', 'three'].map((what) =>
    desk.clip({
      text: `The ${what} lamps are lit\n\nThe harbour office lit ${what} lamps on the quay, it said.`,
    }),
  ),
)
if (first === undefined || second === undefined || third === undefined)
  throw new Error('No articles.')

test('an article that comes again as it was is the object that is kept', () => {
  const kept = new KeptArticles(10)
  const own = kept.same(first)
  expect(own).toEqual(first)
  // What is read of it shall not stay as long as the store's own object does.
  expect(own).not.toBe(first)
  expect(kept.same({ ...first })).toBe(own)
})

test.each([
  ['text', { text: `${first.text} ` }],
  ['a field', { headline: 'Lamps' }],
  [
    'what people put right',
    {
      edits: [
        {
          kind: 'headline' as const,
          headline: 'Lamps',
          given: { at: '2024-03-04T10:00:00.000Z', by: null },
        },
      ],
    },
  ],
])('one that differs in %s takes its place', (_, change) => {
  const kept = new KeptArticles(10)
  kept.same(first)
  const changed = { ...first, ...change }
  const own = kept.same(changed)
  expect(own).toEqual(changed)
  expect(kept.same({ ...changed })).toBe(own)
})

test('whoever was asked for longest ago leaves first', () => {
  const kept = new KeptArticles(2)
  const [one, other] = [kept.same(first), kept.same(second)]
  for (const article of [first, third]) kept.same(article)
  expect(kept.same(first)).toBe(one)
  expect(kept.same(second)).not.toBe(other)
})
