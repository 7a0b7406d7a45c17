import { ask } from '@clipdesk/commands'
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

const LANTERNS = Array.from({ length: 7 }, (_, i) => lantern(i + 1))

test('a hit is a card and the passage that matches, the matched words marked', async () => {
  const reply = await answer(await deskWith([BRIDGE, PILOTS]), 'search ships sailed')
  expect(reply.error).toBeNull()
  expect(notesOf(reply)).toEqual(['1 article.'])
  expect(numbersOf(reply)).toEqual([2])
  const [passage] = blocksOf(reply, 'passage')
  expect(passage).toMatchObject({ number: 2, paragraph: 2 })
  expect(passage?.text).toMatch(/^The ban had held up 12 ships .* Haldermere\.$/)
})

test.each([
  ['search ships', ['ships']],
  ['search SHIP', ['ships']],
  ['search ships sailed', ['ships', 'sailed']],
  ['search "two of them"', ['two', 'of', 'them']],
  ['search “six more” pilots', ['Pilots', 'six', 'more']],
])('the marks of "%s" lie on the words %j', async (line, words) => {
  const reply = await answer(await deskWith([PILOTS]), line)
  const [passage] = blocksOf(reply, 'passage')
  const marked = passage?.marks.map(({ start, end }) => passage.text.slice(start, end))
  expect(marked).toEqual(words)
})

test('a word that stands in the headline alone is shown there', async () => {
  const page = BRIDGE.replace('gets its footbridge back', 'cheers its footbridge')
  const reply = await answer(await deskWith([page]), 'search cheers')
  expect(blocksOf(reply, 'passage')).toMatchObject([
    { text: 'Ostermoor cheers its footbridge', paragraph: null },
  ])
})

test('five results are shown, and the rest is offered', async () => {
  const desk = await deskWith(LANTERNS)
  const first = await answer(desk, 'search lantern keepers')
  expect(notesOf(first)).toEqual(['7 articles, best first: 1 to 5.'])
  expect(offersOf(first)).toEqual(['search lantern keepers --page 2'])
  const second = await answer(desk, 'search lantern keepers --page 2')
  expect(notesOf(second)).toEqual(['7 articles, best first: 6 to 7.'])
  expect(offersOf(second)).toEqual([])
  const shown = [...numbersOf(first), ...numbersOf(second)]
  expect(shown.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('the offer of more finds the same, whatever the query has in it', async () => {
  const desk = await deskWith(LANTERNS)
  const first = await answer(desk, 'search “harbour office” lantern -whale')
  const [more = ''] = offersOf(first)
  expect(notesOf(await answer(desk, more))[0]).toBe('7 articles, best first: 6 to 7.')
})

test('the next page goes on where the first ended, whatever was filed meanwhile', async () => {
  const desk = await deskWith(LANTERNS)
  const first = await answer(desk, 'search lantern')
  const [more] = blocksOf(first, 'example')
  await desk.clip({ text: lantern(8) })
  const second = await ask(more?.request ?? { name: 'help', options: {} }, {
    desk,
    may: new Set(['ask']),
  })
  const shown = [...numbersOf(first), ...numbersOf(second)]
  expect(shown.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('how the query was read is said where there is more to it than words', async () => {
  const reply = await answer(await deskWith([BRIDGE, PILOTS]), 'search "two of them" -bridge')
  expect(notesOf(reply)).toEqual(['1 article.', 'The phrase “two of them”. Not: bridge.'])
})

test('what was looked for instead of a word is said', async () => {
  const reply = await answer(await deskWith([PILOTS]), 'search Haldermre')
  expect(notesOf(reply)).toEqual([
    '1 article.',
    'No article has Haldermre: searched for Haldermere instead.',
  ])
})

test('articles of nearly the same text stand under the first of them', async () => {
  const copy = `${PILOTS}\nThe port said that it would say more on Friday.\n`
  const reply = await answer(await deskWith([PILOTS, copy]), 'search ships')
  expect(numbersOf(reply)).toHaveLength(1)
  expect(notesOf(reply)[0]).toBe(
    '2 articles, those of nearly the same text as one result, best first: 1 to 1.',
  )
  expect(notesOf(reply)[1]).toMatch(/^Nearly the same text: .+ \(#[12]\)\.$/)
})

test('a page past the end says how many there are, and goes back to the first', async () => {
  const reply = await answer(await deskWith(LANTERNS), 'search lantern --page 3')
  expect(reply.error).toBe('nothing-found')
  expect(notesOf(reply)).toEqual(['There are only 7 articles that match.'])
  expect(offersOf(reply)).toEqual(['search lantern'])
})

describe('a search without an answer says why', () => {
  test.each([
    [
      'search walrus',
      'nothing-found',
      'Nothing on this desk has walrus. Try fewer or other words.',
    ],
    ['search "ships two"', 'nothing-found', 'Nothing on this desk has "ships two".'],
    ['search ships -Haldermere', 'nothing-found', 'Nothing on this desk has ships -Haldermere.'],
    ['search', 'bad-options', '"search" needs words.'],
    ['search ?!', 'empty-query', 'Nothing to look for.'],
    ['search the of it', 'nothing-found', 'Nothing on this desk has the of it.'],
    ['search -ships', 'nothing-found', 'Nothing on this desk has -ships.'],
  ])('%s', async (line, code, said) => {
    const reply = await answer(await deskWith([PILOTS]), line)
    expect(reply.error).toBe(code)
    expect(notesOf(reply)).toHaveLength(1)
    expect(notesOf(reply)[0]?.startsWith(said)).toBe(true)
  })

  test('the part of a query that left nothing is named', async () => {
    const reply = await answer(await deskWith([PILOTS]), 'search ships lang:fr')
    expect(reply.error).toBe('nothing-found')
    expect(notesOf(reply)).toEqual([
      'Nothing on this desk has ships lang:fr. With: ships. In French. There is something without this part: in French.',
    ])
  })

  test('on an empty desk it is told how to file', async () => {
    const reply = await answer(await emptyDesk(), 'search ships')
    expect(reply.error).toBe('nothing-filed')
    expect(notesOf(reply)).toEqual(['Nothing is filed on this desk yet.'])
    expect(offersOf(reply)).toEqual(['add page.txt'])
  })
})

test('a word to leave out leaves its articles out', async () => {
  const reply = await answer(await deskWith([BRIDGE, PILOTS]), 'search office parish port -ships')
  expect(numbersOf(reply)).toEqual([1])
})
