import { ClipdeskError, MAX_PAGE_LENGTH } from '@clipdesk/core'

/** A page with more bytes than this cannot be filed: three bytes a character at the most. */
export const MAX_PAGE_BYTES = MAX_PAGE_LENGTH * 3

/** A file with many articles may have as many bytes as this where it lies on one's own machine. */
export const MAX_FILE_BYTES = 200_000_000

/**
 * The bytes of a page from a file or a download, no further than a page can go: a pipe or a server may have no end. Bytes are counted,
 * whatever was announced; `most` of them are taken. Throws `page-too-large`, which calls the page by `name`.
 */
export async function readPageBytes(
  chunks: AsyncIterable<unknown>,
  name: string,
  most: number = MAX_PAGE_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk))
    parts.push(bytes)
    size += bytes.length
    if (size > most) throw pageTooLarge(name, most)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** That a page has too many bytes, and what to do. */
export const pageTooLarge = (name: string, most: number = MAX_PAGE_BYTES): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `${name} has more than ${most.toLocaleString('en')} bytes, the most that is read. ${most > MAX_PAGE_BYTES ? 'Split it and give the parts.' : 'Give the article alone.'}`,
  )
