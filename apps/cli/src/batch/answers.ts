import type { Writable } from 'node:stream'

/** In bytes or characters, as the stream counts. */
const ENOUGH_WAITING = 1_048_576

/** The answers cannot be written. `readerLeft`: nobody reads them any more, as after `| head`. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  readonly readerLeft: boolean

  constructor(cause: Error | null) {
    super('The answers cannot be written. Check that there is room where they go.', { cause })
    this.readerLeft = cause === null || ('code' in cause && GONE.has(String(cause.code)))
  }
}

const GONE: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])

/** Writes answers as JSON lines. */
export interface Answers {
  /** Hands one on; waits only where far more is waiting to be written than the reader takes. Throws `OutputError`. */
  give(answer: object): Promise<void>
  /** Waits until everything is written. Throws `OutputError`. */
  flush(): Promise<void>
}

/** Answers on a stream, which stays open. */
export function answersOn(output: Writable): Answers {
  let failure: Error | null = null
  // Never taken off again: a stream may complain after its last write was called back, and nobody else listens.
  output.on('error', (error) => {
    failure ??= error
  })

  function check(): void {
    if (failure !== null || output.destroyed) throw new OutputError(failure)
  }

  return {
    async give(answer) {
      check()
      const full = !output.write(`${JSON.stringify(answer)}\n`)
      if (full && output.writableLength > ENOUGH_WAITING) await drained(output)
    },
    async flush() {
      check()
      const error = await new Promise<Error | null | undefined>((resolve) => {
        output.write('', resolve)
      })
      failure ??= error ?? null
      check()
    },
  }
}

/** Resolves when the stream takes more, or never will again. */
function drained(output: Writable): Promise<void> {
  const events = ['drain', 'error', 'close']
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) output.off(event, done)
      resolve()
    }
    for (const event of events) output.on(event, done)
  })
}
