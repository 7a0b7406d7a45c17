import { commands, suggest, takenIn } from '@clipdesk/commands'
import { expect, test } from 'vitest'
import { added, emptyDesk } from './fixtures/desk.ts'
import { BRIDGE, PILOTS } from './fixtures/pages.ts'

test('the options with suggestions are these', () => {
  const taking = commands.flatMap((command) =>
    Object.keys(command.options.shape).flatMap((option) => {
      const taken = takenIn(command, option)
      return taken === null ? [] : [`${command.name} ${option}: ${taken}`]
    }),
  )
  expect(taking).toEqual([
    'add source: outlet',
    'search query: query',
    'summary article: article',
    'summary topic: query',
    'quotes by: speaker',
    'quotes to: person',
    'quotes in: article',
    'timeline in: article',
    'compare articles: article',
    'digest about: query',
    'article article: article',
    'edit article: article',
    'edit outlet: outlet',
    'edit author: author',
    'edit speaker: person',
  ])
})

test('suggestions name the article, its outlet and its date, and stand for its number', async () => {
  const desk = await emptyDesk()
  await added(desk, { page: PILOTS, source: 'The Alder Ledger', published: '2024-03-04' })
  await added(desk, { page: BRIDGE })
  const context = { desk, may: new Set(['ask'] as const) }
  const suggestions = await suggest(context, 'article', 'pilo', { limit: 5 })
  expect(suggestions).toEqual([
    {
      label:
        '#1 Pilots at Port Alder end their overtime ban · The Alder Ledger · 4 March 2024 (as given)',
      value: '#1',
    },
  ])
  expect((await suggest(context, 'article', '', { limit: 1 })).map(({ value }) => value)).toEqual([
    '#2',
  ])
})

test('who may not ask is told of no article', async () => {
  const desk = await emptyDesk()
  await added(desk, { page: PILOTS })
  expect(await suggest({ desk, may: new Set() }, 'article', '', { limit: 5 })).toEqual([])
})

const WALL = {
  page: 'Wall is cracked\n\nBy Ana Reyes\n\n“The wall has stood for long enough,” said Mara Olsen, the harbour master. Tomas Iriat nodded.',
  source: 'Harbour Gazette',
}
const AGAIN = {
  page: 'Wall again\n\nThe council heard of the wall from Mara Olsen on Friday, and put it off until the summer.',
  source: 'Alder "Free" Sheet',
}
const limit = { limit: 5 }

/** A desk that has found its names: suggestions do not wait for them. */
async function readDesk() {
  const desk = await emptyDesk()
  for (const page of [WALL, AGAIN]) await added(desk, page)
  await desk.rank('has:quote')
  return { desk, may: new Set(['ask'] as const) }
}

test('people and outlets are suggested with how many articles have them', async () => {
  const context = await readDesk()
  expect(await suggest(context, 'person', 'ols', limit)).toEqual([
    { label: 'Mara Olsen (2 articles)', value: 'Mara Olsen' },
  ])
  expect((await suggest(context, 'person', '', limit))[0]?.value).toBe('Mara Olsen')
  expect(await suggest(context, 'outlet', 'harbour ga', limit)).toEqual([
    { label: 'Harbour Gazette (1 article)', value: 'Harbour Gazette' },
  ])
  expect(await suggest(context, 'author', 'rey', limit)).toEqual([
    { label: 'Ana Reyes (1 article)', value: 'Ana Reyes' },
  ])
  expect(await suggest({ ...context, may: new Set() }, 'person', 'ols', limit)).toEqual([])
})

test.each([
  ['wall from:gaz', ['wall from:"Harbour Gazette"']],
  ['wall -FROM:"harbour ', ['wall -FROM:"Harbour Gazette"']],
  ['(wall OR source:sheet', ['(wall OR source:"Alder Free Sheet"']],
  ['person:mara', ['person:"Mara Olsen"']],
  ['said-by:“ols', ['said-by:"Mara Olsen"']],
  ['said-by:tom', []],
  ['author:r', ['author:"Ana Reyes"']],
  ['wall', []],
  ['from:"Harbour Gazette" wall', []],
  ['title:wall', []],
  ['from:x', []],
])('what is typed of the query %s goes on as %j', async (typed, queries) => {
  const context = await readDesk()
  const suggestions = await suggest(context, 'query', typed, limit)
  expect(suggestions.map(({ value }) => value)).toEqual(queries)
})
