import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const Package = z.looseObject({
  name: z.string(),
  private: z.boolean().optional(),
  license: z.string().optional(),
  type: z.string().optional(),
  engines: z.object({ node: z.string() }).optional(),
  exports: z.record(z.string(), z.unknown()).optional(),
  files: z.array(z.string()).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
})

const workspaces = globSync('{packages,apps}/*/package.json', { cwd: ROOT }).map((path) => {
  return { folder: dirname(path), about: Package.parse(JSON.parse(read(path))) }
})

test('there are workspaces to look at', () => {
  expect(workspaces.map(({ about }) => about.name).toSorted()).toContain('@clipdesk/core')
})

describe.each(workspaces)('$folder', ({ folder, about }) => {
  test('is an ES module under the licence of the project', () => {
    expect(about).toMatchObject({ type: 'module', license: 'MIT' })
    expect(about.name).toBe(`@clipdesk/${folder.split('/')[1]}`)
  })

  test('says all that a stranger needs to use it, unless it is private', () => {
    if (about.private === true) return
    expect(Object.keys(about.exports ?? {})).toContain('.')
    expect(about.engines?.node).toMatch(/^>=\d+/)
    expect(about.files).toContain('dist')
    expect(about['publishConfig']).toEqual({ access: 'public' })
  })

  test('has no dependency that docs/dependencies.md does not name', () => {
    const named = read('docs/dependencies.md')
    const foreign = Object.keys(about.dependencies).filter((name) => !name.startsWith('@clipdesk/'))
    expect(foreign.filter((name) => !named.includes(`\`${name}\``))).toEqual([])
  })
})

test('the README names the two commands that set everything up', () => {
  const readme = read('README.md')
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
})

test('the lock file names no server, so any registry will do', () => {
  expect(read('package-lock.json')).not.toContain('"resolved": "http')
})
