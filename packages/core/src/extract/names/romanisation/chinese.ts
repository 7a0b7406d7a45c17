/** A syllable of Mandarin in a spelling that is the same for both systems. */
interface Syllable {
  /** After Wade–Giles without its apostrophe, so that plain and aspirated sounds are one. */
  readonly initial: string
  readonly isAspirated: boolean
  /** After pinyin; `ih` is the vowel of zhi, shi and zi. */
  readonly final: string
}

/** Initials of Hanyu Pinyin (ISO 7098) and what Wade–Giles (as in ALA-LC before 1997) writes for them; the second is aspirated there. */
const PINYIN_INITIALS: Readonly<Record<string, readonly [string, boolean]>> = {
  b: ['p', false],
  p: ['p', true],
  d: ['t', false],
  t: ['t', true],
  g: ['k', false],
  k: ['k', true],
  zh: ['ch', false],
  j: ['ch', false],
  ch: ['ch', true],
  q: ['ch', true],
  z: ['ts', false],
  c: ['ts', true],
  x: ['hs', false],
  r: ['j', false],
}

/** Finals of Wade–Giles that pinyin writes in another way. */
const WADE_FINALS: Readonly<Record<string, string>> = {
  ien: 'ian',
  ung: 'ong',
  iung: 'iong',
  ieh: 'ie',
  ueh: 'ue',
  uei: 'ui',
  erh: 'er',
  eh: 'e',
}

const SYLLABLE = /^(zh|ch|sh|ts|tz|ss|sz|hs|[bpmfdtnlgkhjqxrzcsyw]|)(['’ʻʼ]?)([aeiou][a-z]{0,4})$/
const FINAL =
  /^(?:a|o|e|i|u|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue|ih)$/

function readPinyin(printed: string): Syllable | null {
  const [, letters = '', mark, final = ''] = SYLLABLE.exec(printed) ?? []
  if (mark !== '' || /^(?:tz|ts|ss|sz|hs)$/.test(letters) || !FINAL.test(final)) return null
  const [initial, isAspirated] = PINYIN_INITIALS[letters] ?? [letters, false]
  const isBuzzed = final === 'i' && /^(?:zh|ch|sh|r|z|c|s)$/.test(letters)
  return { initial, isAspirated, final: isBuzzed ? 'ih' : final }
}

function readWade(printed: string): Syllable | null {
  const [, letters = '', mark = '', final = ''] = SYLLABLE.exec(printed) ?? []
  if (final === '' || /^(?:b|d|g|q|x|z|zh|c|r)$/.test(letters)) return null
  const read = wadeFinal(letters, final)
  const initial = letters === 'tz' ? 'ts' : /^s[sz]$/.test(letters) ? 's' : letters
  return FINAL.test(read) ? { initial, isAspirated: mark !== '', final: read } : null
}

function wadeFinal(letters: string, final: string): string {
  if (/^(?:tz|ss|sz)$/.test(letters) && final === 'u') return 'ih'
  if (letters === 'y' && final === 'en') return 'an'
  if (final === 'o') return /^[kh]?$/.test(letters) ? 'e' : /^[pmf]$/.test(letters) ? 'o' : 'uo'
  return WADE_FINALS[final] ?? final
}

/**
 * Whether two names can be one Chinese name, in Wade–Giles and in pinyin: `same` where all aspirated sounds agree as well, `maybe` where
 * an apostrophe may have been left out, as news does. Words are in small letters with hyphens and apostrophes; null where they can't.
 */
export function sameInChinese(
  one: readonly string[],
  other: readonly string[],
): 'same' | 'maybe' | null {
  return compared(one, other) ?? compared(other, one)
}

function compared(wade: readonly string[], pinyin: readonly string[]): 'same' | 'maybe' | null {
  const old = syllablesOf(wade.flatMap((word) => word.split('-')).map(readWade))
  const modern = syllablesOf(pinyin.flatMap(cutPinyin).map(readPinyin))
  if (old === null || modern === null || old.length !== modern.length) return null
  const pairs = old.map((syllable, i) => [syllable, modern[i]] as const)
  if (!pairs.every(([a, b]) => a.initial === b?.initial && a.final === b.final)) return null
  return pairs.every(([a, b]) => a.isAspirated === b?.isAspirated) ? 'same' : 'maybe'
}

/** Whether a word is one syllable of pinyin, or two: "yilan". */
export const isPinyin = (word: string): boolean =>
  cutPinyin(word).every((syllable) => readPinyin(syllable) !== null)

/** Two or three: Chinese names have no more, and one alone tells nothing. */
function syllablesOf(read: readonly (Syllable | null)[]): Syllable[] | null {
  const syllables = read.filter((syllable) => syllable !== null)
  return syllables.length === read.length && read.length >= 2 && read.length <= 3 ? syllables : null
}

/** "zedong" is ze and dong. */
function cutPinyin(word: string): string[] {
  if (word.includes('-')) return word.split('-')
  if (readPinyin(word) !== null || word.length > LONGEST_GIVEN) return [word]
  for (let at = word.length - 2; at > 0; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (readPinyin(first) !== null && readPinyin(second) !== null) return [first, second]
  }
  return [word]
}

/** In letters: two syllables of six. */
const LONGEST_GIVEN = 12

/** The initials under which a name is found whose first word this is, as it may be Wade–Giles or pinyin. */
export const chineseInitials = (word: string): string[] =>
  [readWade(word.split('-')[0] ?? ''), readPinyin(cutPinyin(word)[0] ?? '')].flatMap((syllable) =>
    syllable === null ? [] : [syllable.initial],
  )
