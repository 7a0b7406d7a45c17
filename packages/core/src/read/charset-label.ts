/** The character set in a media type such as `text/html; charset="windows-1251"`, as written; null where it has none. */
export const labelInType = (type: string | null): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec((type ?? '').slice(0, 1_000))?.[1] ?? null

/** How far into a page browsers look for its character set is 1,024 bytes; pages in the wild put it later. */
const HEAD = 4_096

/**
 * The character set that a page names itself, in its XML declaration or a `meta` element, as written; null where it names none.
 * A text that merely speaks of such things names none: it has to open as markup does.
 */
export function labelInMarkup(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD))
  if (!/^(?:ï»¿)?\s*</.test(head)) return null
  return (
    /^(?:ï»¿)?\s*<\?xml\s[^<>]*\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /<meta\s[^<>]*\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ??
    null
  )
}
