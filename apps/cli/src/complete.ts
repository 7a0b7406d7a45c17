import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Command, commands, fieldBegun, suggest, takenIn } from '@clipdesk/commands'
import type { Desk } from '@clipdesk/core'
import { PROMPT_COMMANDS } from './prompt-commands.ts'

/** Where a line is completed. */
export interface CompleteIn {
  /** Where paths start from. */
  readonly folder: string
  /** The desk whose people and outlets are meant. */
  readonly desk: Desk
}

/** What may stand before the cursor, and the part of the line whose place it takes: the form that readline takes. */
type Completions = [candidates: string[], typed: string]

/** As many as fit on a screen. */
const LIMIT = 20

/** Completions of what stands before the cursor. Throws as `Desk.complete`. */
export async function complete(line: string, { folder, desk }: CompleteIn): Promise<Completions> {
  const typed = /\S*$/.exec(line)?.[0] ?? ''
  const words = line.trimStart().split(/\s+/)
  const names = [...commands.map(({ name }) => name), ...PROMPT_COMMANDS.map(({ name }) => name)]
  if (words.length <= 1) return [startingWith(names, typed), typed]
  const command = commands.find(({ name }) => name === words[0])
  if (typed.startsWith('--') && !typed.includes('=')) {
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
  const named = command === undefined ? null : await completeName(line, command, desk)
  if (named !== null) return named
  if (words[0] === 'add') return [startingWith(filesLike(typed, folder), typed), typed]
  if (words[0] === 'help') return [startingWith(names, typed), typed]
  return [[], typed]
}

const startingWith = (candidates: readonly string[], typed: string): string[] =>
  candidates.filter((candidate) => candidate.startsWith(typed)).sort()

/** An option and its value at the end of a line; the value in quotation marks that are not closed, or a single word. */
const VALUE = /\s--([a-z][a-z-]*)[\s=]("[^"]*|[^\s"]*)$/
const TEXT = /^\s*\S+\s+(.*)$/s

/** Completions of a person, an outlet or an author; null where none of them is being typed. */
async function completeName(
  line: string,
  command: Command,
  desk: Desk,
): Promise<Completions | null> {
  const [, option, value] = VALUE.exec(line) ?? []
  if (option !== undefined && value !== undefined) {
    const found = await valuesOf(command, option, value.replace('"', ''), desk)
    return (
      found &&
      listed(
        found.map((one) => (/\s/.test(one) ? `"${one}"` : one)),
        value,
      )
    )
  }
  const [, text = ''] = TEXT.exec(line) ?? []
  if (command.text === null || /(?:^|\s)--/.test(text)) return null
  if (takenIn(command, command.text) !== 'query') {
    const found = await valuesOf(command, command.text, text, desk)
    return found && listed(found, text)
  }
  const before = fieldBegun(text)?.before.length
  const found = await valuesOf(command, command.text, text, desk)
  if (before === undefined || found === null) return null
  return listed(
    found.map((query) => query.slice(before)),
    text.slice(before),
  )
}

/**
 * Several candidates, of which readline types what they all begin with in the place of what was typed. Where that would lose what was
 * typed ("ols" for the A of "Aud Olsen" and "Ada Olsen"), a last one that begins otherwise keeps it, and they are shown alone.
 */
function listed(candidates: string[], typed: string): Completions {
  const shared = candidates.reduce(sharedBeginning, candidates[0] ?? '').toLowerCase()
  const isKept = shared.includes(typed.replace('"', '').toLowerCase())
  return [candidates.length < 2 || isKept ? candidates : [...candidates, MORE], typed]
}

const MORE = '…'

function sharedBeginning(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return one.slice(0, length)
}

/** What may be typed into an option that takes a name; null for any other. Articles go by numbers, of which a list would tell nothing. */
async function valuesOf(
  command: Command,
  option: string,
  typed: string,
  desk: Desk,
): Promise<string[] | null> {
  const taken = takenIn(command, option)
  if (taken === null || taken === 'article') return null
  const asking = { desk, may: new Set(['ask'] as const) }
  return (await suggest(asking, taken, typed, { limit: LIMIT })).map(({ value }) => value)
}

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
