import { expect, test } from 'vitest'
import {
  added,
  answer,
  blocksOf,
  deskWith,
  emptyDesk,
  notesOf,
  numbersOf,
} from '../fixtures/desk.ts'
import { BRIDGE, lantern, PILOTS, PILOTS_HTML } from '../fixtures/pages.ts'

test('an article is shown whole, its paragraphs numbered and word for word', async () => {
  const desk = await deskWith([PILOTS])
  const reply = await answer(desk, 'article 1')
  expect(reply.error).toBeNull()
  const body = blocksOf(reply, 'paragraph')
  expect(body.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3])
  expect(body.map(({ text }) => text)).toEqual(PILOTS.trim().split('\n\n').slice(2))
  expect(notesOf(reply)).toEqual(['No other lines were on the page.'])
})

test('its fields are named, and those that it lacks are left out', async () => {
  const desk = await emptyDesk()
  const text = `Harbour > Pilots\n\n${PILOTS.replace('Pilots at Port Alder ended', 'PORT ALDER – Pilots ended')}`
  await desk.clip({ text, received: new Date('2024-03-05T09:00:00Z') })
  const fields = blocksOf(await answer(desk, 'article'), 'field')
  expect(fields.map(({ name, values }) => [name, ...values])).toEqual([
    ['Sections', 'Harbour', 'Pilots'],
    ['Dateline', 'PORT ALDER'],
    ['Filed', '2024-03-05'],
  ])
})

test('lines around the article are counted', async () => {
  const desk = await emptyDesk()
  await added(desk, { page: PILOTS_HTML })
  const [note] = notesOf(await answer(desk, 'article'))
  expect(note).toMatch(
    /^(1 line|\d+ lines) around the article \(menus, links, legal lines\) (is|are) kept and not shown\.$/,
  )
})

test('"recent" lists ten at a time, the newest first', async () => {
  const desk = await deskWith(Array.from({ length: 12 }, (_, i) => lantern(i + 1)))
  const first = await answer(desk, 'recent')
  expect(notesOf(first)).toEqual(['12 articles, newest first: 1 to 10.'])
  expect(numbersOf(first)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  expect(first.blocks.at(-1)).toMatchObject({ kind: 'example', command: 'recent --page 2' })
  const second = await answer(desk, 'recent --page 2')
  expect(notesOf(second)).toEqual(['12 articles, newest first: 11 to 12.'])
  expect(numbersOf(second)).toEqual([2, 1])
  const third = await answer(desk, 'recent --page 3')
  expect(third.error).toBe('nothing-found')
  expect(notesOf(third)).toEqual(['This desk has only 12 articles.'])
})

test('"recent" says no more than it must of a few', async () => {
  const one = await answer(await deskWith([BRIDGE]), 'recent')
  expect(notesOf(one)).toEqual(['1 article, newest first.'])
  const two = await answer(await deskWith([BRIDGE, PILOTS]), 'recent')
  expect(notesOf(two)).toEqual(['2 articles, newest first.'])
})

test.each(['2', '#2', 'article 2', 'Article #2', 'no. 2', '2.'])(
  'the number of an article is understood as people write it: %s',
  async (written) => {
    const desk = await deskWith([lantern(1), lantern(2), lantern(3)])
    expect(numbersOf(await answer(desk, `summary ${written}`))).toContain(2)
  },
)

test.each([
  ['names', ['Port Alder', 'Eastmole', 'Haldermere', 'Tilda Marsh']],
  ['quotes', ['We asked for six and we have six,']],
])('with --mark %s these are set off', async (mark, expected) => {
  const desk = await deskWith([PILOTS])
  const paragraphs = blocksOf(await answer(desk, `article 1 --mark ${mark}`), 'paragraph')
  const marked = paragraphs.flatMap(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  )
  expect(marked).toEqual(expect.arrayContaining(expected))
})
