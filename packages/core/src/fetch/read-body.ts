import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { type BrotliDecompress, createBrotliDecompress, createGunzip, type Gunzip } from 'node:zlib'
import { ClipdeskError } from '../errors.ts'

/** How much of a body is taken. */
export interface BodyLimits {
  /** The most bytes, once they are unpacked. */
  readonly bytes: number
  /** Default: what goes beyond is an error. `cut` leaves it out. */
  readonly beyond?: 'cut'
  readonly signal: AbortSignal
}

/** What is asked of servers: the packings that are read. */
export const ACCEPTED_ENCODINGS = 'gzip, br'

/** Ours: a page of news packs to a fifth; gzip cannot reach 1,100, and what comes near it is no text. */
const MOST_UNPACKED_FOR_ONE = 100

/** In bytes: below this any ratio is taken, as a short page of a few repeated lines has a high one. */
const UNPACKED_FREELY = 200_000

/**
 * The body of an answer, unpacked and counted as it comes, whatever was announced. `name` is how errors call the page. Throws
 * `page-too-large`, or `fetch-refused` for one that grows too much when it is unpacked, or is packed in a way that was not asked for.
 */
export async function readBody(
  answer: IncomingMessage,
  name: string,
  { bytes, beyond, signal }: BodyLimits,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let packed = 0
  let size = 0
  const unpack = unpackerOf(answer.headers['content-encoding'], name)
  const cut = new Error('enough was read')
  const excess = () => (beyond === 'cut' ? cut : tooLarge(name, bytes))

  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length
      // Packed data may hold nothing at all, and go on.
      if (packed > bytes) throw excess()
      yield chunk
    }
  }

  async function kept(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of chunks) {
      parts.push(chunk)
      size += chunk.length
      const taken = unpack?.bytesWritten ?? size
      if (size > UNPACKED_FREELY && size > taken * MOST_UNPACKED_FOR_ONE) throw swollen(name)
      if (size > bytes) throw excess()
    }
  }

  try {
    if (unpack === null) await pipeline(answer, counted, kept, { signal })
    else await pipeline(answer, counted, unpack, kept, { signal })
  } catch (error) {
    if (error !== cut) throw error
  }
  return new Uint8Array(Buffer.concat(parts, Math.min(size, bytes)))
}

/** What unpacks a body, or null where it is not packed. */
function unpackerOf(encoding: string | undefined, name: string): Gunzip | BrotliDecompress | null {
  const packing = encoding?.trim().toLowerCase() ?? ''
  if (packing === '' || packing === 'identity') return null
  if (packing === 'gzip' || packing === 'x-gzip') return createGunzip()
  if (packing === 'br') return createBrotliDecompress()
  throw new ClipdeskError(
    'fetch-refused',
    `${name} came packed in a way that cannot be read. Save it from a browser, and add the file.`,
  )
}

const tooLarge = (name: string, bytes: number): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `${name} has more than ${bytes.toLocaleString('en')} bytes, the most that is fetched. Give the article alone, as a file or as its text.`,
  )

const swollen = (name: string): ClipdeskError =>
  new ClipdeskError(
    'fetch-refused',
    `${name} grows more than ${MOST_UNPACKED_FOR_ONE}-fold when it is unpacked, which no page does, so it was not read.`,
  )
