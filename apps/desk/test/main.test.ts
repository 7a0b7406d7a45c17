import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const BIN = fileURLToPath(new URL('../bin/desk.js', import.meta.url))
const parent = mkdtempSync(join(tmpdir(), 'clipdesk-desk-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** Starts the whole desk as a process of its own, types the lines, and waits for its end. */
async function start(
  data: string,
  lines: readonly string[],
  node: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ['--conditions=clipdesk:source', ...node, BIN], {
    env: { CLIPDESK_DATA: data, PATH: process.env['PATH'], ...more },
  })
  // A process that ends before it has read its input is no fault of the test's.
  child.stdin.on('error', () => {})
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const all = [text(child.stdout), text(child.stderr), once(child, 'close')] as const
  const [printed, complaints] = await Promise.all(all)
  return { status: child.exitCode, printed, complaints }
}

/** Checks that all of it was printed, in this order. */
function expectInOrder(printed: string, said: readonly string[]): void {
  let from = 0
  for (const words of said) {
    const place = printed.indexOf(words, from)
    expect(place, `"${words}" should come next in: ${printed.slice(from)}`).not.toBe(-1)
    from = place + words.length
  }
}

test('a wrong CLIPDESK_FETCH is told at the start, and nothing is made', async () => {
  const data = join(parent, 'unmade')
  const told = await start(data, [], [], { CLIPDESK_FETCH: 'yes' })
  expect(told).toMatchObject({ status: 1, printed: '' })
  expect(told.complaints).toMatch(/^CLIPDESK_FETCH holds "yes", which is no domain\. [^\n]+\n$/)
  expect(existsSync(data)).toBe(false)
})

test('the first start says where the library is, fills the examples, and shows an answer', async () => {
  const data = join(parent, 'new')
  const first = await start(data, ['help', 'desk demo', 'summary 1', 'exit'])
  expect(first).toMatchObject({ status: 0, complaints: '' })
  expectInOrder(first.printed, [
    `Library: ${join(data, 'library.db')}`,
    'Filling the desk "demo" with invented articles: 34 of 34',
    'Discord and Slack: not connected, as DISCORD_TOKEN and SLACK_BOT_TOKEN are not set.',
    'An example: search harbour strike',
    'best first: 1 to 5.',
    'Invented example, from the desk "demo".',
    'Type "help" for what can be asked',
    'add PAGE',
    'Questions go to the desk "demo" now.',
    '#1  ',
  ])
  expect(first.printed.startsWith('Library: ')).toBe(true)

  const second = await start(data, [])
  expect(second).toMatchObject({ status: 0, complaints: '' })
  expect(second.printed).not.toContain('Filling')
  expectInOrder(second.printed, ['Library: ', 'best first: 1 to 5.', 'Type "help"'])
})

test('a folder that cannot be made is told in a sentence', async () => {
  const file = join(parent, 'file')
  writeFileSync(file, '')
  const { status, printed, complaints } = await start(join(file, 'data'), ['recent'])
  expect({ status, printed }).toEqual({ status: 1, printed: '' })
  expect(complaints).toMatch(/^The folder [^\n]* cannot be used for the library\.[^\n]*\.\n$/)
})

test('a Node that is too old is told in a sentence', async () => {
  const older =
    'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})'
  const node = ['--import', `data:text/javascript,${older}`]
  const { status, printed, complaints } = await start(join(parent, 'unmade'), ['recent'], node)
  expect({ status, printed }).toEqual({ status: 1, printed: '' })
  expect(complaints).toMatch(
    /^Clipdesk needs Node 24 or later; this is Node 20\.1\.0\. [^\n]*\.\n$/,
  )
})
