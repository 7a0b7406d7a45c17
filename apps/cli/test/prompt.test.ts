import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Library, openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { runPrompt } from '../src/prompt.ts'
import { expectInOrder } from './fixtures/in-order.ts'
import { memoryTerminal } from './fixtures/memory-terminal.ts'
import { FERRY, ORCHARD } from './fixtures/page.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'
import { webOf } from './fixtures/web.ts'

const folder = temporaryFolders()()
writeFileSync(join(folder, 'ferry.txt'), FERRY)

const LAMPS = `title,text
First lamp,"The first lamp was lit at noon, the keeper said."
Second lamp,"The second lamp was lit at one, the keeper said."
`

const fetchPage = webOf({
  'https://harbor.example/ferry': FERRY,
  "https://harbor.example/orchard?of='quay'": ORCHARD,
  'https://harbor.example/lamps?as=csv': LAMPS,
})

/** Types lines at the prompt of a terminal that is no TTY, to the end of the input. */
async function type(library: Library, ...lines: readonly string[]) {
  const terminal = memoryTerminal(lines.join('\n'))
  const setting = { library, terminal, folder, fetchPage, debug: false, historyFile: null }
  const status = await runPrompt(setting)
  return { status, printed: terminal.printed(), complaints: terminal.complaints() }
}

async function withExamples(): Promise<Library> {
  const library = await openLibrary()
  await library.desk('demo').clip({ text: ORCHARD })
  return library
}

test('an input that is empty ends well, and nothing is said', async () => {
  expect(await type(await openLibrary())).toEqual({ status: 0, printed: '', complaints: '' })
})

test('commands are answered one after the other, and no prompt is printed where nobody types', async () => {
  await using library = await openLibrary()
  await library.desk('local').clip({ text: FERRY })
  const { status, printed, complaints } = await type(
    library,
    'recent',
    '',
    'search tenders',
    'serach',
  )
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' })
  const said = ['1 article, newest first.', '[#1 ¶3]', 'There is no command "serach".']
  expectInOrder(printed, said)
  expect(printed).not.toContain('> ')
})

test.each([
  ['behind "add"', ['add https://harbor.example/ferry']],
  ['alone', ['https://harbor.example/ferry']],
  ['between angle brackets', [' <https://harbor.example/ferry> ']],
  ['below "add"', ['add', 'https://harbor.example/ferry', '.']],
])('a link is fetched and filed, %s', async (_, lines) => {
  await using library = await openLibrary()
  const { printed } = await type(library, ...lines)
  expect(printed).toContain('Filed as #1.')
  expect(await library.desk('local').get(1)).toMatchObject({
    text: FERRY,
    url: 'https://harbor.example/ferry',
  })
})

test('several links on a line are fetched one after the other, and one that is gone keeps none back', async () => {
  await using library = await openLibrary()
  const links = "https://harbor.example/gone https://harbor.example/orchard?of='quay'"
  const { printed } = await type(library, links, 'recent')
  const said = ['There is no page at https://harbor.example/gone.', 'Filed as #1.', '1 article']
  expectInOrder(printed, said)
})

test('"add" takes the lines below it, up to one with a full stop', async () => {
  await using library = await openLibrary()
  const { printed } = await type(
    library,
    'add --source Tideline',
    ...ORCHARD.split('\n'),
    '.',
    'recent',
  )
  expect(printed).toContain('Filed as #1.')
  expect(printed).toContain('1 article, newest first.')
  const article = await library.desk('local').get(1)
  expect(article.text).toBe(ORCHARD)
  expect(article.source.name).toBe('Tideline')
})

test('"add" takes the lines up to the end, where no full stop comes', async () => {
  await using library = await openLibrary()
  await type(library, 'add', ORCHARD.trimEnd())
  expect((await library.desk('local').get(1)).text).toBe(ORCHARD.trimEnd())
})

test('"add" with a name files that', async () => {
  await using library = await openLibrary()
  await type(library, 'add ferry.txt', 'add missing.txt')
  expect(await library.desk('local').count()).toBe(1)
  expect((await library.desk('local').get(1)).text).toBe(FERRY)
})

