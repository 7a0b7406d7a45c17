/** Checks that imports point one way only: core ← commands ← cli ← desk, and never from one of them to a neighbour's inside. */
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { wrongImports } from './import-direction.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{packages,apps}/*/src/**/*.ts', { cwd: root })
const wrong = wrongImports(root, files)
for (const line of wrong) console.error(line)
console.log(`imports: ${files.length} files, ${wrong.length} point the wrong way`)
process.exitCode = wrong.length === 0 ? 0 : 1
