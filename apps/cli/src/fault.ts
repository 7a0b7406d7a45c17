import { ClipdeskError } from '@clipdesk/core'
import type { Terminal } from './terminal.ts'

/** Tells a person what went wrong, in a sentence. The stack is for whoever asked for it. */
export function reportFault(error: unknown, { errors }: Terminal, debug: boolean): void {
  if (error instanceof ClipdeskError) {
    errors.write(`${error.message}\n`)
    return
  }
  const what = error instanceof Error ? error.message : String(error)
  errors.write(
    `A fault in clipdesk itself: ${what}. What was filed is safe. Set CLIPDESK_DEBUG=1 to see where it happened.\n`,
  )
  if (debug && error instanceof Error) errors.write(`${error.stack}\n`)
}
