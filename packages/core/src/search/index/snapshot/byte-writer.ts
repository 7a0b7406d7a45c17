/** Numbers and values one after the other as bytes, taken away in pieces as they come. `ByteReader` reads them. */
export class ByteWriter {
  #bytes = new Uint8Array(2 ** 16)
  #length = 0

  /** How many bytes wait to be taken. */
  get size(): number {
    return this.#length
  }

  /** A whole number from 0 to 2^32 - 1: seven bits a byte, the lowest first, the eighth where more follow (LEB128). */
  number(value: number): void {
    this.#makeRoom(5)
    let rest = value
    while (rest > 0x7f) {
      this.#bytes[this.#length] = (rest & 0x7f) | 0x80
      this.#length += 1
      rest >>>= 7
    }
    this.#bytes[this.#length] = rest
    this.#length += 1
  }

  /** Anything that JSON holds: half a surrogate pair, which UTF-8 cannot write, comes through as well. */
  json(value: unknown): void {
    const bytes = new TextEncoder().encode(JSON.stringify(value))
    this.number(bytes.length)
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What was written since the last time. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  #makeRoom(size: number): void {
    if (this.#length + size <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + size))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
