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
  expect(blocksOf(reply, 'missing')).toEqual([
    { kind: 'missing', fields: ['source', 'published', 'byline'], unresolved: ['Thursday'] },
  ])
})

test('who is in it, who is quoted and where stand below, each with its place, and the way to its quotes', async () => {
  const reply = await answer(desk, 'summary 1')
  expect(
    Object.fromEntries(blocksOf(reply, 'field').map(({ name, values }) => [name, values])),
  ).toEqual({
    Who: ['Tilda Marsh (¶3)'],
    Quoted: ['Tilda Marsh: 1 quote (¶3)'],
    Where: ['Port Alder (¶1)'],
    When: ['4 March 2024 (“Monday”, ¶1)'],
  })
  expect(offersOf(reply)).toEqual(['quotes --in 1', 'article 1'])
})

test('as many sentences as fit into so many words', async () => {
  const passages = blocksOf(await answer(desk, 'summary 1 --words 45'), 'passage')
  const words = passages.flatMap(({ text }) => text.split(/\s+/))
  expect(passages.length).toBeGreaterThan(0)
  expect(words.length).toBeLessThanOrEqual(45)
})

test('in the style of a lede it is the opening, word for word', async () => {
  const [first, ...others] = blocksOf(await answer(desk, 'summary 1 --style lede'), 'passage')
  const { text, paragraphs } = await desk.get(1)
  expect(first?.text).toBe(text.slice(paragraphs[0]?.start, paragraphs[0]?.end))
  expect(others.map(({ paragraph }) => paragraph)).toEqual([2, 3])
})

test('as bullets no sentence leans on another', async () => {
  const leaning = await deskWith([
    `Lamp keeper retires

Odile Brandt has kept the lamps of Northmoor for forty years and will row home on Friday, the harbour office said.

She never missed a night, and nobody else knew the moorings in fog as well as she did, said the harbour master Jon Vey.

The office has found no successor so far, though it has asked for one in three newspapers since the autumn.`,
  ])
  const texts = blocksOf(await answer(leaning, 'summary --style bullets'), 'passage')
  expect(texts.map(({ paragraph }) => paragraph)).not.toContain(2)
})

test('who said what is a quote of everybody who speaks', async () => {
  const reply = await answer(desk, 'summary 1 --style who-said-what')
  const frames = blocksOf(reply, 'passage').map(({ frame }) => frame)
  expect(frames.map((frame) => frame?.voice === 'speaker' && frame.mention)).toEqual([
    'Tilda Marsh',
    'the port',
  ])
  expect(notesOf(reply)[0]).toBe('2 speakers, 2 quotes; of each speaker one.')
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
