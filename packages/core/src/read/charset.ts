import { detectedCharsets } from './charset-detect.ts'
import { labelInMarkup, labelInType } from './charset-label.ts'
import { checkBytes, markedCharset, notText } from './decode.ts'
import { repairMojibake } from './mojibake.ts'

/**
 * The text of bytes in whatever character set: told by a byte order mark; by being UTF-8, which no other text is by chance; by the
 * media type that came with it ("text/html; charset=…"); by a `meta` element or an XML declaration; or by what the letters look like.
 * A label that cannot be right is passed over. A byte order mark is left out, and what was surely read in a wrong character set
 * before is repaired.
 *
 * Throws `page-too-large`, or `not-text` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, type: string | null = null): string {
  checkBytes(bytes)
  const text = decodeMarked(bytes) ?? decodeUnmarked(bytes, type)
  if (text.includes('\0')) throw notText('This file is not text')
  return repairMojibake(text)
}

function decodeMarked(bytes: Uint8Array): string | null {
  const marked = markedCharset(bytes)
  if (marked !== null) return decodeAs(marked, bytes)
  const wide = unmarkedWide(bytes)
  const text = wide === null ? null : decodeAs(wide, bytes)
  return text !== null && looksLikeText(text) ? text : null
}

/** UTF-16 without a mark: white space and Latin letters leave every other byte null, all on one side. */
function unmarkedWide(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null
  const nulls = [0, 0]
  bytes.forEach((byte, i) => {
    if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1
  })
  const [high = 0, low = 0] = nulls
  if (Math.max(high, low) < bytes.length * MIN_NULLS || Math.min(high, low) > 0) return null
  return high > 0 ? 'utf-16be' : 'utf-16le'
}

/** As a share of all bytes: about every tenth character of any text is a space or an end of a line. */
const MIN_NULLS = 0.03

function decodeUnmarked(bytes: Uint8Array, type: string | null): string {
  const labels = [labelInType(type), labelInMarkup(bytes)]
    .map(charsetOf)
    .filter((label) => label !== null)
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 !== null && !labels.some((label) => outweighs(label, utf8))) return utf8
  for (const label of labels) {
    const text = decodeAs(label, bytes)
    if (text !== null) return text
  }
  const damaged = decodeDamaged(bytes)
  if (damaged !== null) return damaged
  for (const charset of detectedCharsets(bytes)) {
    const text = decodeAs(charset, bytes)
    if (text !== null && looksLikeText(text)) return text
  }
  throw notText('This file is not text in any known character set')
}

/** The name that the WHATWG's encoding standard gives a label, or null where it has none. */
function charsetOf(label: string | null): string | null {
  if (label === null) return null
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The text of bytes in a character set; null where they do not fit it, or nobody knows a set of that name. */
export function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/**
 * Whether a label is believed though the bytes are valid UTF-8: a few characters of a double-byte set may be so by chance, and
 * ISO-2022-JP writes Japanese in bytes of ASCII.
 */
function outweighs(label: string, utf8: string): boolean {
  if (label === 'iso-2022-jp') return utf8.includes('\u001B')
  if (!DOUBLE_BYTE.has(label)) return false
  const characters = utf8.match(/[^\0-\u007F]/gu)?.length ?? 0
  return characters > 0 && characters < MIN_CHARACTERS
}

const DOUBLE_BYTE: ReadonlySet<string> = new Set([
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
])

const MIN_CHARACTERS = 4

/**
 * UTF-8 with a few broken bytes, or cut off inside a character, as an unfinished download is: what is broken becomes U+FFFD. Null where
 * it is too much.
 */
function decodeDamaged(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = (text.match(/[^\0-\u007F]/gu)?.length ?? 0) - broken
  const isCutOff = broken === 1 && text.endsWith('\uFFFD')
  return whole >= (isCutOff ? 1 : broken * WHOLE_TO_BROKEN) ? text : null
}

const WHOLE_TO_BROKEN = 10

/** What is no text has control characters all over, whatever character set it is taken for. */
function looksLikeText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u009F]/g)?.length ?? 0
  return controls <= text.length * MAX_CONTROLS
}

const MAX_CONTROLS = 0.002
