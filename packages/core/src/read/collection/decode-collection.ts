import { ClipdeskError } from '../../errors.ts'
import { decodeAs, decodeText } from '../charset.ts'
import { labelInMarkup, labelInType } from '../charset-label.ts'
import { isLongerThanPage, markedCharset } from '../decode.ts'
import { type FileLabels, foreignFormat, kindOfBytes } from '../file-kind.ts'

/** The longest file that is read, in UTF-16 code units: some 20,000 articles. */
export const MAX_COLLECTION_LENGTH = 100_000_000

/**
 * The text of a file that may hold many articles. One that is no larger than a page is decoded as pages are (`decodeText`); a larger
 * one is in UTF-8, in UTF-16 with a byte order mark, or in what its media type or its XML declaration names. Null for a PDF, a mail,
 * and whatever else is no such text, or too much of it: then it is no collection.
 */
export function decodeCollection(bytes: Uint8Array, labels: FileLabels = {}): string | null {
  if (bytes.byteLength > 3 * MAX_COLLECTION_LENGTH) return null
  if (kindOfBytes(bytes, labels) !== null || foreignFormat(bytes) !== null) return null
  const type = labels.type ?? null
  return isLongerThanPage(bytes) ? decodeLong(bytes, type) : decodeShort(bytes, type)
}

function decodeShort(bytes: Uint8Array, type: string | null): string | null {
  try {
    return decodeText(bytes, type)
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

/** Without guessing from letters, which looks at no more than a page has. */
function decodeLong(bytes: Uint8Array, type: string | null): string | null {
  for (const charset of [
    markedCharset(bytes) ?? 'utf-8',
    labelInType(type),
    labelInMarkup(bytes),
  ]) {
    const text = charset === null ? null : decodeAs(charset, bytes)
    if (text !== null) return text.slice(0, 2_000).includes('\0') ? null : text
  }
  return null
}
