import { expect, test } from 'vitest'
import { type Arguments, readArguments } from '../src/arguments.ts'

const oneShot = (
  words: readonly string[],
  more: { desk?: string; json?: boolean; csv?: boolean } = {},
): Arguments => ({
  mode: 'one-shot',
  words,
  desk: 'local',
  json: false,
  csv: false,
  ...more,
})

test.each<[line: string, because: string, read: Arguments]>([
  ['', 'no words give the prompt', { mode: 'prompt' }],
  ['--version', 'the version by its long name', { mode: 'version' }],
  ['-V', 'the version by its short name', { mode: 'version' }],
  ['search tide', 'a command is taken as it stands', oneShot(['search', 'tide'])],
  ['search tide --page 2', 'its options are its own', oneShot(['search', 'tide', '--page', '2'])],
  ['search tide -V', 'a minus word is for the search', oneShot(['search', 'tide', '-V'])],
  ['--help', 'help by its long name', oneShot(['help'])],
  ['-h', 'help by its short name', oneShot(['help'])],
  ['search --help', 'help of one command', oneShot(['help', 'search'])],
  ['-h add page.txt', 'help of one command, said first', oneShot(['help', 'add'])],
  ['--desk demo add --help', 'a desk is no command', oneShot(['help', 'add'])],
  ['--json search tide', '--json may stand first', oneShot(['search', 'tide'], { json: true })],
  ['search tide --json', '--json may stand last', oneShot(['search', 'tide'], { json: true })],
  ['quotes Olsen --csv', 'quotes as CSV', oneShot(['quotes', 'Olsen'], { csv: true })],
  ['search tide --csv', '--csv is for quotes alone', oneShot(['search', 'tide', '--csv'])],
  ['recent --desk demo', 'a desk by name', oneShot(['recent'], { desk: 'demo' })],
  ['--desk=demo recent', 'a desk behind an equals sign', oneShot(['recent'], { desk: 'demo' })],
  [
    '--json --desk demo search tide',
    'both at once',
    oneShot(['search', 'tide'], { desk: 'demo', json: true }),
  ],
  ['recent --desk', 'a desk without a name is left to be told of', oneShot(['recent', '--desk'])],
  [
    'recent --desk --json',
    'another option is no name of a desk',
    oneShot(['recent', '--desk'], { json: true }),
  ],
  [
    'search -- --json --desk demo --help',
    'behind a bare -- all is text',
    oneShot(['search', '--', '--json', '--desk', 'demo', '--help']),
  ],
  [
    'read --jsonl --help',
    'batch mode reads its own options',
    { mode: 'batch', words: ['read', '--jsonl', '--help'] },
  ],
  ['search -- --jsonl', 'unless it stands behind a bare --', oneShot(['search', '--', '--jsonl'])],
])('"%s": %s', (line, _, read) => {
  expect(readArguments(line.split(' ').filter(Boolean))).toEqual(read)
})
