/** A number for a word: FNV-1a over its UTF-16 code units (G. Fowler, L. C. Noll, K.-P. Vo), of 32 bits. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** Of so many words in a row, beginning at one: a shingle, as A. Z. Broder (On the resemblance and containment of documents, 1997) has it. */
export function hashOfShingle(words: Uint32Array, at: number, length: number): number {
  let hash = 0
  for (let i = at; i < at + length; i += 1) {
    // The mixing is murmur3's.
    hash = Math.imul(hash ^ Math.imul(words[i] ?? 0, 0xcc9e2d51), 0x1b873593)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}
