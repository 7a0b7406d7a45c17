/** Attributes of an element; numbers are rounded to a tenth of a pixel. */
type Attributes = Readonly<Record<string, string | number>>

/** An element of SVG around others that are well-formed already. Without children it is closed at once. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const set = Object.entries(attributes)
    .map(
      ([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`,
    )
    .join('')
  return children.length === 0
    ? `<${name}${set}/>`
    : `<${name}${set}>${children.join('')}</${name}>`
}

export const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** Text from outside as the content of an element or of an attribute. */
export const escaped = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/**
 * A text on one line, without what XML 1.0 has no place for (control characters, halves of characters, U+FFFE and U+FFFF) and without
 * the marks that turn the direction of what follows.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g, '')
    .trim()
