import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/main.ts'
import { memoryTerminal } from './fixtures/memory-terminal.ts'
import { ORCHARD } from './fixtures/page.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const newFolder = temporaryFolders()

/** Runs a command line with its library in this folder. */
async function run(words: readonly string[], data: string, input = '', more = {}) {
  const terminal = memoryTerminal(input)
  const status = await main(words, terminal, { CLIPDESK_DATA: data, ...more })
  return { status, printed: terminal.printed(), complaints: terminal.complaints() }
}

/** One or a few sentences for a person, on one line, and no trace of the program's inside. */
async function complaintOf(words: readonly string[], data: string): Promise<string> {
  const { status, printed, complaints } = await run(words, data)
  expect({ status, printed }).toEqual({ status: 1, printed: '' })
  expect(complaints).toMatch(/^["A-Z][^\n]*\.\n$/)
  expect(complaints).not.toMatch(/:\d+:\d+|node:|Error/)
  return complaints
}

test('--version is the package’s', async () => {
  const data = join(newFolder(), 'unmade')
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const printed = `${version}\n`
  expect(await run(['--version'], data)).toEqual({ status: 0, printed, complaints: '' })
  expect(existsSync(data)).toBe(false)
})

test.each([['--help'], ['help']])('"%s" needs no library and makes none', async (word) => {
  const data = join(newFolder(), 'unmade')
  const { status, printed, complaints } = await run([word], data)
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' })
  expect(printed).toContain('clipdesk search WORDS')
  expect(existsSync(data)).toBe(false)
})

test('a command that is none ends with the status 2', async () => {
  const { status, printed, complaints } = await run(['serach'], newFolder())
  expect({ status, complaints }).toEqual({ status: 2, complaints: '' })
  expect(printed).toContain('There is no command "serach".')
  expect(printed).toContain('clipdesk search')
})

test.each([
  ['http://127.0.0.1/', {}, '127.0.0.1 is not on the public web, and nothing else is fetched.'],
  ['ftp://harbor.example/ferry', {}, 'The link begins with "ftp:"; only links that begin with'],
  ['file:///etc/hosts', {}, 'The link begins with "file:"; only links that begin with'],
  ['https://harbor.example:8443/', {}, 'The link leads to port 8443 of harbor.example'],
  ['https://harbor.example/', { CLIPDESK_FETCH: 'off' }, 'Links are not fetched here.'],
  ['https://harbor.example/', { CLIPDESK_FETCH: 'alder.example' }, 'Links to harbor.example are'],
])('"add %s" with %j is refused with the reason', async (link, setting, reason) => {
  const { status, printed } = await run(['add', link], newFolder(), '', setting)
  expect(status).toBe(1)
  expect(printed.replace(/\s+/g, ' ')).toContain(reason)
})

test('a wrong CLIPDESK_FETCH is told at the start, whatever is asked, and the library is left alone', async () => {
  const data = join(newFolder(), 'unmade')
  const setting = { CLIPDESK_FETCH: 'yes' }
  const { status, printed, complaints } = await run(['recent'], data, '', setting)
  expect({ status, printed }).toEqual({ status: 1, printed: '' })
  expect(complaints).toMatch(
    /^CLIPDESK_FETCH holds "yes", which is no domain\. Set it to on, to off,/,
  )
  expect(existsSync(data)).toBe(false)
})

test('no command at all is a prompt, which reads from a pipe', async () => {
  const input = `add\n${ORCHARD}.\nsearch apples\n`
  const { status, printed, complaints } = await run([], newFolder(), input)
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' })
  expect(printed).toContain('Filed as #1.')
  expect(printed).toContain('1 article.')
})

test('--jsonl is batch mode, which leaves the library alone', async () => {
  const data = join(newFolder(), 'unmade')
  const input = `${JSON.stringify({ id: 1, text: ORCHARD })}\n`
  const { status, printed } = await run(['summary', '--jsonl', '--sentences', '1'], data, input)
  expect(status).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ id: 1, sentences: [{ paragraph: 1 }] })
  expect(existsSync(data)).toBe(false)
})

test('the folder of the library is made, and its owner’s alone', async () => {
  const data = join(newFolder(), 'deep', 'down')
  expect(await run(['recent'], data)).toMatchObject({ status: 1, complaints: '' })
  expect(statSync(data).mode & 0o077).toBe(0)
})

test('a folder that cannot be made is told in a sentence', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  const complaint = await complaintOf(['recent'], join(file, 'data'))
  expect(complaint).toContain(join(file, 'data'))
  expect(complaint).toContain('CLIPDESK_DATA')
})

test('a library that is none is told in a sentence, and left as it is', async () => {
  const data = newFolder()
  const garbage = Uint8Array.from({ length: 9000 }, (_, i) => (i * 151) % 256)
  writeFileSync(join(data, 'library.db'), garbage)
  const complaint = await complaintOf(['recent'], data)
  expect(complaint).toContain('is not a clipdesk library and was left untouched')
  expect(Uint8Array.from(readFileSync(join(data, 'library.db')))).toEqual(garbage)
})

test('a desk with a name that is none is told in a sentence', async () => {
  const complaint = await complaintOf(['recent', '--desk', 'The Talks'], newFolder())
  expect(complaint).toContain('"The Talks" is no name for a desk.')
})
