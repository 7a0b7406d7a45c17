import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { wrongImports } from '../scripts/import-direction.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const tree = mkdtempSync(join(tmpdir(), 'clipdesk-imports-'))
afterAll(() => rmSync(tree, { recursive: true, force: true }))

/** What is wrong with a file of this text, at this place in an otherwise empty project. */
function wrongIn(file: string, text: string): string[] {
  mkdirSync(join(tree, dirname(file)), { recursive: true })
  writeFileSync(join(tree, file), text)
  return wrongImports(tree, [file])
}

test('no import of this project points the wrong way', () => {
  const files = globSync('{packages,apps}/*/src/**/*.ts', { cwd: ROOT })
  expect(files.length).toBeGreaterThan(100)
  expect(wrongImports(ROOT, files)).toEqual([])
})

test.each([
  ['packages/core/src/a.ts', '@clipdesk/commands'],
  ['packages/core/src/b.ts', '@clipdesk/core'],
  ['packages/commands/src/a.ts', '@clipdesk/cli'],
  ['packages/commands/src/b.ts', '@clipdesk/conformance'],
  ['apps/cli/src/a.ts', '@clipdesk/desk'],
  ['apps/discord/src/a.ts', '@clipdesk/cli'],
  ['apps/discord/src/b.ts', '@clipdesk/stand-ins/discord'],
  ['packages/conformance/src/a.ts', '@clipdesk/cli'],
  ['packages/commands/src/c.ts', '../../core/src/desk.ts'],
  ['packages/core/src/read/c.ts', '../../../commands/src/ask.ts'],
  ['packages/core/src/d.ts', '../test/fixtures.ts'],
])('in %s, an import of %s is noticed', (file, specifier) => {
  const sentence = `${file} may not import ${specifier}`
  expect(wrongIn(file, `import { a } from '${specifier}'\n`)).toEqual([sentence])
  expect(wrongIn(file, `import type { A } from '${specifier}'\n`)).toEqual([sentence])
  expect(wrongIn(file, `const a = await import('${specifier}')\n`)).toEqual([sentence])
})

test.each([
  ['packages/core/src/a.ts', './b.ts'],
  ['packages/core/src/read/a.ts', '../article.ts'],
  ['packages/core/src/a.ts', 'zod'],
  ['packages/commands/src/a.ts', '@clipdesk/core/read/html'],
  ['packages/conformance/src/a.ts', '@clipdesk/core'],
  ['apps/cli/src/batch/a.ts', '../fault.ts'],
  ['apps/desk/src/a.ts', '@clipdesk/cli'],
])('in %s, an import of %s is right', (file, specifier) => {
  expect(wrongIn(file, `import { a } from '${specifier}'\n`)).toEqual([])
})

test('a workspace that the list does not know is told', () => {
  expect(wrongIn('apps/telegraph/src/a.ts', '')).toEqual([
    'apps/telegraph is not in the list of scripts/import-direction.ts',
  ])
})
