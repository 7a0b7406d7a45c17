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

test('a topic that articles spell otherwise says so', async () => {
  const spelled = await deskWith([
    {
      text: 'Corps praised\n\nThe corps of Esmail Qaani left the bank on 14 March 2024, a day before the council met there.',
    },
  ])
  expect(notesOf(await answer(spelled, 'timeline Ghaani'))).toContain(
    'Other spellings of Ghaani are included: Qaani.',
  )
})

const STOPPED = 'The night crews of Port Alder stopped work at every pier on 4 March 2024.'
const strike = await deskWith([
  { text: `Crews stop\n\n${STOPPED}`, source: 'Alder Ledger', published: '2024-03-06' },
  { text: `Piers are still\n\n${STOPPED}`, source: 'Harbor Times', published: '2024-03-05' },
  {
    text: `Strike\n\n${STOPPED} Of 40 crews that stopped work on 4 March 2024, all came back on 9 March 2024.`,
    source: 'Radio Coast',
  },
])

test('what several outlets tell of a day in nearly the same words stands there once, with all places', async () => {
  const reply = await answer(strike, 'timeline crews stopped work')
  const [first, ...others] = blocksOf(reply, 'passage')
  expect(notesOf(reply)).toEqual([
    '4 dated sentences, each under all its dates, in their order, those of nearly the same words together.',
    '4 March 2024 · in 3 articles of 3 outlets',
    'Nearly the same words: #1 ¶1 in Alder Ledger and #3 ¶1 in Radio Coast.',
    '9 March 2024',
  ])
  expect(first?.text).toBe(STOPPED)
  expect(others.map(({ text }) => text.slice(0, 11))).toEqual(['Of 40 crews', 'Of 40 crews'])
})

test('a picture of all of it stands above the list where it is asked for, and is offered where it is not', async () => {
  const drawn = await answer(strike, 'timeline crews stopped work --picture')
  const [picture] = blocksOf(drawn, 'picture')
  expect(drawn.blocks.map(({ kind }) => kind).indexOf('picture')).toBe(1)
  expect(picture?.name).toBe('timeline-crews-stopped-work')
  expect(picture?.alt).toMatch(
    /^Timeline: crews stopped work\. 4 dated sentences from 4 March 2024/,
  )
  expect(blocksOf(drawn, 'example')).toEqual([])
  const plain = await answer(strike, 'timeline crews stopped work')
  expect(blocksOf(plain, 'picture')).toEqual([])
  expect(blocksOf(plain, 'example')).toMatchObject([
    { command: 'timeline crews stopped work --picture', does: 'see it as a picture' },
  ])
  const [offer] = blocksOf(plain, 'example')
  expect(offer?.request).toEqual({
    name: 'timeline',
    options: { topic: 'crews stopped work', picture: true },
  })
})

test('nothing dated gives no picture, and says so as without one', async () => {
  const reply = await answer(strike, 'timeline lanterns --picture')
  expect(blocksOf(reply, 'picture')).toEqual([])
  expect(notesOf(reply)).toEqual(['No dated sentence in any article that has “lanterns”.'])
})
