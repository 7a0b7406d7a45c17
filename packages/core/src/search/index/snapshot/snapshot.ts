import { z } from 'zod'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { peopleWriter, readPeople } from './people-bytes.ts'
import { type InSlices, inSlices } from './slices.ts'
import type { Indexed } from './standing.ts'
import { readState, stateWriter } from './state-bytes.ts'
import { UnusableSnapshot } from './unusable-snapshot.ts'

/** What a snapshot says of itself before all else. */
const Header = z.object({
  desk: z.string(),
  seq: z.int().nonnegative(),
  factsSeq: z.int().nonnegative(),
})

/** Says first, by itself, how all that follows is to be read. */
const Version = z.object({ clipdesk: z.string() })

/** How large a piece is that is compressed at a time. In bytes. */
const PIECE = 2 ** 16
/** In bytes, not compressed. Ours: above ten times what 50,000 articles take. */
const LARGEST = 2 ** 30

/** What a snapshot is of, and by which version of the analysis: one of another version is of no use. */
export interface SnapshotOf {
  readonly desk: string
  readonly version: string
}

/**
 * An index as it stands now, compressed (gzip, which also checks it by its CRC), in pieces. They are made as they are read, between
 * which everything else gets its turn; the index may take in changes meanwhile.
 */
export function snapshotOf(
  { seq, state, factsSeq, people }: Indexed,
  { desk, version }: SnapshotOf,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const out = new ByteWriter()
  out.json({ clipdesk: version } satisfies z.infer<typeof Version>)
  out.json({ desk, seq, factsSeq } satisfies z.infer<typeof Header>)
  const parts = [stateWriter(state), peopleWriter(people)]
  const work = (function* () {
    for (const write of parts) yield* write(out)
  })()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      while (out.size < PIECE) {
        if (work.next().done !== true) continue
        controller.enqueue(out.take())
        controller.close()
        return
      }
      controller.enqueue(out.take())
    },
  }).pipeThrough(new CompressionStream('gzip'))
}

/** Reads what `snapshotOf` gave, everything else getting its turn meanwhile. Throws `UnusableSnapshot`. */
export async function fromSnapshot(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { desk, version }: SnapshotOf,
): Promise<Indexed> {
  try {
    const from = new ByteReader(await unpacked(stream))
    if (from.json(Version).clipdesk !== version) throw new UnusableSnapshot('other-version')
    const header = from.json(Header)
    if (header.desk !== desk) throw new UnusableSnapshot('other-library')
    return await inSlices(readAll(from, header))
  } catch (cause) {
    throw cause instanceof UnusableSnapshot ? cause : new UnusableSnapshot('damaged', { cause })
  }
}

function* readAll(from: ByteReader, { seq, factsSeq }: z.infer<typeof Header>): InSlices<Indexed> {
  const state = yield* readState(from)
  const people = yield* readPeople(from)
  if (!from.isAtEnd) throw new UnusableSnapshot('damaged')
  return { seq, state, factsSeq, people }
}

async function unpacked(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream.pipeThrough(new DecompressionStream('gzip'))) {
    pieces.push(piece)
    size += piece.length
    if (size > LARGEST) throw new UnusableSnapshot('damaged')
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
