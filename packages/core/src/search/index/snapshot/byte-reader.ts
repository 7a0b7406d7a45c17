import type { z } from 'zod'
import { UnusableSnapshot } from './unusable-snapshot.ts'

/** Reads what a `ByteWriter` wrote. All throw `UnusableSnapshot` where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  number(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) break
      this.#at += 1
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new UnusableSnapshot('damaged')
  }

  /** A number of things that follow, each at least a byte: no more of them than there are bytes. */
  count(): number {
    const count = this.number()
    if (count > this.#bytes.length - this.#at) throw new UnusableSnapshot('damaged')
    return count
  }

  /** A JSON value, checked. */
  json<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
    const length = this.count()
    const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, this.#at + length))
    this.#at += length
    return schema.parse(JSON.parse(text))
  }
}
