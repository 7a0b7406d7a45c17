import { commands, parseLine, requestOf } from '@clipdesk/commands'
import { expect, test } from 'vitest'
import { answer, blocksOf, emptyDesk, notesOf, offersOf } from '../fixtures/desk.ts'

test('help lists every command with what it does', async () => {
  const reply = await answer(await emptyDesk(), 'help')
  expect(reply.error).toBeNull()
  expect(blocksOf(reply, 'usage').map(({ name, text }) => [name, text])).toEqual([
    ['add', 'PAGE'],
    ['search', 'WORDS'],
    ['summary', 'ARTICLE'],
    ['quotes', 'SPEAKER'],
    ['timeline', 'WORDS'],
    ['compare', 'ARTICLES'],
    ['digest', 'TIME'],
    ['article', 'ARTICLE'],
    ['recent', null],
    ['edit', 'ARTICLE'],
    ['help', 'COMMAND'],
  ])
  expect(offersOf(reply)).toEqual(['help search'])
})

test.each(commands.map(({ name }) => name))('help of "%s" names all its options', async (name) => {
  const command = commands.find((known) => known.name === name)
  const reply = await answer(await emptyDesk(), `help ${name.toUpperCase()}`)
  expect(reply.error).toBeNull()
  expect(blocksOf(reply, 'usage').map((usage) => usage.name)).toEqual([name])
  const terms = blocksOf(reply, 'term')
  expect(terms).toHaveLength(Object.keys(command?.options.shape ?? {}).length)
  expect(terms.filter(({ means }) => means === '')).toEqual([])
})

test.each(commands.flatMap(({ examples }) => examples.map(({ command }) => command)))(
  'the example "%s" is understood',
  (line) => {
    expect(requestOf(parseLine(line))).not.toHaveProperty('refused')
  },
)

test('help of a command that is none says so', async () => {
  const reply = await answer(await emptyDesk(), 'help weather')
  expect(reply.error).toBe('unknown-command')
  expect(notesOf(reply)).toEqual(['There is no command "weather".'])
  expect(offersOf(reply)).toEqual(['help'])
})
