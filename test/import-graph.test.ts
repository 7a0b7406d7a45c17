import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { importsOf, reachable } from '../scripts/import-graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'clipdesk-graph-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const named = (text: string) =>
  importsOf(written('one.ts', text)).map(({ specifier, typeOnly }) => [specifier, typeOnly])

test.each<[what: string, text: string, imports: readonly (readonly [string, boolean])[]]>([
  ['a name', "import { a } from './a.ts'", [['./a.ts', false]]],
  ['everything', "import * as a from 'a'", [['a', false]]],
  ['a default', "import a from 'a'", [['a', false]]],
  ['several lines', "import {\n  a,\n  type B,\n} from './a.ts'", [['./a.ts', false]]],
  ['types alone', "import type { A } from './a.ts'", [['./a.ts', true]]],
  ['nothing, for its effect', "import './a.ts'", [['./a.ts', false]]],
  ['something when it runs', "const a = await import('./a.ts')", [['./a.ts', false]]],
  ['what it hands on', "export { a } from './a.ts'", [['./a.ts', false]]],
  ['types that it hands on', "export type { A } from './a.ts'", [['./a.ts', true]]],
  [
    'two things',
    "import { a } from 'a'\nimport { b } from 'b'\n",
    [
      ['a', false],
      ['b', false],
    ],
  ],
  ['nothing', "export const a = 'b'\nconst from = 'c'\n", []],
])('an import of %s is read', (_, text, imports) => {
  expect(named(text)).toEqual(imports)
})

test('what a file reaches goes through its own package’s files, once, and not through types', () => {
  const entry = written('entry.ts', "import { a } from './a.ts'\nimport type { T } from './t.ts'\n")
  written('a.ts', "import { b } from './b.ts'\nimport 'zod'\n")
  written('b.ts', "import { a } from './a.ts'\nimport { readFileSync } from 'node:fs'\n")
  written('t.ts', "import 'never'\n")
  const specifiers = reachable(entry).map(({ specifier }) => specifier)
  expect(specifiers.toSorted()).toEqual(['./a.ts', './a.ts', './b.ts', 'node:fs', 'zod'])
})
