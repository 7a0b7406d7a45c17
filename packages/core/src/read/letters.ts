/** How many characters of a text are letters, capital letters and digits. */
export interface LetterCounts {
  readonly letters: number
  readonly capitals: number
  readonly digits: number
}

/** Counts in one pass, as a page has many lines. Characters outside the Basic Multilingual Plane are no letters here. */
export function countLetters(text: string): LetterCounts {
  let letters = 0
  let capitals = 0
  let digits = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) letters += 1
    else if (code >= 0x41 && code <= 0x5a) {
      letters += 1
      capitals += 1
    } else if (code >= 0x30 && code <= 0x39) digits += 1
    else if (code > 0x7f && /\p{L}/u.test(text.charAt(i))) {
      letters += 1
      if (/\p{Lu}/u.test(text.charAt(i))) capitals += 1
    }
  }
  return { letters, capitals, digits }
}
