/**
 * Tells the same page by its text: the SHA-256 of the text with all runs of white space made one space, as hexadecimal digits. A
 * page pasted twice comes out the same whatever its line ends.
 */
export async function fingerprint(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.split(/\s+/).join(' ').trim())
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
