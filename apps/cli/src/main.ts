import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '@clipdesk/core'
import { type Fetcher, fetchRule, openFetcher } from '@clipdesk/core/fetch'
import { openLibraryFolder } from '@clipdesk/core/store/folder'
import { z } from 'zod'
import { type Arguments, readArguments } from './arguments.ts'
import { Environment } from './environment.ts'
import { EXIT } from './exit.ts'
import { reportFault } from './fault.ts'
import { runOneShot } from './one-shot.ts'
import { runPrompt } from './prompt.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** Runs a command line and gives its exit status. Everything that goes wrong ends here, as a sentence. */
export async function main(
  words: readonly string[],
  terminal: Terminal = processTerminal(),
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const environment = Environment.parse(env)
  try {
    return await run(words, terminal, environment)
  } catch (error) {
    reportFault(error, terminal, environment.debug)
    return EXIT.refused
  }
}

async function run(
  words: readonly string[],
  terminal: Terminal,
  environment: Environment,
): Promise<number> {
  const given = readArguments(words)
  if (given.mode === 'version') {
    terminal.output.write(`${version()}\n`)
    return EXIT.done
  }
  if (given.mode === 'batch') {
    // Batch mode takes its own library and needs none of the rest.
    const { runBatch } = await import('./batch/run-batch.ts')
    return runBatch(given.words, terminal)
  }
  const { fetchPage } = openFetcher({ rule: fetchRule(environment) })
  if (given.mode === 'read') {
    const { readPage } = await import('./read-page.ts')
    return readPage(given, { folder: environment.folder, terminal, fetchPage })
  }
  return atDesks(given, { terminal, environment, fetchPage })
}

/** What commands at a desk take. */
interface DeskSetting {
  readonly terminal: Terminal
  readonly environment: Environment
  readonly fetchPage: Fetcher['fetchPage']
}

async function atDesks(
  given: Extract<Arguments, { readonly mode: 'prompt' | 'one-shot' }>,
  { terminal, environment, fetchPage }: DeskSetting,
): Promise<number> {
  const { dataFolder, folder, debug } = environment
  const needsLibrary = given.mode === 'prompt' || given.words[0] !== 'help'
  const log = (line: string) => terminal.errors.write(`${line}\n`)
  await using library = needsLibrary
    ? await openLibraryFolder(dataFolder, log)
    : await openLibrary()
  if (given.mode === 'prompt') {
    return await runPrompt({
      library,
      terminal,
      folder,
      debug,
      fetchPage,
      historyFile: join(dataFolder, 'history'),
    })
  }
  return await runOneShot(given.words, {
    desk: library.desk(given.desk),
    terminal,
    folder,
    fetchPage,
    json: given.json,
    csv: given.csv,
  })
}

const Package = z.object({ version: z.string() })

const version = (): string =>
  Package.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
    .version
