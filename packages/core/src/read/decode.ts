import { ClipdeskError } from '../errors.ts'
import { MAX_PAGE_LENGTH } from './read-article.ts'

/** A UTF-8 character has up to three bytes for each UTF-16 code unit. */
const MAX_BYTES = MAX_PAGE_LENGTH * 3

/**
 * The text of a page that came as bytes in UTF-8, with or without a byte order mark, which is left out; also UTF-16 with one. Throws
 * `page-too-large`, or `not-text` for bytes that are neither: `decodeText` of `@clipdesk/core/read/file` knows other character sets.
 */
export function decodePage(bytes: Uint8Array): string {
  checkBytes(bytes)
  try {
    const text = new TextDecoder(markedCharset(bytes) ?? 'utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw notText('This file is not in UTF-8', cause)
  }
  throw notText('This file is not text')
}

/** Throws `page-too-large` for more bytes than the longest page has. */
export function checkBytes(bytes: Uint8Array): void {
  if (!isLongerThanPage(bytes)) return
  throw new ClipdeskError(
    'page-too-large',
    `The page has ${bytes.byteLength.toLocaleString('en')} bytes; up to ${MAX_BYTES.toLocaleString('en')} are read. Give the article alone.`,
  )
}

/** Whether there are more bytes than the longest page has. */
export const isLongerThanPage = ({ byteLength }: Uint8Array): boolean => byteLength > MAX_BYTES

/** The character set that a byte order mark tells, or null where there is none. */
export function markedCharset([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** That something is not text, and what to do. */
export const notText = (what: string, cause?: unknown): ClipdeskError =>
  new ClipdeskError(
    'not-text',
    `${what}. Save the page as plain text or HTML in UTF-8 and give it again.`,
    { cause },
  )
