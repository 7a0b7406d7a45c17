import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readOptions } from '../../src/batch/options.ts'
import { run } from './fixtures/run.ts'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

test.each([
  ['digest', 'There is no command "digest"', 'clipdesk COMMAND --jsonl'],
  ['read --colour', "Unknown option '--colour'", 'clipdesk read --jsonl'],
  ['read --limit 3', 'read has no option --limit', 'clipdesk read --jsonl'],
  ['read this', '"this" is one word too many', 'clipdesk read --jsonl'],
  ['import', '--library is missing', 'clipdesk import --library FILE --jsonl'],
  ['export --library', "Option '--library' needs a value", 'export --library FILE'],
  ['search --library= ', '--library takes the path', 'search --library FILE'],
  ['search --library x --limit abc', '--limit takes a whole number from 1', '[--limit N]'],
  ['search --library x --limit 0', '--limit takes a whole number from 1', '[--limit N]'],
  ['summary --sentences -1', "Option '--sentences' needs a value", 'summary [--sentences'],
  ['summary --words 1.5', '--words takes a whole number from 1', '[--sentences N | --words N]'],
  ['summary --words 9 --sentences 2', '--words cannot go with --sentences', 'summary [--sentences'],
])('"%s" is told what is wrong and the right form', async (command, fault, form) => {
  const { status, printed, errors } = await run(command.trim())
  expect({ status, printed }).toEqual({ status: 2, printed: '' })
  expect(errors).toContain(fault)
  expect(errors).toContain(form)
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
})

test('without a command all commands are named', () => {
  expect(readOptions(['--jsonl'])).toEqual({
    usage:
      'No command was given. Write: clipdesk COMMAND --jsonl, where COMMAND is one of read, summary, sentences, quotes, dates, import, export, search',
  })
})

test('options may stand before the command', () => {
  expect(readOptions(['--jsonl', '--words', '9', 'summary'])).toEqual({
    command: 'summary',
    length: { words: 9 },
  })
})

test.each(['import', 'export', 'search'])(
  '%s says which library cannot be opened',
  async (command) => {
    const path = file('notes.txt')
    writeFileSync(path, 'These are notes and no library. '.repeat(100))
    const { status, printed, errors } = await run(`${command} --library ${path}`)
    expect({ status, printed }).toEqual({ status: 1, printed: '' })
    expect(errors).toContain(path)
  },
)
