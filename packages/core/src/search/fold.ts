/**
 * What people type or print for an apostrophe, and the marks that stand for hamza and ayn in transliterated names (Qa’ani,
 * Qaʿani): ' ’ ‘ ‚ ‛ ʹ ʻ ʼ ʾ ʿ ˈ ` ´ ′. Collected from how news prints such names.
 */
export const APOSTROPHES =
  '\\u0027\\u2018\\u2019\\u201A\\u201B\\u02B9\\u02BB\\u02BC\\u02BE\\u02BF\\u02C8\\u0060\\u00B4\\u2032'

const PLAIN = /^[a-zA-Z0-9]*$/
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'i')
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu
/** What Arabic and Persian print or leave out at will: vowel signs, hamza and madda on a letter, the line that stretches a word; and the dots of Russian ё. */
const OPTIONAL_MARKS = /[\u0640\u064B-\u0655\u0670]|(?<=[еЕ])\u0308/g
const NOT_OF_WORD = new RegExp(`[${APOSTROPHES}]|[^\\p{L}\\p{M}\\p{N}]`, 'gu')

/**
 * Latin letters that Unicode doesn't take apart, as Lucene's ASCIIFoldingFilter replaces them; Arabic letters that keyboards and countries
 * exchange, as its normalizers for Arabic and Persian do.
 */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}
const UNDIVIDED_LETTER = new RegExp(`[${Object.keys(UNDIVIDED).join('')}]`, 'g')

/**
 * One spelling for what readers take for the same word: lower case, Latin letters without accents, no apostrophes, no possessive
 * 's. Marks of other scripts stay where
 * they make other words. Empty where nothing of a word is left.
 *
 * @example fold('Erdoğan’s') // 'erdogan'
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(NOT_OF_WORD, '')
    .replace(LATIN_MARKS, '')
    .replace(OPTIONAL_MARKS, '')
    .toLowerCase()
    .replace(UNDIVIDED_LETTER, (letter) => UNDIVIDED[letter] ?? letter)
    .normalize('NFC')
}
