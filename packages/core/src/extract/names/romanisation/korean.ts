/**
 * Family names with the spellings that Koreans use beside the Revised Romanisation (2000) and McCune–Reischauer (1939); the first stands
 * for all. From the two systems' tables and from common use in news.
 */
const FAMILY = `kim gim|lee yi rhee ri|park pak bak|choi choe|jung jeong chung cheong|kang gang|cho jo|yoon yun|jang chang|lim im rim|han|oh|seo suh|shin sin|kwon gwon
hwang|ahn an|song|yoo yu ryu|hong|jeon chun|ko go koh|moon mun|yang|son sohn|bae pae|baek paek paik|heo huh|noh roh|ha|shim sim|woo|koo gu ku|nam|cha|ban pan|pyo pyon`

const FAMILY_NAMES: ReadonlyMap<string, string> = new Map(
  FAMILY.split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .flatMap(([first = '', ...others]) => [first, ...others].map((one) => [one, first] as const)),
)

const SYLLABLE =
  /^(?:kk|tt|pp|ss|jj|ch|sh|[gkdtbpsjhmnrl]|)(?:yeo|yae|wae|yoo|you|eo|eu|ae|oe|wi|wa|wo|we|ui|ya|yo|yu|ye|oo|ee|ai|u|a|e|i|o)(?:ng|ck|[nmlkgptbhr]|)$/

/** A Korean family name in the spelling that stands for all of its spellings; null where it is none. */
export const koreanFamily = (word: string): string | null => FAMILY_NAMES.get(word) ?? null

/**
 * Whether two names can be one Korean name in the Revised Romanisation, McCune–Reischauer without marks, the spelling of North Korean
 * news and common use: `maybe` where only o and u differ, which they tell apart and common use often does not. Family name first,
 * given names of two syllables, joined by a hyphen or parted by a space. Null where they can't.
 */
export function sameInKorean(
  one: readonly string[],
  other: readonly string[],
): 'same' | 'maybe' | null {
  const [a, b] = [koreanParts(one), koreanParts(other)]
  if (a === null || b === null) return null
  if (a === b) return 'same'
  return a.replaceAll('o', 'u') === b.replaceAll('o', 'u') ? 'maybe' : null
}

/** Whether a name in small letters is a Korean one: "kim jong-su". */
export const isKorean = (words: readonly string[]): boolean =>
  words.length === 2 && words[1]?.includes('-') === true && koreanParts(words) !== null

function koreanParts([family = '', ...given]: readonly string[]): string | null {
  const name = koreanFamily(family)
  const syllables = given.flatMap((word) => word.split('-'))
  if (name === null || syllables.length !== 2) return null
  if (!syllables.every((syllable) => SYLLABLE.test(syllable))) return null
  return [name, ...syllables.map(plainSyllable)].join(' ')
}

/** Plain and tense consonants in one spelling; eo, eu and u as common use mixes them: Geun, Keun and Kun; Hyeon and Hyun. */
const plainSyllable = (syllable: string): string =>
  syllable
    .replace(/^kk?/, 'g')
    .replace(/^tt?/, 'd')
    .replace(/^pp?/, 'b')
    .replace(/^(?:jj|ch)/, 'j')
    .replace(/^l/, 'r')
    .replace(/^sh/, 's')
    .replace(/yeo|you|yoo/, 'yu')
    .replace(/eo|eu|oo/, 'u')
    .replace(/ee/, 'i')
    .replace(/ai/, 'ae')
    .replace(/(?:ck|(?<!n)g)$/, 'k')
