/** One line of the input: what it says, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly fault: string }

/** In bytes. The longest page, with every character escaped as JSON may do it, takes 24 million. */
export const LONGEST_LINE = 40_000_000

const LINE_FEED = 0x0a

/**
 * Splits a stream into its lines and leaves out blank ones. A line that is too long or not UTF-8 is a fault, and the next one is
 * read as if nothing had happened; of a long line no more than `longest` bytes are ever held, which `node:readline` cannot promise.
 *
 * A byte order mark is skipped at the start of every line: files that were joined have it in their midst.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  const partial = new PartialLine(longest)
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      partial.add(bytes.subarray(start, end))
      start = end + 1
      const line = partial.take()
      if (!isBlank(line)) yield line
    }
    partial.add(bytes.subarray(start))
  }
  const last = partial.take()
  if (!isBlank(last)) yield last
}

/** The bytes of a line as they come in. */
class PartialLine {
  readonly #longest: number
  #pieces: Uint8Array[] = []
  #length = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#length > this.#longest) this.#pieces = []
    else if (bytes.length > 0) this.#pieces.push(bytes)
  }

  /** The line up to here; what is added from now on is the next one. */
  take(): Line {
    const bytes = Buffer.concat(this.#pieces)
    const length = this.#length
    this.#pieces = []
    this.#length = 0
    return length > this.#longest ? { fault: tooLong(length, this.#longest) } : decode(bytes)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): Line {
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return { fault: 'This line is not UTF-8. Convert the file to UTF-8 and try again.' }
  }
}

const tooLong = (length: number, longest: number): string =>
  `This line has ${length.toLocaleString('en')} bytes; up to ${longest.toLocaleString('en')} are read. Give the article alone.`

/** Blank by JSON's idea of space. */
const isBlank = (line: Line): boolean => 'text' in line && /^[ \t\r]*$/.test(line.text)
