import { expect, test } from 'vitest'
import {
  answer,
  blocksOf,
  deskWith,
  emptyDesk,
  notesOf,
  numbersOf,
  offersOf,
} from '../fixtures/desk.ts'
import { STORY } from '../fixtures/one-story.ts'
import { lantern } from '../fixtures/pages.ts'

const LATELY = STORY.map((page) => ({ ...page, received: new Date() }))
const desk = await deskWith(LATELY)

test('what was filed is told by story, that of most outlets first', async () => {
  const reply = await answer(desk, 'digest')
  expect(notesOf(reply)[0]).toMatch(/^4 articles filed since \d+ \p{L}+ \d{4}, in 2 stories\.$/u)
  expect(numbersOf(reply)).toEqual([3, 4])
})

test('a story is its newest article, a sentence of it, the others in a line and the way to what each reports', async () => {
  const reply = await answer(desk, 'digest 7d')
  expect(notesOf(reply)[1]).toMatch(
    /^Also: #2, The Velin Courier.*\(a copy\) and #1, Meridian Wire/,
  )
  expect(offersOf(reply)).toContain('compare 1 2 3')
  expect(blocksOf(reply, 'passage').map(({ number }) => number)).toEqual([3, 4])
})

test('what does not fit a search is left out', async () => {
  const reply = await answer(desk, 'digest 7d --about "captain -fire"')
  expect(numbersOf(reply)).toEqual([4])
  expect(notesOf(reply)[1]).toContain('captain')
})

test('more stories than fit come a page at a time', async () => {
  const pages = [
    'Ferry captain retires\n\nRenske Holt stepped off the Northmoor ferry for the last time, her crew said.',
    'Bees take over a postbox\n\nA swarm has moved into the red box outside Ostermoor’s bakery, the postman told us.',
    'Tram line closed by frost\n\nPoints froze at the depot of Velin overnight, and no tram left before nine, the company said.',
    'Choir wins in Karso\n\nTwelve singers from the Sarn valley came home with a silver cup, their conductor said.',
    'Eels counted by hand\n\nVolunteers stood in the weir at Haldermere until midnight, the wardens said of their census.',
    'School gets a second piano\n\nA retired dentist left her instrument to pupils in Lissand, according to her will.',
    'Kite stuck on the town hall\n\nFirefighters needed two ladders on Sunday to free a paper dragon, a witness said.',
  ].map((text) => ({ text }))
  const many = await deskWith(pages)
  const first = await answer(many, 'digest')
  expect(notesOf(first)[0]).toMatch(/in 7 stories: 1 to 5\.$/)
  expect(offersOf(first).at(-1)).toBe('digest 1d --page 2')
  expect(numbersOf(await answer(many, 'digest --page 2'))).toHaveLength(2)
  expect(notesOf(await answer(many, 'digest --page 9'))).toEqual(['There are only 7 stories.'])
})

test('what was filed before is not new', async () => {
  const old = await deskWith([{ text: lantern(1), received: new Date('2024-03-04T10:00Z') }])
  const reply = await answer(old, 'digest yesterday')
  expect(reply.error).toBe('nothing-found')
  expect(notesOf(reply)[0]).toMatch(/^Nothing was filed since \d+ \p{L}+ \d{4}\.$/u)
  expect(numbersOf(await answer(old, 'digest 2024-03-01'))).toEqual([1])
})

test('a time that cannot be read says how one is written', async () => {
  const reply = await answer(desk, 'digest soon')
  expect(reply.error).toBe('bad-input')
  expect(notesOf(reply)[0]).toContain('Write it as yesterday, 12h, 7d')
})

test('an empty desk says how to begin', async () => {
  expect((await answer(await emptyDesk(), 'digest')).error).toBe('nothing-filed')
})
