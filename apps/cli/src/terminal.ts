import type { Readable, Writable } from 'node:stream'
import type { Reply } from '@clipdesk/commands'
import type { Look } from './pen.ts'
import { renderReply } from './render.ts'

/** Where a person reads and types. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & {
    readonly isTTY?: boolean
    readonly columns?: number
    hasColors?(): boolean
  }
  readonly errors: Writable
}

/** The terminal of this process. A reader that leaves early (`| head`) ends the process quietly, as other tools do. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`The output cannot be written: ${error.message}.\n`)
    process.exit(1)
  })
  return { input: process.stdin, output: process.stdout, errors: process.stderr }
}

const USUAL_WIDTH = 80

/** Prints a reply, with colours where the terminal has them and nobody set NO_COLOR. */
export function printReply(reply: Reply, terminal: Terminal, commandPrefix: string): void {
  terminal.output.write(`${renderReply(reply, lookOf(terminal, commandPrefix))}\n`)
}

/** How text looks best on a terminal. */
export const lookOf = ({ output }: Terminal, commandPrefix: string): Look => ({
  width: output.columns ?? USUAL_WIDTH,
  colour: hasColour(output),
  commandPrefix,
})

const hasColour = (output: Terminal['output']): boolean =>
  output.isTTY === true && !process.env['NO_COLOR'] && (output.hasColors?.() ?? false)
