import { basename, join } from 'node:path'
import {
  ask,
  type Context,
  DEMO_DESK,
  parseWords,
  type Reply,
  refusalOf,
  requestOf,
  type TypedCommand,
  withFileName,
} from '@clipdesk/commands'
import { ClipdeskError, type Desk } from '@clipdesk/core'
import { askerName } from './asker.ts'
import { isBatchOnly } from './batch/options.ts'
import { EXIT } from './exit.ts'
import { pathOf, readPageFile } from './page-files.ts'
import { addFolder, isFolder } from './page-folder.ts'
import { withPatience } from './patience.ts'
import { progressOn } from './progress.ts'
import { quotesAsCsv } from './quotes-csv.ts'
import { withPicturesSaved } from './save-picture.ts'
import { batchHelp, faultOfRead, shellHelp } from './shell-help.ts'
import { printReply, type Terminal } from './terminal.ts'

/** How one command is to run. */
export interface OneShot {
  readonly desk: Desk
  readonly terminal: Terminal
  /** Where paths start from. */
  readonly folder: string
  readonly fetchPage?: Context['fetchPage']
  readonly json: boolean
  /** Whether quotes are to be CSV. */
  readonly csv?: boolean
}

/** Runs one command as a shell gave it, and gives its exit status. */
export async function runOneShot(
  words: readonly string[],
  { json, csv = false, ...setting }: OneShot,
): Promise<number> {
  const { terminal } = setting
  let status: number = EXIT.done
  const print = (reply: Reply): void => {
    if (json) terminal.output.write(`${JSON.stringify(reply, withoutPages)}\n`)
    else printReply(reply, terminal, 'clipdesk ')
    status = Math.max(status, statusOf(reply))
  }
  const typed = parseWords(words)
  const batch = [typed.name, typed.words[0] ?? ''].find(isBatchOnly)
  if (batch !== undefined && (typed.name === 'help' || typed.name === batch)) {
    print(batchHelp(batch, typed.name === 'read' ? faultOfRead(typed) : null))
    return typed.name === 'help' ? EXIT.done : status
  }
  if (csv) {
    const request = requestOf(typed)
    const rows =
      'refused' in request ? request.refused : await quotesAsCsv(request, contextOf(setting))
    if (typeof rows === 'string') terminal.output.write(rows)
    else print(rows)
    return status
  }
  let between = ''
  for await (const reply of replies(typed, setting)) {
    terminal.output.write(between)
    print(json ? reply : await withPicturesSaved(reply, setting.folder))
    if (typed.words.length > 1 && !json) between = '\n'
  }
  if (typed.name === 'help' && typed.words.length === 0) {
    terminal.output.write('\n')
    print(shellHelp())
  }
  return status
}

/** Answers a typed command: one reply, or one for each page that `add` is given, and one more for each folder. */
export async function* replies(
  typed: TypedCommand,
  { desk, terminal, folder, fetchPage }: Omit<OneShot, 'json' | 'csv'>,
): AsyncGenerator<Reply> {
  const request = requestOf(typed)
  if ('refused' in request) {
    yield request.refused
    return
  }
  const context = contextOf({ desk, fetchPage })
  if (request.name !== 'add' || typed.words.length === 0) {
    yield await withPatience(terminal, ask(request, context))
    return
  }
  const adding = { ...context, onProgress: progressOn(terminal) }
  const add = async (name: string): Promise<Reply> => {
    try {
      const bytes = await readPageFile(name, folder, terminal.input)
      const page = name === '-' ? bytes : { bytes, name: basename(name) }
      const filing = ask({ name: 'add', options: { ...request.options, page } }, adding)
      return withFileName(await withPatience(terminal, filing, `Working on ${name} …`), name)
    } catch (error) {
      if (error instanceof ClipdeskError) return refusalOf(error)
      throw error
    }
  }
  for (const name of typed.words) {
    const path = pathOf(name, folder)
    if (name !== '-' && isFolder(path)) yield* addFolder(path, (file) => add(join(name, file)))
    else yield typed.words.length === 1 ? await add(name) : under(name, await add(name))
  }
}

const contextOf = ({ desk, fetchPage }: Pick<OneShot, 'desk' | 'fetchPage'>): Context => ({
  desk,
  fetchPage,
  asker: askerName(),
  may: new Set(desk.name === DEMO_DESK ? ['ask'] : ['ask', 'file']),
})

/** One answer among several, under the name of its page; a refusal is told in one sentence with it. */
function under(name: string, reply: Reply): Reply {
  const [first, ...rest] = reply.blocks
  if (reply.error !== null && first?.kind === 'note')
    return { ...reply, blocks: [{ ...first, text: `${name}: ${first.text}` }, ...rest] }
  return { ...reply, blocks: [{ kind: 'note', text: `${name}:` }, ...reply.blocks] }
}

/** A step that files a file carries it; whoever reads JSON has the file already. */
const withoutPages = (key: string, value: unknown): unknown =>
  key === 'page' && typeof value === 'object' ? undefined : value

function statusOf({ error }: Reply): number {
  if (error === null) return EXIT.done
  return error === 'unknown-command' || error === 'bad-options' ? EXIT.usage : EXIT.refused
}
