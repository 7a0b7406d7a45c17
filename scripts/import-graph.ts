import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** An import statement: the file it stands in, and what it names. */
export interface Import {
  readonly file: string
  readonly specifier: string
  /** Only types: gone when the code runs. */
  readonly typeOnly: boolean
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?[^'";]*?from\s+'(?<from>[^']+)'|(?:^|\n)\s*import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'\s*\)/g

/** The imports of a TypeScript file, as its text names them. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map(({ groups = {} }) => ({
    file,
    specifier: groups['from'] ?? groups['bare'] ?? groups['dynamic'] ?? '',
    typeOnly: groups['type'] !== undefined,
  }))
}

/** Everything that a file imports when it runs, straight or through its own package's files. */
export function reachable(entry: string): Import[] {
  const seen = new Set<string>()
  const found: Import[] = []
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const one of importsOf(file).filter(({ typeOnly }) => !typeOnly)) {
      found.push(one)
      if (one.specifier.startsWith('.')) open.push(resolve(dirname(file), one.specifier))
    }
  }
  return found
}
