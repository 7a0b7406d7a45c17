/**
 * Undoes that a text in UTF-8 was once read as windows-1252 and saved so ("â€™" for ’, "Ã©" for é), once or twice over. Only where it
 * is certain: every character of the text has to be a byte of windows-1252, and all bytes together valid UTF-8, which text that was
 * read rightly is not. Otherwise the text comes back as it is.
 */
export function repairMojibake(text: string): string {
  let repaired = text
  for (let times = 0; times < MAX_TIMES; times += 1) {
    const undone = readOnceLess(repaired)
    if (undone === null) break
    repaired = undone
  }
  return repaired
}

const MAX_TIMES = 2

/** What a byte reads as where UTF-8 goes on. */
const SUSPECT = /[\u00C2-\u00F4][^\0-\u007F]/

/** "Â»" may stand at the end of a word in capitals; the first byte of a quotation mark proves nothing. */
const PROOF = /[^\0-\u007F«»]/

function readOnceLess(text: string): string | null {
  if (!SUSPECT.test(text)) return null
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) {
    const byte = byteOf(text.charCodeAt(i))
    if (byte === undefined) return null
    bytes[i] = byte
  }
  try {
    const undone = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return PROOF.test(undone) ? undone : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Latin-1 has control characters where windows-1252 has marks: either comes of the same byte. */
const byteOf = (code: number): number | undefined => (code < 0x100 ? code : BYTES.get(code))

const BYTES: ReadonlyMap<number, number> = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map(
    (character, byte) => [character.charCodeAt(0), byte],
  ),
)
