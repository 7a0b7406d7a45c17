import { join } from 'node:path'
import { importsOf } from './import-graph.ts'

/** What each workspace may import of the others. `docs/design.md` draws it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/conformance': ['@clipdesk/core', '@clipdesk/commands'],
  'packages/commands': ['@clipdesk/core'],
  'apps/cli': ['@clipdesk/core', '@clipdesk/commands'],
  'packages/stand-ins': [],
  'apps/discord': ['@clipdesk/core', '@clipdesk/commands'],
  'apps/slack': ['@clipdesk/core', '@clipdesk/commands'],
  'apps/desk': [
    '@clipdesk/core',
    '@clipdesk/commands',
    '@clipdesk/cli',
    '@clipdesk/discord',
    '@clipdesk/slack',
  ],
}

/** Imports that go against the direction, a sentence each. `files` are paths below `root`. */
export function wrongImports(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const workspace = file.split('/').slice(0, 2).join('/')
    const allowed = MAY_IMPORT[workspace]
    if (allowed === undefined)
      return [`${workspace} is not in the list of scripts/import-direction.ts`]
    return importsOf(join(root, file))
      .filter(({ specifier }) => pointsWrong(specifier, file, allowed))
      .map(({ specifier }) => `${file} may not import ${specifier}`)
  })
}

function pointsWrong(specifier: string, file: string, allowed: readonly string[]): boolean {
  if (specifier.startsWith('@clipdesk/')) {
    return !allowed.includes(specifier.split('/').slice(0, 2).join('/'))
  }
  // A path that climbs out of `src` reaches into another workspace.
  const depth = file.split('/').length - 4
  const climbs = specifier.split('/').filter((part) => part === '..').length
  return specifier.startsWith('.') && climbs > depth
}
