import { z } from 'zod'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import type { InSlices } from './slices.ts'

/** How many values of a list are written as one. */
const BLOCK = 200

/** Writes a list of values that JSON holds, in blocks. */
export function* writeList(out: ByteWriter, list: readonly unknown[]): InSlices {
  out.number(Math.ceil(list.length / BLOCK))
  for (let at = 0; at < list.length; at += BLOCK) {
    out.json(list.slice(at, at + BLOCK))
    yield
  }
}

/** Shows the values of a list, each as the schema has it, in their order. */
export function* readList<Schema extends z.ZodType>(
  from: ByteReader,
  schema: Schema,
  visit: (value: z.infer<Schema>) => void,
): InSlices {
  const blocks = from.count()
  const Block = z.array(schema)
  for (let i = 0; i < blocks; i += 1) {
    for (const value of from.json(Block)) visit(value)
    yield
  }
}
