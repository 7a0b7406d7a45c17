import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { type Library, openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { type PromptOptions, runPrompt } from '../src/prompt.ts'
import { FERRY, ORCHARD } from './fixtures/page.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'
import { webOf } from './fixtures/web.ts'

const newFolder = temporaryFolders()
const CTRL_C = '\x03'

/** Somebody at a terminal: what is typed goes in as a terminal hands it on, and what is printed can be waited for. */
function atTerminal(library: Library, fetchPage: PromptOptions['fetchPage'] = webOf({})) {
  const folder = newFolder()
  const historyFile = join(folder, 'history')
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 90 })
  const printed: string[] = []
  output.on('data', (chunk) => printed.push(String(chunk)))
  const terminal = { input, output, errors: new PassThrough() }
  const status = runPrompt({ library, terminal, folder, fetchPage, debug: false, historyFile })
  return {
    status,
    errors: terminal.errors,
    types: (text: string) => input.write(text),
    history: () => (existsSync(historyFile) ? readFileSync(historyFile, 'utf8') : ''),
    async sees(text: string) {
      for (let tries = 0; tries < 400; tries += 1) {
        if (printed.join('').includes(text)) return
        await pause(10)
      }
      throw new Error(`"${text}" never came. Printed: ${printed.join('')}`)
    },
  }
}

test('a page pasted at the prompt is filed, the last line without a line end too', async () => {
  const library = await openLibrary()
  const person = atTerminal(library)
  await person.sees('local> ')
  person.types(FERRY.trimEnd())
  await person.sees('Filed as #1.')
  expect((await library.desk('local').get(1)).text).toBe(FERRY.trimEnd())
  person.types('exit\n')
  expect(await person.status).toBe(0)
})

test('links that are pasted together are fetched one by one, however long they are', async () => {
  const library = await openLibrary()
  const long = `https://harbor.example/orchard?from=${'quay-'.repeat(40)}`
  const fetchPage = webOf({ 'https://harbor.example/ferry': FERRY, [long]: ORCHARD })
  const person = atTerminal(library, fetchPage)
  await person.sees('local> ')
  person.types(`https://harbor.example/ferry\n${long}\nhttps://harbor.example/gone\n`)
  await person.sees('Filed as #2.')
  await person.sees('There is no page at https://harbor.example/gone.')
  person.types('exit\n')
  expect(await person.status).toBe(0)
})

test('a page whose first word is a command is filed all the same', async () => {
  const library = await openLibrary()
  const person = atTerminal(library)
  await person.sees('local> ')
  person.types(`Search for the ferry crew resumes at dawn\n\n${ORCHARD}\n`)
  await person.sees('Filed as #1.')
  person.types('exit\n')
  expect(await person.status).toBe(0)
})

test('commands that are pasted together are answered one by one', async () => {
  const library = await openLibrary()
  await library.desk('local').clip({ text: FERRY })
  const person = atTerminal(library)
  await person.sees('local> ')
  person.types('recent\nhelp search\nsummary\n')
  await person.sees('which 5 results')
  await person.sees('[#1 ¶1]')
  person.types('exit\n')
  expect(await person.status).toBe(0)
  expect(await library.desk('local').count()).toBe(1)
})

test('Ctrl-C while a page is pasted files nothing and leaves in peace', async () => {
  const library = await openLibrary()
  const person = atTerminal(library)
  await person.sees('local> ')
  person.types('add\n')
  await person.sees('a line with nothing but a full stop')
  person.types(FERRY)
  person.types(CTRL_C)
  expect(await person.status).toBe(0)
  expect(await library.desk('local').count()).toBe(0)
  expect(person.errors.read()).toBeNull()
})

test('Ctrl-C at the prompt leaves with status 0', async () => {
  const person = atTerminal(await openLibrary())
  await person.sees('local> ')
  person.types(CTRL_C)
  expect(await person.status).toBe(0)
})

test('the history keeps commands and no lines of a page', async () => {
  const person = atTerminal(await openLibrary())
  await person.sees('local> ')
  person.types('search heron\n')
  await person.sees('Nothing is filed')
  person.types(`${FERRY}\n`)
  await person.sees('Filed as #1.')
  person.types('exit\n')
  await person.status
  expect(person.history()).toContain('search heron')
  expect(person.history()).not.toContain(FERRY.split('\n')[0])
})

test.each(['help search', 'search --help'])('"%s" shows how a search is done', async (line) => {
  const person = atTerminal(await openLibrary())
  await person.sees('local> ')
  person.types(`${line}\n`)
  await person.sees('which 5 results')
  person.types('exit\n')
  expect(await person.status).toBe(0)
})
