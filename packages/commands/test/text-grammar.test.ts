import {
  commands,
  FLAGS,
  optionForm,
  parseLine,
  parseWords,
  type TypedCommand,
} from '@clipdesk/commands'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const NOTHING: TypedCommand = { name: '', text: '', words: [], options: {}, valueless: [] }

describe('a line is read as a person means it', () => {
  test.each<[because: string, line: string, read: Partial<TypedCommand>]>([
    ['an empty line is no command', '', {}],
    ['white space is no command', ' \t\n ', {}],
    ['a name is taken in any case', 'SEARCH', { name: 'search' }],
    [
      'words behind the name are its text',
      '  search  harbour   strike ',
      { name: 'search', text: 'harbour strike', words: ['harbour', 'strike'] },
    ],
    [
      'a minus word stays text',
      'search strike -police -"second man"',
      {
        name: 'search',
        text: 'strike -police -"second man"',
        words: ['strike', '-police', '-"second man"'],
      },
    ],
    [
      'a quoted phrase keeps its marks in the text and loses them as a word',
      'search “second man” "dawn tide"',
      {
        name: 'search',
        text: '“second man” "dawn tide"',
        words: ['second man', 'dawn tide'],
      },
    ],
    [
      'a phrase that is not closed runs to the end',
      'search "second man --page 2',
      { name: 'search', text: '"second man --page 2', words: ['second man --page 2'] },
    ],
    [
      'an option in quotation marks is text',
      'search "--page 2"',
      { name: 'search', text: '"--page 2"', words: ['--page 2'] },
    ],
    [
      'an option takes the word behind it',
      'search tide --page 2 dawn',
      { name: 'search', text: 'tide dawn', words: ['tide', 'dawn'], options: { page: '2' } },
    ],
    [
      'an option takes a quoted value',
      'add page.txt --source "The Alder Ledger"',
      {
        name: 'add',
        text: 'page.txt',
        words: ['page.txt'],
        options: { source: 'The Alder Ledger' },
      },
    ],
    [
      'an option takes a value behind an equals sign, quoted or not',
      'add --source=“The Alder Ledger” --published=2024-03-04 --url=https://a.example/?q=1',
      {
        name: 'add',
        options: {
          source: 'The Alder Ledger',
          published: '2024-03-04',
          url: 'https://a.example/?q=1',
        },
      },
    ],
    [
      'a value may begin with one minus',
      'add --source -none-',
      { name: 'add', options: { source: '-none-' } },
    ],
    [
      'a value may be empty, if that is said',
      'add --source= --url ""',
      { name: 'add', options: { source: '', url: '' } },
    ],
    [
      'an option said twice means the last',
      'search tide --page 2 --page 3',
      { name: 'search', text: 'tide', words: ['tide'], options: { page: '3' } },
    ],
    [
      'an option without a value is told apart',
      'search tide --page',
      { name: 'search', text: 'tide', words: ['tide'], valueless: ['page'] },
    ],
    [
      'an option does not swallow the next one',
      'add --source --url https://a.example',
      { name: 'add', options: { url: 'https://a.example' }, valueless: ['source'] },
    ],
    [
      'behind a bare -- everything is text',
      'search tide -- --page 2 --',
      { name: 'search', text: 'tide --page 2 --', words: ['tide', '--page', '2', '--'] },
    ],
    [
      'a bare -- gives an option no value',
      'search --page -- 2',
      { name: 'search', text: '2', words: ['2'], valueless: ['page'] },
    ],
    [
      'dashes that name no option are text',
      'search --- --2 -x --Page',
      {
        name: 'search',
        text: '--- --2 -x --Page',
        words: ['---', '--2', '-x', '--Page'],
      },
    ],
    [
      'apostrophes are letters like others',
      "search Qa'dir o’clock",
      { name: 'search', text: "Qa'dir o’clock", words: ["Qa'dir", 'o’clock'] },
    ],
  ])('%s', (_, line, read) => {
    expect(parseLine(line)).toEqual({ ...NOTHING, ...read })
  })
})

test('words that a shell has split are taken as they are', () => {
  expect(parseWords(['add', 'my page.txt', '--source', 'The Alder Ledger', '--url='])).toEqual({
    name: 'add',
    text: 'my page.txt',
    words: ['my page.txt'],
    options: { source: 'The Alder Ledger', url: '' },
    valueless: [],
  })
  expect(parseWords([])).toEqual(NOTHING)
})

const typedLine = fc.string({
  unit: fc.constantFrom(...'ab="“”\'- \t\n', '--', ' --x ', '--page=', 'é', '🜂'),
  maxLength: 60,
})

const anything = fc.string({
  unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
})

test('every line can be read, and nothing is made up', () => {
  fc.assert(
    fc.property(fc.oneof(typedLine, anything), (line) => {
      const { text, words, options, valueless } = parseLine(line)
      const said = [...words, ...Object.values(options), ...valueless]
      expect(said.filter((part) => !line.includes(part))).toEqual([])
      expect(words.length === 0).toBe(text === '')
    }),
  )
})

test('what is no option stays in the text, word for word', () => {
  const word = fc.stringMatching(/^-?[a-zé]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(parseLine(`search ${words.join('  ')}`).words).toEqual(words)
      expect(parseWords(['search', ...words]).text).toBe(words.join(' '))
    }),
  )
})

test('behind a bare -- no word is read as anything but text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('--page', '--'))), (words) => {
      expect(parseWords(['search', '--', ...words])).toEqual({
        ...NOTHING,
        name: 'search',
        text: expect.any(String),
        words,
      })
    }),
  )
})

test.each([
  ['several words of a shell', ['harbour', 'strike'], 'harbour strike'],
  ['one word with a space: the whole text as it stands', ['harbour strike'], 'harbour strike'],
  [
    'a word with a space among others: it was quoted',
    ['second man', '-police'],
    '"second man" -police',
  ],
  [
    'the value of a field with a space in it',
    ['strike', 'from:Harbor Times', '-author:Ana Reyes', 'after:2024-03'],
    'strike from:"Harbor Times" -author:"Ana Reyes" after:2024-03',
  ],
  ['a phrase to leave out', ['strike', '-second man'], 'strike -"second man"'],
  ['words near each other', ['ferry strike~8', 'quay'], '"ferry strike"~8 quay'],
  ['a colon with a space behind it', ['Re: ferry', 'quay'], '"Re: ferry" quay'],
  ['brackets', ['said-by:Olsen', '(ferry OR bridge)'], 'said-by:Olsen (ferry OR bridge)'],
  [
    'quotation marks that the shell left',
    ['"second man" -police', 'quay'],
    '"second man" -police quay',
  ],
])('%s', (_, words, text) => {
  expect(parseWords(['search', ...words]).text).toBe(text)
})

test('a flag takes no value: what stands behind it is text', () => {
  expect(parseLine('add --all export.txt --source "Harbor Times"')).toMatchObject({
    text: 'export.txt',
    options: { all: 'yes', source: 'Harbor Times' },
    valueless: [],
  })
})

test('the flags are the options of commands that are on or off', () => {
  const options = commands.flatMap(({ options }) => Object.entries(options.shape))
  const onOff = options.filter(
    ([, schema]) => z.instanceof(z.ZodType).parse(schema).safeParse('yes').data === true,
  )
  expect(new Set(onOff.map(([name]) => name))).toEqual(FLAGS)
})

test('the form of a command shows no value behind an option that takes none', () => {
  expect(['page', 'all'].map(optionForm)).toEqual(['[--page …]', '[--all]'])
})
