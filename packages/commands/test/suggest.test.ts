import { commands, suggestArticles, takesArticle } from '@clipdesk/commands'
import { expect, test } from 'vitest'
import { added, emptyDesk } from './fixtures/desk.ts'
import { BRIDGE, PILOTS } from './fixtures/pages.ts'

test('the options that take an article are these', () => {
  const taking = commands.flatMap((command) =>
    Object.keys(command.options.shape)
      .filter((option) => takesArticle(command, option))
      .map((option) => `${command.name} ${option}`),
  )
  expect(taking).toEqual([
    'summary article',
    'quotes in',
    'timeline in',
    'article article',
    'edit article',
  ])
})

test('suggestions name the article, its outlet and its date, and stand for its number', async () => {
  const desk = await emptyDesk()
  await added(desk, { page: PILOTS, source: 'The Alder Ledger', published: '2024-03-04' })
  await added(desk, { page: BRIDGE })
  const context = { desk, may: new Set(['ask'] as const) }
  const suggestions = await suggestArticles(context, 'pilo', { limit: 5 })
  expect(suggestions).toEqual([
    {
      label:
        '#1 Pilots at Port Alder end their overtime ban · The Alder Ledger · 4 March 2024 (as given)',
      value: '#1',
    },
  ])
  expect((await suggestArticles(context, '', { limit: 1 })).map(({ value }) => value)).toEqual([
    '#2',
  ])
})

test('who may not ask is told of no article', async () => {
  const desk = await emptyDesk()
  await added(desk, { page: PILOTS })
  expect(await suggestArticles({ desk, may: new Set() }, '', { limit: 5 })).toEqual([])
})
