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

const desk = await deskWith(STORY)

test('one article brings the others on its story, in time order', async () => {
  const reply = await answer(desk, 'compare 3')
  expect(notesOf(reply)[0]).toBe('3 articles of 3 outlets, in time order.')
  expect(numbersOf(reply)).toEqual([1, 2, 3])
})

test.each(['compare cannery fire', 'compare #1 #2 #3', 'compare 1, 2 and 3'])(
  '“%s” compares the same',
  async (line) => {
    expect(numbersOf(await answer(desk, line))).toEqual([1, 2, 3])
  },
)

test('numbers that differ stand side by side, each in its own sentence and with its outlet', async () => {
  const reply = await answer(desk, 'compare 1 3')
  expect(notesOf(reply)).toContain('Where they differ')
  const told = blocksOf(reply, 'passage').filter(({ text }) => /killed/.test(text))
  expect(told.map(({ frame, number }) => [frame?.outlet, number])).toEqual([
    ['Meridian Wire', 1],
    ['The Alder Ledger', 3],
  ])
})

test('a quotation that several carry is shown once, with the places of the others', async () => {
  const reply = await answer(desk, 'compare 1 3')
  const shared = blocksOf(reply, 'passage').filter(({ text }) =>
    text.includes('locked from outside'),
  )
  expect(shared).toHaveLength(1)
  expect(notesOf(reply)).toContain('Also in The Alder Ledger (#3 ¶2).')
})

test('what one has alone is counted, with the way to it', async () => {
  const reply = await answer(desk, 'compare 1 3')
  const fields = blocksOf(reply, 'field')
  expect(fields.map(({ name }) => name)).toContain('#3, The Alder Ledger')
  expect(fields.flatMap(({ values }) => values).join(' ')).toMatch(/quotes .*Ilse Marten/)
  expect(offersOf(reply)).toContain('quotes --in 3')
})

test('of copies it is told which ran first and how much was changed', async () => {
  const reply = await answer(desk, 'compare 1')
  expect(notesOf(reply)).toContain(
    'First, by the dates they print: #1, Meridian Wire, 4 March 2024, 15:00 (as given).',
  )
  expect(notesOf(reply).join('\n')).toMatch(
    /#2, The Velin Courier.*: 4 sentences the same, 1 reworded, 1 left out, another headline\./,
  )
  expect(offersOf(reply)).toContain('compare 1 2')
})

test('of two copies alone the changes are shown, sentence by sentence', async () => {
  const reply = await answer(desk, 'compare 1 2')
  expect(notesOf(reply)).toEqual(expect.arrayContaining(['Reworded', 'Left out']))
  expect(blocksOf(reply, 'passage').map(({ number, frame }) => [number, frame?.outlet])).toEqual([
    [1, 'Meridian Wire'],
    [2, 'The Velin Courier'],
    [1, 'Meridian Wire'],
  ])
})

test('an article alone on its story says so', async () => {
  const reply = await answer(desk, 'compare 4')
  expect(reply.error).toBe('nothing-found')
  expect(notesOf(reply)).toEqual(['No other article on this desk tells the story of #4.'])
})

test.each([
  ['compare walrus', 'nothing-found', 'Nothing on this desk has walrus.'],
  ['compare 99', 'no-such-article', 'There is no article #99 on this desk.'],
  ['compare 1 99', 'no-such-article', 'There is no article #99 on this desk.'],
])('“%s” says why there is nothing', async (line, code, text) => {
  const reply = await answer(desk, line)
  expect(reply.error).toBe(code)
  expect(notesOf(reply)[0]).toBe(text)
})

test('an empty desk says how to begin', async () => {
  expect((await answer(await emptyDesk(), 'compare 1')).error).toBe('nothing-filed')
})
