import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** An app that runs as a process of its own, as whoever runs it would start it. */
export interface AppProcess extends AsyncDisposable {
  /** All that it told on standard output and standard error so far. */
  said(): string
  /** Waits until it has told these words; rejects where it ends before, or says nothing of the kind for a minute. */
  says(words: string): Promise<void>
  /** Tells it to stop, as Ctrl-C does. */
  stop(): void
  /** Its exit status, once it has ended. */
  ended(): Promise<number | null>
}

/** What an app is started with: its file, and the environment, of which it gets nothing else but the path. */
export interface ProcessOptions {
  readonly bin: string
  readonly environment: Readonly<Record<string, string>>
  readonly words?: readonly string[]
  /** Options of Node. */
  readonly node?: readonly string[]
}

/** Starts an app from its sources. */
export function startProcess(options: ProcessOptions): AppProcess {
  const { bin, environment, words = [], node = [] } = options
  const child = spawn(process.execPath, ['--conditions=clipdesk:source', ...node, bin, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return {
    said: () => said,
    says: async (words) => {
      while (!said.includes(words)) await saysMore(child, words, () => said)
    },
    stop: () => child.kill('SIGINT'),
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended()
    },
  }

  async function ended(): Promise<number | null> {
    if (!hasEnded(child)) await once(child, 'close')
    return child.exitCode
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null

const LONGEST_WAIT_MS = 60_000

async function saysMore(child: ChildProcess, words: string, said: () => string): Promise<void> {
  if (hasEnded(child)) {
    throw new Error(`The app ended before it said "${words}". It said: ${said()}`)
  }
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(LONGEST_WAIT_MS)])
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null)
  await Promise.race([
    ...streams.map((stream) => once(stream, 'data', { signal })),
    once(child, 'close', { signal }),
  ])
  over.abort()
}
