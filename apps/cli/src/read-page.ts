import { basename } from 'node:path'
import { type Context, explainPage, refusalOf } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'
import { EXIT } from './exit.ts'
import { readPageFile } from './page-files.ts'
import { renderAccount } from './render-account.ts'
import { lookOf, printReply, type Terminal } from './terminal.ts'

/** What `read` is to show. */
export interface ReadPage {
  readonly name: string
  /** Whether every line is accounted for. */
  readonly explain: boolean
}

/** What reading it takes. */
export interface ReadPageSetting {
  /** Where paths start from. */
  readonly folder: string
  readonly terminal: Terminal
  readonly fetchPage: Context['fetchPage']
}

/** Shows how a page is read, without filing it, and gives the exit status. */
export async function readPage(
  { name, explain }: ReadPage,
  { folder, terminal, fetchPage }: ReadPageSetting,
): Promise<number> {
  try {
    const bytes = await readPageFile(name, folder, terminal.input)
    const file = name === '-' ? { bytes } : { bytes, name: basename(name) }
    const explanation = await explainPage(file, fetchPage)
    terminal.output.write(`${renderAccount(explanation, explain, lookOf(terminal, 'clipdesk '))}\n`)
    return EXIT.done
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
    printReply(refusalOf(error), terminal, 'clipdesk ')
    return EXIT.refused
  }
}
