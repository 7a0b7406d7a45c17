import { ClipdeskError } from '../../errors.ts'
import { decodeText } from '../charset.ts'
import { foreignFormat, kindOfBytes } from '../file-kind.ts'

/** The longest file that is read, in UTF-16 code units: some 20,000 articles. */
export const MAX_COLLECTION_LENGTH = 100_000_000

/**
 * The text of a file that may hold many articles: UTF-8, UTF-16 with a byte order mark, or what an XML declaration names; of one that is
 * no larger than a page, any character set that `decodeText` tells. Null where the bytes are no such text, or too many; then they
 * are no collection.
 */
export function decodeCollection(bytes: Uint8Array, type: string | null = null): string | null {
  if (bytes.byteLength > 3 * MAX_COLLECTION_LENGTH) return null
  const text = decodeDeclared(bytes)
  if (text !== null || kindOfBytes(bytes, {}) === 'pdf' || foreignFormat(bytes) !== null)
    return text
  try {
    return decodeText(bytes, type)
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

function decodeDeclared(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(charsetOf(bytes), { fatal: true }).decode(bytes)
    return text.length > MAX_COLLECTION_LENGTH || text.slice(0, 2_000).includes('\0') ? null : text
  } catch (error) {
    // Bytes that do not fit the character set, or the name of one that nobody knows.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

function charsetOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*<\?xml\s[^>]{0,100}encoding=["']([\w.:-]{2,40})["']/.exec(head)?.[1] ?? 'utf-8'
}
