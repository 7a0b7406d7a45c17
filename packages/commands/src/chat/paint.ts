import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { PaintJob } from './paint-worker.ts'

/** Ours, for one picture; most take half a second. */
const LONGEST_MS = 15_000

/** Sharp on screens that have two pixels for one. */
const SCALE = 2

let last: Promise<unknown> = Promise.resolve()

/**
 * A picture as a PNG, painted in a thread of its own, which is ended when it takes too long: a second of work would keep everybody else
 * waiting. One picture is painted at a time. Throws where the picture cannot be painted.
 */
export function paint(svg: string, milliseconds = LONGEST_MS): Promise<Uint8Array> {
  const mine = last.then(() => inThread(svg, milliseconds))
  last = mine.catch(() => undefined)
  return mine
}

async function inThread(svg: string, milliseconds: number): Promise<Uint8Array> {
  // Beside this file stands the thread's, as source or as built.
  const file = `./paint-worker${/\.\w+$/.exec(new URL(import.meta.url).pathname)?.[0] ?? '.js'}`
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { svg, scale: SCALE } satisfies PaintJob,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  try {
    return z.instanceof(Uint8Array).parse(await answerOf(worker, milliseconds))
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker, milliseconds: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`A picture took longer than ${milliseconds} ms to paint.`)),
      milliseconds,
    )
    const end = (settle: () => void): void => {
      clearTimeout(late)
      settle()
    }
    worker.once('message', (answer) => end(() => resolve(answer)))
    worker.once('error', (error) => end(() => reject(error)))
    worker.once('exit', () => end(() => reject(new Error('The thread ended without a picture.'))))
  })
}
