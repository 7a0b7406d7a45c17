import { describe, expect, test } from 'vitest'
import {
  answer,
  blocksOf,
  deskWith,
  emptyDesk,
  notesOf,
  numbersOf,
  offersOf,
} from '../fixtures/desk.ts'
import { BRIDGE, lantern, PILOTS } from '../fixtures/pages.ts'

const desk = await deskWith([PILOTS, BRIDGE, lantern(3)])
const { id } = await desk.get(1)

test.each([
  ['summary 1', 1, 'a number'],
  ['summary #1', 1, 'a number with its sign'],
  ['summary  1 ', 1, 'a number between spaces'],
  [`summary ${id}`, 1, 'an id'],
  ['summary footbridge', 2, 'words of it'],
  ['summary "parish engineer"', 2, 'a phrase of it'],
  ['summary', 3, 'nothing: the newest'],
])('"%s" is about #%d, named by %s', async (line, number) => {
  const reply = await answer(desk, line)
  expect(reply.error).toBeNull()
  expect(numbersOf(reply)).toEqual([number])
  expect(blocksOf(reply, 'passage').every((passage) => passage.number === number)).toBe(true)
})

test('it gives three sentences unless asked for more or fewer', async () => {
  const lengths = await Promise.all(
    ['summary 1', 'summary 1 --sentences 1', 'summary 1 --sentences 20'].map(
      async (line) => blocksOf(await answer(desk, line), 'passage').length,
    ),
  )
  expect(lengths).toEqual([3, 1, 4])
})

test('what the page left out stands below, with the days that nobody can tell without its date', async () => {
  const reply = await answer(desk, 'summary 2')
  expect(reply.blocks.at(-2)).toEqual({
    kind: 'missing',
    fields: ['source', 'published', 'byline'],
    unresolved: ['Thursday'],
  })
})

describe('an article that is not there', () => {
  test.each([
    ['summary 9', 'no-such-article', 'There is no article #9 on this desk; it has 3.'],
    ['summary #0', 'no-such-article', 'There is no article #0 on this desk; it has 3.'],
    [
      'summary walrus',
      'no-such-article',
      'No article has "walrus". Give its number, or other words of it.',
    ],
    [
      'summary 1234567890',
      'no-such-article',
      'No article has "1234567890". Give its number, or other words of it.',
    ],
  ])('%s', async (line, code, said) => {
    const reply = await answer(desk, line)
    expect(reply.error).toBe(code)
    expect(notesOf(reply)).toEqual([said])
  })

  test('is told with the one that there is', async () => {
    const reply = await answer(await deskWith([PILOTS]), 'article 2')
    expect(notesOf(reply)).toEqual(['There is no article #2 on this desk; it has one, #1.'])
    expect(offersOf(reply)).toEqual(['recent'])
  })

  test.each(['summary', 'summary 1', 'article', 'recent'])(
    'on an empty desk "%s" says how to begin',
    async (line) => {
      const reply = await answer(await emptyDesk(), line)
      expect(reply.error).toBe('nothing-filed')
      expect(offersOf(reply)).toEqual(['add page.txt'])
    },
  )
})
