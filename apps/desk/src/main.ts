import { join } from 'node:path'
import {
  Environment,
  printReply,
  processTerminal,
  reportFault,
  runPrompt,
  type Terminal,
} from '@clipdesk/cli'
import { ask, DEMO_DESK } from '@clipdesk/commands'
import type { Library } from '@clipdesk/core'
import { fetchRule, openFetcher } from '@clipdesk/core/fetch'
import { openLibraryFolder } from '@clipdesk/core/store/folder'
import { startChatApps } from './chat-apps.ts'
import { fillDemo } from './fill-demo.ts'

const EXAMPLE = 'harbour strike'

/** Opens the library, shows what there is, and gives the prompt; the exit status when it ends. */
export async function main(terminal: Terminal = processTerminal()): Promise<number> {
  const environment = Environment.parse(process.env)
  try {
    const { dataFolder, folder, debug } = environment
    const { fetchPage } = openFetcher({ rule: fetchRule(environment) })
    const log = (line: string) => terminal.errors.write(`${line}\n`)
    await using library = await openLibraryFolder(dataFolder, log)
    const say = (line: string) => terminal.output.write(`${line}\n`)
    say(`Library: ${library.location} (one SQLite file; CLIPDESK_DATA sets another folder)`)
    await fillDemo(library, progressOn(terminal))
    await using _ = await startChatApps({ library, environment: process.env, fetchPage, say })
    await welcome(library, terminal)
    return await runPrompt({
      library,
      terminal,
      folder,
      debug,
      fetchPage,
      historyFile: join(dataFolder, 'history'),
    })
  } catch (error) {
    reportFault(error, terminal, environment.debug)
    return 1
  }
}

async function welcome(library: Library, terminal: Terminal): Promise<void> {
  const say = (line: string) => terminal.output.write(`${line}\n`)
  say(`\nAn example: search ${EXAMPLE}\n`)
  const desk = library.desk(DEMO_DESK)
  printReply(
    await ask({ name: 'search', options: { query: EXAMPLE } }, { desk, may: new Set(['ask']) }),
    terminal,
    '',
  )
  say('\nType "help" for what can be asked, or paste a page to file it. Ctrl-C leaves.\n')
}

/** One line that is written over where there is a terminal, and once where there is none. */
function progressOn({ output }: Terminal): (done: number, all: number) => void {
  return (done, all) => {
    const line = `Filling the desk "demo" with invented articles: ${done} of ${all}`
    if (output.isTTY === true) output.write(`\r${line}${done === all ? '\n' : ''}`)
    else if (done === all) output.write(`${line}\n`)
  }
}
