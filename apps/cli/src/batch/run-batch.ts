import type { Readable, Writable } from 'node:stream'
import { ClipdeskError } from '@clipdesk/core'
import { answersOn, OutputError } from './answers.ts'
import { runCommand } from './commands.ts'
import { readLines } from './lines.ts'
import { readOptions } from './options.ts'
import type { Report } from './trouble.ts'

/** Where a batch comes from and goes to. */
export interface Streams {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
}

/**
 * Runs one command over JSON lines. A line that fails is answered with an error, and the run goes on.
 *
 * Gives the exit status: 0 unless the command itself could not run, 2 where it was not asked for in the right form.
 */
export async function runBatch(args: readonly string[], streams: Streams): Promise<number> {
  const { input, output, errors } = streams
  const say = (message: string) => errors.write(`${message}\n`)
  const command = readOptions(args)
  if ('usage' in command) {
    say(command.usage)
    // Somebody who asks how it is done has made no mistake.
    return args.includes('--help') ? 0 : 2
  }
  const answers = answersOn(output)
  const source = watched(input)
  try {
    await runCommand(command, {
      lines: readLines(source.chunks()),
      answers,
      report: reportTo(errors),
    })
    await answers.flush()
    if (source.failure() === null) return 0
    say('The input cannot be read to its end; what had come was answered.')
    return 1
  } catch (error) {
    input.destroy()
    if (error instanceof OutputError && error.readerLeft) return 0
    const ours = error instanceof ClipdeskError || error instanceof OutputError
    say(ours ? error.message : 'Clipdesk failed. CLIPDESK_DEBUG=1 shows why.')
    if (!ours) reportTo(errors)(error)
    return 1
  }
}

/** The input's chunks; where it breaks off they end, so that what had come is answered, and it is told afterwards. */
function watched(input: Readable) {
  let failure: unknown = null
  return {
    failure: () => failure,
    async *chunks(): AsyncGenerator<Uint8Array | string> {
      try {
        yield* input
      } catch (error) {
        failure = error
      }
    },
  }
}

/** Prints the stack of an unexpected error for those who ask for it. */
const reportTo =
  (errors: Writable): Report =>
  (error) => {
    const { CLIPDESK_DEBUG } = process.env
    if (!CLIPDESK_DEBUG) return
    errors.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  }
