import { expect, test } from 'vitest'
import { answer, blocksOf, deskWith, emptyDesk, notesOf, offersOf } from '../fixtures/desk.ts'
import { STORY } from '../fixtures/one-story.ts'

const desk = await deskWith(STORY)

test('a topic is told in sentences of its articles, each under its outlet and date, in time order', async () => {
  const reply = await answer(desk, 'summary --topic "cannery fire"')
  expect(notesOf(reply)[0]).toBe('Out of 3 articles of 3 outlets, in time order:')
  const headings = blocksOf(reply, 'note').filter(({ heads }) => heads)
  expect(headings.map(({ text }) => text)).toEqual([
    '#1, Meridian Wire, 4 March 2024, 15:00 (as given)',
    '#3, The Alder Ledger, 5 March 2024, 09:00 (as given)',
    'Where outlets differ',
  ])
})

test('copies are named and not told twice', async () => {
  const reply = await answer(desk, 'summary --topic cannery --sentences 8')
  expect(notesOf(reply)).toContain(
    'Nearly the same text: #2, The Velin Courier, 5 March 2024, 07:00 (as given).',
  )
  expect(blocksOf(reply, 'passage').map(({ number }) => number)).not.toContain(2)
})

test('every sentence is word for word and cited', async () => {
  const reply = await answer(desk, 'summary --topic cannery --sentences 20')
  for (const { text, number, paragraph } of blocksOf(reply, 'passage')) {
    const article = await desk.get(number)
    const { start, end } = article.paragraphs[(paragraph ?? 0) - 1] ?? { start: 0, end: 0 }
    expect(article.text.slice(start, end)).toContain(text)
  }
})

test('the articles, and what each reports, are a step away', async () => {
  expect(offersOf(await answer(desk, 'summary --topic cannery'))).toEqual([
    'compare 1 2 3',
    'search cannery',
  ])
})

test.each([
  ['summary --topic walrus', 'nothing-found', 'Nothing on this desk has walrus.'],
  ['summary --topic "?!"', 'empty-query', null],
  ['summary 1 --sentences 2 --words 50', 'bad-options', 'Give sentences or words, not both.'],
])('“%s” says why there is nothing', async (line, code, text) => {
  const reply = await answer(desk, line)
  expect(reply.error).toBe(code)
  if (text !== null) expect(notesOf(reply)[0]).toContain(text)
})

test('an empty desk says how to begin', async () => {
  expect((await answer(await emptyDesk(), 'summary --topic fire')).error).toBe('nothing-filed')
})
