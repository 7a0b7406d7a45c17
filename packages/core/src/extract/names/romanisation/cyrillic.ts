import { applyRules, type Romanisation, type Rule } from './romanisation.ts'

/** Cyrillic letters as BGN/PCGN writes them (Russian 1947, Ukrainian 2019 for its own letters), without marks. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
}

/** A word in Latin letters; others stay as they are. */
export const fromCyrillic = (word: string): string =>
  /\p{Script=Cyrillic}/u.test(word)
    ? word.replace(/\p{Script=Cyrillic}/gu, (letter) => LETTERS[letter] ?? letter)
    : word

/**
 * What differs between BGN/PCGN, ALA-LC (marks left out), ISO 9 and GOST, the passports' spelling (ICAO 9303), and the German (tsch, w, j)
 * and French (tch, ou) habits, for Russian, Ukrainian and their neighbours.
 */
const NARROW: readonly Rule[] = [
  [/shch|schtsch|chtch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ks/g, 'x'],
  [/kh/g, 'h'],
  [/(?:tz|ts)/g, 'c'],
  [/(?:vich|vic|vitch|wich|wicz)$/g, 'vich'],
  [/off$|ow$/g, 'ov'],
  [/eff$|ew$|(?<=[cs]h)ov$/g, 'ev'],
  [/(?:iy|ii|ij|yy|yi|yj|iyi)$/g, 'i'],
  [/([aeou])[yj](?![aeou])/g, '$1i'],
  [/(?:iy|y|i|j)a/g, 'ia'],
  [/(?:iy|y|j|io|iu)u|(?:iy|y|j)ou/g, 'iu'],
  [/(?:iy|y|j)o/g, 'io'],
  [/(?:[yj]|(?<=[aeou])i)e/g, 'e'],
  [/y/g, 'i'],
  [/([a-z])\1/g, '$1'],
]
const SURE: readonly Rule[] = [
  ...NARROW,
  [/w/g, 'v'],
  [/j/g, 'i'],
  [/ou/g, 'u'],
  [/ander$/g, 'andr'],
]

const ENDING =
  /..(?:[eoy]v|[eoy]va|ow|ew|off|sk(?:y|i|iy|ii|yy|yi|ij|aya|aia)|enko|chuk|czuk|yuk|iuk|vich|vic|vitch|ovna|evna|dze|shvili|yan|ovych)$/
const GIVEN = new Set(
  'sergei andrei alexei nikolai dmitri vladimir volodimir mihail iuri ivan igor oleg boris vasili viktor gennadi evgeni arkadi anatoli valeri vitali iulia natalia tatiana olga irina svetlana ekaterina anastasia aleksandr alexandr pavel piotr fiodor fedor konstantin maxim roman ruslan stanislav iaroslav miroslav zoran slobodan dragan goran bogdan bohdan taras mikola petro'.split(
    ' ',
  ),
)

/** Names that are written in Cyrillic at home. */
export const CYRILLIC: Romanisation = {
  fits: (words) => words.some((word) => ENDING.test(word) || GIVEN.has(applyRules(word, SURE))),
  narrow: (word) => applyRules(word, NARROW),
  sure: (word) => applyRules(word, SURE),
  doubtful: (word) => applyRules(word, SURE),
}
