import { Worker } from 'node:worker_threads'
import { ClipdeskError } from '../errors.ts'
import type { PdfText } from './pdf-text.ts'
import type { PdfAnswer } from './pdf-worker.ts'

/** What a PDF may take. */
export interface PdfLimits {
  readonly milliseconds: number
  /** For what the program builds, in MB. */
  readonly heap: number
  /** For what streams unpack to, in MB: a file of some kB may unpack to gigabytes. */
  readonly buffers: number
}

const LIMITS: PdfLimits = { milliseconds: 20_000, heap: 512, buffers: 256 }

/** How often the memory is looked at, in milliseconds. */
const LOOK = 25

let last: Promise<unknown> = Promise.resolve()

/**
 * The text of a PDF, taken apart in a thread of its own, which is ended when it takes too long or too much: PDF.js cannot be interrupted.
 * One PDF is read at a time. Throws `page-too-large` beyond the limits, and as `takePdfApart` does.
 */
export function readPdfText(bytes: Uint8Array, limits: PdfLimits = LIMITS): Promise<PdfText> {
  const mine = last.then(() => inThread(bytes, limits))
  last = mine.catch(() => undefined)
  return mine
}

async function inThread(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  // Beside this file stands the thread's, as source or as built.
  const file = `./pdf-worker${/\.\w+$/.exec(new URL(import.meta.url).pathname)?.[0] ?? '.js'}`
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: bytes,
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
  })
  try {
    const answer = await answerOf(worker, limits)
    if ('read' in answer) return answer.read
    throw new ClipdeskError(answer.refused.code, answer.refused.message)
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker, { milliseconds, buffers }: PdfLimits): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(() => reject(tooMuch('time'))), milliseconds)
    const look = setInterval(() => {
      // A thread that has just ended has no memory to tell of.
      worker.getHeapStatistics().then(
        ({ external_memory }) => {
          if (external_memory > buffers * 1_000_000) end(() => reject(tooMuch('memory')))
        },
        () => undefined,
      )
    }, LOOK)
    const end = (settle: () => void): void => {
      clearTimeout(late)
      clearInterval(look)
      settle()
    }
    worker.once('message', (answer: PdfAnswer) => end(() => resolve(answer)))
    worker.on('error', (error) =>
      end(() => reject(isOutOfMemory(error) ? tooMuch('memory') : error)),
    )
    worker.once('exit', () => end(() => reject(new Error('The thread ended without an answer.'))))
  })
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const tooMuch = (what: 'time' | 'memory'): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The PDF takes too much ${what} to read. Give the pages of the article alone, or paste its text.`,
  )
