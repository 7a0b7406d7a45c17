import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { commands } from '@clipdesk/commands'
import { PROMPT_COMMANDS } from './prompt-commands.ts'

/** Completions of what stands before the cursor, in the form that readline takes: the candidates, and what they complete. */
export function complete(line: string, folder: string): [string[], string] {
  const typed = /\S*$/.exec(line)?.[0] ?? ''
  const words = line.trimStart().split(/\s+/)
  const names = [...commands.map(({ name }) => name), ...PROMPT_COMMANDS.map(({ name }) => name)]
  if (words.length <= 1) return [startingWith(names, typed), typed]
  const command = commands.find(({ name }) => name === words[0])
  if (typed.startsWith('--')) {
    const options = Object.keys(command?.options.shape ?? {}).filter(
      (name) => name !== command?.text,
    )
    return [
      startingWith(
        options.map((name) => `--${name}`),
        typed,
      ),
      typed,
    ]
  }
  if (words[0] === 'add') return [startingWith(filesLike(typed, folder), typed), typed]
  if (words[0] === 'help') return [startingWith(names, typed), typed]
  return [[], typed]
}

const startingWith = (candidates: readonly string[], typed: string): string[] =>
  candidates.filter((candidate) => candidate.startsWith(typed)).sort()

function filesLike(typed: string, folder: string): string[] {
  const parent = typed.endsWith('/') ? typed : dirname(typed)
  try {
    return readdirSync(resolve(folder, parent), { withFileTypes: true }).map((entry) => {
      const path =
        parent === '.' && !typed.startsWith('.') ? entry.name : join(parent, basename(entry.name))
      return entry.isDirectory() ? `${path}/` : path
    })
  } catch {
    // Half a path is no folder yet: there is nothing to offer.
    return []
  }
}
