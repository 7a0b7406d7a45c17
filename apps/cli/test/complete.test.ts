import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { complete } from '../src/complete.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const folder = temporaryFolders()()
mkdirSync(join(folder, 'pages'))
for (const name of ['ferry.txt', 'ferry.html', 'pages/orchard.txt']) {
  writeFileSync(join(folder, name), '')
}

const desk = (await openLibrary()).desk('local')
await desk.clip({
  text: 'Wall is cracked\n\n“The wall has stood for long enough,” said Mara Olsen, the harbour master. The mayor, Ada Orlow, was told of it.',
  source: 'Harbour Gazette',
})
// Completions do not wait for names to be found.
await desk.rank('has:quote')

test.each<[line: string, candidates: readonly string[], typed: string]>([
  [
    '',
    [
      'add',
      'article',
      'compare',
      'desk',
      'digest',
      'edit',
      'exit',
      'help',
      'quotes',
      'recent',
      'search',
      'summary',
      'timeline',
    ],
    '',
  ],
  ['s', ['search', 'summary'], 's'],
  ['  rec', ['recent'], 'rec'],
  ['x', [], 'x'],
  ['help a', ['add', 'article'], 'a'],
  ['search tide --', ['--asof', '--page'], '--'],
  ['add ferry.txt --s', ['--source'], '--s'],
  ['walrus --s', [], '--s'],
  ['add ', ['ferry.html', 'ferry.txt', 'pages/'], ''],
  ['add fer', ['ferry.html', 'ferry.txt'], 'fer'],
  ['add pages/', ['pages/orchard.txt'], 'pages/'],
  ['add pages/orch', ['pages/orchard.txt'], 'pages/orch'],
  ['add nowhere/x', [], 'nowhere/x'],
  ['search fer', [], 'fer'],
  ['quotes ma', ['Mara Olsen'], 'ma'],
  ['quotes Mara Ol', ['Mara Olsen'], 'Mara Ol'],
  ['quotes x', [], 'x'],
  ['quotes --to o', ['"Mara Olsen"', '"Ada Orlow"', '…'], 'o'],
  ['quotes --to ols', ['"Mara Olsen"'], 'ols'],
  ['quotes --to "Mara o', ['"Mara Olsen"'], '"Mara o'],
  ['quotes Olsen --about wa', [], 'wa'],
  ['add ferry.txt --source har', ['"Harbour Gazette"'], 'har'],
  ['edit 1 --outlet=', ['"Harbour Gazette"'], ''],
  ['search wall from:gaz', ['"Harbour Gazette"'], 'gaz'],
  ['search wall -from:"harbour g', ['"Harbour Gazette"'], '"harbour g'],
  ['search said-by:m', ['"Mara Olsen"'], 'm'],
  ['search from:gazette wa', [], 'wa'],
  ['search "said-by:m', [], '"said-by:m'],
])('"%s" could go on as %j', async (line, candidates, typed) => {
  expect(await complete(line, { folder, desk })).toEqual([candidates, typed])
})
