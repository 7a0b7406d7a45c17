import {
  ask,
  DEMO_DESK,
  parseWords,
  type Reply,
  requestOf,
  type TypedCommand,
  withFileName,
} from '@clipdesk/commands'
import { ClipdeskError, type Desk } from '@clipdesk/core'
import { isBatchOnly } from './batch/options.ts'
import { readPageFile } from './page-files.ts'
import { withPatience } from './patience.ts'
import { progressOn } from './progress.ts'
import { batchHelp, shellHelp } from './shell-help.ts'
import { printReply, type Terminal } from './terminal.ts'

/** What a script can tell from the status of a command. */
export const EXIT = {
  done: 0,
  /** There is no answer: nothing found, a page that is none, a library that cannot be used. */
  refused: 1,
  /** The command was not understood. */
  usage: 2,
} as const

/** How one command is to run. */
export interface OneShot {
  readonly desk: Desk
  readonly terminal: Terminal
  /** Where paths start from. */
  readonly folder: string
  readonly json: boolean
}

/** Runs one command as a shell gave it, and gives its exit status. */
export async function runOneShot(
  words: readonly string[],
  { desk, terminal, folder, json }: OneShot,
): Promise<number> {
  let status: number = EXIT.done
  const print = (reply: Reply): void => {
    if (json) terminal.output.write(`${JSON.stringify(reply, withoutPages)}\n`)
    else printReply(reply, terminal, 'clipdesk ')
    status = Math.max(status, statusOf(reply))
  }
  const typed = parseWords(words)
  const batch = [typed.name, typed.words[0] ?? ''].find(isBatchOnly)
  if (batch !== undefined && (typed.name === 'help' || typed.name === batch)) {
    print(batchHelp(batch))
    return typed.name === 'help' ? EXIT.done : status
  }
  for await (const reply of replies(typed, desk, { folder, terminal })) print(reply)
  if (typed.name === 'help' && typed.words.length === 0) {
    terminal.output.write('\n')
    print(shellHelp())
  }
  return status
}

/** Answers a typed command: one reply, or one for each page that `add` is given. */
export async function* replies(
  typed: TypedCommand,
  desk: Desk,
  { folder, terminal }: { readonly folder: string; readonly terminal: Terminal },
): AsyncGenerator<Reply> {
  const request = requestOf(typed)
  if ('refused' in request) {
    yield request.refused
    return
  }
  const context = {
    desk,
    may: new Set(desk.name === DEMO_DESK ? (['ask'] as const) : (['ask', 'file'] as const)),
  }
  if (request.name !== 'add' || typed.words.length === 0) {
    yield await withPatience(terminal, ask(request, context))
    return
  }
  const filing = { ...context, onProgress: progressOn(terminal) }
  for (const name of typed.words) {
    try {
      const page = await readPageFile(name, folder, terminal.input)
      const answer = await ask({ name: 'add', options: { ...request.options, page } }, filing)
      yield withFileName(answer, name)
    } catch (error) {
      if (!(error instanceof ClipdeskError)) throw error
      yield { blocks: [{ kind: 'note', text: error.message }], error: error.code, invented: false }
    }
  }
}

/** A step that files a file carries it; whoever reads JSON has the file already. */
const withoutPages = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? undefined : value

function statusOf({ error }: Reply): number {
  if (error === null) return EXIT.done
  return error === 'unknown-command' || error === 'bad-options' ? EXIT.usage : EXIT.refused
}
