import { ask, commands, DEMO_DESK, parseWords, requestOf } from '@clipdesk/commands'
import { openLibrary } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { added, answer, blocksOf, deskWith, emptyDesk, notesOf, offersOf } from './fixtures/desk.ts'
import { BRIDGE, lantern, PILOTS } from './fixtures/pages.ts'

test('the commands are these', () => {
  expect(commands.map(({ name, permission }) => `${name}: ${permission}`)).toEqual([
    'add: file',
    'search: ask',
    'summary: ask',
    'quotes: ask',
    'timeline: ask',
    'compare: ask',
    'digest: ask',
    'article: ask',
    'recent: ask',
    'edit: file',
    'help: ask',
  ])
})

describe('a command that is none', () => {
  test('gets the one that was likely meant, and help', async () => {
    const reply = await answer(await emptyDesk(), 'serach tide')
    expect(reply.error).toBe('unknown-command')
    expect(notesOf(reply)).toEqual(['There is no command "serach".'])
    expect(offersOf(reply)).toEqual(['search', 'help'])
  })

  test('gets help alone where nothing is like it', async () => {
    const reply = await answer(await emptyDesk(), 'weather Velin')
    expect(reply.error).toBe('unknown-command')
    expect(offersOf(reply)).toEqual(['help'])
  })

  test('is refused the same way when an app names it', async () => {
    const context = { desk: await emptyDesk(), may: new Set(['ask'] as const) }
    expect(await ask({ name: 'halp', options: {} }, context)).toEqual(
      await answer(await emptyDesk(), 'halp'),
    )
  })

  test('an empty line is told that no command was given', async () => {
    const reply = await answer(await emptyDesk(), '  ')
    expect(reply.error).toBe('unknown-command')
    expect(notesOf(reply)).toEqual(['No command was given.'])
  })
})

describe('options that do not fit are told with the command’s help', () => {
  test.each([
    ['search tide --pages 2', '"search" has no option --pages. Perhaps --page was meant.'],
    ['search tide --colour red', '"search" has no option --colour.'],
    ['search tide --page', '--page needs a value behind it.'],
    ['search tide --page 0', '"page" does not fit. It takes: '],
    ['search tide --page two', '"page" does not fit. It takes: '],
    ['search tide --page 1.5', '"page" does not fit. It takes: '],
    ['recent tide', '"recent" takes no words behind it.'],
    ['recent --page 0', '"page" does not fit. It takes: '],
    ['summary 1 --sentences 21', '"sentences" does not fit. It takes: '],
    ['add', '"add" needs a page.'],
    ['add x --url ftp://a.example', '"url" does not fit. It takes: '],
    ['add x --source ""', '"source" does not fit. It takes: '],
  ])('%s', async (line, fault) => {
    const reply = await answer(await emptyDesk(), line)
    expect(reply.error).toBe('bad-options')
    expect(notesOf(reply)).toEqual([expect.stringMatching(/^.+\.$/)])
    expect(notesOf(reply)[0]?.startsWith(fault)).toBe(true)
    expect(offersOf(reply)[0]).toMatch(new RegExp(`^${line.split(' ')[0]}\\b`))
  })
})

test('text may be left out where a command can do without', () => {
  expect(requestOf(parseWords(['summary']))).toEqual({ name: 'summary', options: {} })
})

test('filing needs its own permission, and asking does not', async () => {
  const desk = await deskWith([BRIDGE])
  const may = new Set(['ask'] as const)
  const refused = await added(desk, { page: PILOTS }, may)
  expect(refused.error).toBe('not-allowed')
  expect(notesOf(refused)).toEqual(['You may not use "add" on this desk. Ask whoever runs it.'])
  expect(await desk.count()).toBe(1)
  expect((await answer(desk, 'summary', may)).error).toBeNull()
})

test('nobody may do anything where nothing is allowed', async () => {
  const reply = await answer(await deskWith([BRIDGE]), 'recent', new Set())
  expect(reply.error).toBe('not-allowed')
})

describe('the desk of examples', () => {
  test.each(['search footbridge', 'summary', 'article 1', 'recent'])(
    'marks the answer to "%s" as invented',
    async (line) => {
      const reply = await answer(await deskWith([BRIDGE], DEMO_DESK), line)
      expect(reply).toMatchObject({ error: null, invented: true })
    },
  )

  test.each(['search walrus', 'summary 7', 'recent --page 9', 'search', 'serach', 'help'])(
    'does not mark the answer to "%s", which shows no article',
    async (line) => {
      const reply = await answer(await deskWith([BRIDGE], DEMO_DESK), line)
      expect(reply.invented).toBe(false)
      expect(blocksOf(reply, 'article')).toEqual([])
    },
  )

  test('is the only one that marks', async () => {
    const reply = await answer(await deskWith([BRIDGE], 'demo-2'), 'recent')
    expect(reply).toMatchObject({ error: null, invented: false })
  })
})

test('a library that was closed under a desk is a reply, not a crash', async () => {
  const library = await openLibrary()
  const desk = library.desk('local')
  await library[Symbol.asyncDispose]()
  expect((await answer(desk, 'recent')).error).toBe('library-closed')
})

test('a fault of the program itself is thrown', async () => {
  const desk = {
    ...(await emptyDesk()),
    count: () => Promise.reject(new TypeError('a slip in the code')),
  }
  await expect(answer(desk, 'recent')).rejects.toThrow('a slip in the code')
})

test('what is offered as a request asks the same as its line', async () => {
  const desk = await deskWith(Array.from({ length: 12 }, (_, i) => lantern(i + 1)))
  const lines = [
    'add',
    'recent',
    'recent --page 9',
    'search lantern',
    'search lantern --page 9',
    'article 99',
  ]
  const replies = await Promise.all(lines.map((line) => answer(desk, line)))
  const steps = [...replies, await added(desk, { page: lantern(1) })].flatMap((reply) =>
    blocksOf(reply, 'example').filter(({ request }) => request !== undefined),
  )
  expect(steps.map(({ command }) => command)).toHaveLength(6)
  const may = new Set(['ask'] as const)
  for (const { command, request } of steps) {
    if (request === undefined) continue
    expect(await ask(request, { desk, may })).toEqual(await answer(desk, command))
  }
})
