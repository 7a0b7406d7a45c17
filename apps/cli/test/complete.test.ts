import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { complete } from '../src/complete.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const folder = temporaryFolders()()
mkdirSync(join(folder, 'pages'))
for (const name of ['ferry.txt', 'ferry.html', 'pages/orchard.txt']) {
  writeFileSync(join(folder, name), '')
}

test.each<[line: string, candidates: readonly string[], typed: string]>([
  [
    '',
    [
      'add',
      'article',
      'desk',
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
])('"%s" could go on as %j', (line, candidates, typed) => {
  expect(complete(line, folder)).toEqual([candidates, typed])
})
