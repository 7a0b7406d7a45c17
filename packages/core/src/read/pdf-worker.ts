import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { ClipdeskError } from '../errors.ts'
import { takePdfApart } from './pdf-extract.ts'
import { type PdfText, pdfText } from './pdf-text.ts'

// What runs in the thread that `readPdfText` starts: one PDF, then the end.

/** What the thread says of its PDF. */
export type PdfAnswer =
  | { readonly read: PdfText }
  | { readonly refused: Pick<ClipdeskError, 'code' | 'message'> }

const answer = await answerFor(z.instanceof(Uint8Array).parse(workerData))
parentPort?.postMessage(answer)

async function answerFor(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { read: pdfText(await takePdfApart(bytes)) }
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
    return { refused: { code: error.code, message: error.message } }
  }
}
