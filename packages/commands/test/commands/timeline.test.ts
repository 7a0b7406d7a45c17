import { expect, test } from 'vitest'
import { answer, blocksOf, deskWith, emptyDesk, notesOf } from '../fixtures/desk.ts'

const STORY = [
  'Council votes for the sea wall',
  'The council of Port Alder voted for the sea wall on 14 March 2024, the clerk said.',
  'The storm of 3 November 2021 had torn away the lower ramp of the Eastmole.',
  'Work on the wall will begin next week, and it will last until the autumn.',
].join('\n\n')
const desk = await deskWith([{ text: STORY }])

test('puts the dated sentences in the order of their dates, each with its date and its place', async () => {
  const reply = await answer(desk, 'timeline --in 1')
  expect(notesOf(reply)).toEqual([
    '2 dated sentences in article #1, in the order of the dates.',
    '3 November 2021',
    '14 March 2024',
    'Not told which day: “next week” and “autumn”.',
  ])
  expect(blocksOf(reply, 'passage').map(({ paragraph }) => paragraph)).toEqual([2, 1])
})

test('a sentence stands under each of its dates, and sentences of one date under it together', async () => {
  const told = await deskWith([
    {
      text: [
        'Council votes for the sea wall',
        'The council voted on 14 March 2024, after the storm of 3 November 2021, the clerk said.',
        'The mayor of Port Alder resigned on 14 March 2024, the clerk told the harbour office.',
      ].join('\n\n'),
    },
  ])
  const reply = await answer(told, 'timeline')
  expect(notesOf(reply)).toEqual([
    '2 dated sentences in article #1, each under all its dates, in their order.',
    '3 November 2021',
    '14 March 2024',
  ])
  expect(blocksOf(reply, 'passage').map(({ paragraph }) => paragraph)).toEqual([1, 1, 2])
})

test('a date that the publication tells says so', async () => {
  const dated = await deskWith([{ text: STORY, published: '2024-03-16' }])
  expect(notesOf(await answer(dated, 'timeline sea wall'))).toContain('14 March 2024')
  const thursday = await deskWith([
    { text: STORY.replace('on 14 March 2024', 'on Thursday'), published: '2024-03-16' },
  ])
  expect(notesOf(await answer(thursday, 'timeline --in 1'))).toContain(
    '14 March 2024 (by the publication date)',
  )
})

test('an article without dates has none', async () => {
  const undated = await deskWith([
    {
      text: 'Boats stay in port\n\nThe boats stayed in port, the harbour master said to the crews.',
    },
  ])
  const reply = await answer(undated, 'timeline')
  expect(reply.error).toBe('nothing-found')
  expect(notesOf(reply)).toEqual(['No sentence of article #1 has a date that can be told.'])
})

test('an empty desk has none', async () => {
  expect((await answer(await emptyDesk(), 'timeline')).error).toBe('nothing-filed')
})
