/**
 * German and Nordic letters in two habits: the mark left out (Muller) or written with a second letter (Mueller), as DIN 5007-2 and
 * passports (ICAO 9303) do. Both spellings of a word that still has its marks; one spelling of others.
 */
export function markedSpellings(word: string): readonly string[] {
  const lower = word.toLowerCase().normalize('NFC')
  if (!/[äöüåøæ]/.test(lower)) return [lower]
  return [lower, lower.replace(/[äöüåøæ]/g, (letter) => EXPANDED[letter] ?? letter)]
}

const EXPANDED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
}

/** A spelling in which Müller, Mueller and Muller are one: they may be the same, no more. */
export const withoutSecondLetter = (word: string): string =>
  word
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<!q)ue/g, 'u')
    .replace(/aa/g, 'a')
