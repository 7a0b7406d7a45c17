/** Crockford's base32: no i, l, o or u, so that an id read aloud or copied by hand stays itself. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 12

/** A new id for an article: 60 random bits, too many to guess or to meet twice. */
export function newArticleId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}