test.each(['exit', 'quit', 'bye', '  exit '])('"%s" leaves what follows unread', async (word) => {
  const { status, printed } = await type(await withExamples(), word, 'recent')
  expect(status).toBe(0)
  expect(printed).toBe('')
})

test('questions go to the examples until something is filed', async () => {
  await using library = await withExamples()
  const first = await type(library, 'summary')
  expect(first.printed).toContain('Invented example, from the desk "demo".')
  const { printed } = await type(library, 'add ferry.txt', 'recent')
  expect(printed).toContain('It is on your own desk, "local"')
  expect(printed).toContain('Filed as #1.')
  expect(printed).not.toContain('Invented example')
  expect(await library.desk('demo').count()).toBe(1)
  const later = await type(library, 'recent')
  expect(later.printed).toContain('Ferry to Haldermere runs again')
})

test('"desk demo" goes to the examples and "desk local" back', async () => {
  await using library = await withExamples()
  await library.desk('local').clip({ text: FERRY })
  const { printed } = await type(library, 'desk', 'desk demo', 'recent', 'desk local', 'recent')
  const said = [
    'You are at the desk "local".',
    'Questions go to the desk "demo" now.',
    'Old orchard',
    'Invented example',
    'Questions go to the desk "local" now.',
    'Ferry to Haldermere',
  ]
  expectInOrder(printed, said)
})

test('a page goes to the desk that one is at, pasted or named', async () => {
  await using library = await openLibrary()
  await type(library, 'desk talks', 'add ferry.txt', 'add', ORCHARD, '.')
  expect(await library.desk('talks').count()).toBe(2)
  expect(await library.desk('local').count()).toBe(0)
})

test('a desk with a name that is none is told', async () => {
  const { status, printed } = await type(await openLibrary(), 'desk "The Talks"', 'desk')
  expect(status).toBe(0)
  expect(printed).toContain('"The Talks" is no name for a desk.')
  expect(printed).toContain('You are at the desk "local".')
})

test('help ends with what the prompt itself understands', async () => {
  const { printed } = await type(await openLibrary(), 'help')
  expect(printed.indexOf('desk demo')).toBeGreaterThan(printed.indexOf('search WORDS'))
  expect(printed).toContain('exit')
})

test('a fault in one command is told, and the next is answered', async () => {
  await using library = await openLibrary()
  await library.desk('local').clip({ text: FERRY })
  const broken: Library = {
    ...library,
    desk: (name) => ({
      ...library.desk(name),
      search: () => Promise.reject(new TypeError('a slip in the code')),
    }),
  }
  const { status, printed, complaints } = await type(broken, 'search ferry', 'recent')
  expect(status).toBe(0)
  expect(complaints).toBe(
    'A fault in clipdesk itself: a slip in the code. What was filed is safe. Set CLIPDESK_DEBUG=1 to see where it happened.\n',
  )
  expect(printed).toContain('1 article, newest first.')
})

test('a file with many articles is shown at the desk of examples, which is left once they are filed', async () => {
  await using library = await withExamples()
  const rows = ['title,text', 'First lamp,It was lit at noon.', 'Second lamp,It was lit at one.']
  writeFileSync(join(folder, 'two lamps.csv'), rows.join('\n'))
  const { printed } = await type(
    library,
    "add 'two lamps.csv'",
    'recent',
    "add 'two lamps.csv' --all",
    'recent',
  )
  expectInOrder(printed, [
    'It holds 2 articles; nothing is filed yet.',
    "add 'two lamps.csv' --all",
    'Invented example',
    'Filed: 2 new articles, #1 to #2.',
    'It is on your own desk',
    '2 articles, newest first.',
  ])
})

test.each([
  [
    'behind a link',
    ['https://harbor.example/lamps?as=csv'],
    "add 'https://harbor.example/lamps?as=csv' --all",
  ],
  ['pasted', ['add', ...LAMPS.split('\n'), '.'], 'add --all'],
])('many articles %s are filed by the command that is shown', async (_, lines, command) => {
  await using library = await openLibrary()
  const shown = await type(library, ...lines)
  expect(shown.printed).toContain(command)
  expect(await library.desk('local').count()).toBe(0)
  const again = lines.length === 1 ? [command] : [command, ...lines.slice(1)]
  expect((await type(library, ...again)).printed).toContain('Filed: 2 new articles, #1 to #2.')
})
