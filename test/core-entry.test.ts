import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { reachable } from '../scripts/import-graph.ts'

const entry = fileURLToPath(new URL('../packages/core/src/index.ts', import.meta.url))
const imports = reachable(entry)

/** What the main entry runs that is not the package's own. */
const outside = new Set(
  imports
    .map(({ specifier }) => specifier)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0]),
)

test('the main entry of core runs anywhere: it needs three small packages and nothing of Node', () => {
  expect([...outside].sort()).toEqual(['@orama/stemmers', 'stemmer', 'zod'])
})

test('the main entry of core reaches its reader, its summary and its index', () => {
  const files = new Set(imports.map(({ file }) => file.slice(dirname(entry).length + 1)))
  for (const file of [
    'read/read-article.ts',
    'answer/summary/summarize.ts',
    'search/index/memory-index.ts',
  ]) {
    expect(files).toContain(file)
  }
})
